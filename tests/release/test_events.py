import datetime as dt
from pathlib import Path

import pytest

from practice_site.release.events import FILE, Event, What, note_event, noted_events
from practice_site.release.refusals import ReleaseRefused

DAY = dt.date(2026, 11, 21)
AT = dt.datetime(2026, 11, 21, 9, 30, tzinfo=dt.UTC)
BACK = Event(what=What.ROLLED_BACK, as_of=DAY, at=AT, after=3, release=2)
OUT = Event(what=What.WITHHELD, as_of=DAY, at=AT, after=3, testimonial="t-1")


def test_events_come_back_in_their_order(tmp_path: Path) -> None:
    assert noted_events(tmp_path) == ((), ())
    for event in (BACK, OUT):
        note_event(tmp_path, event)
    assert noted_events(tmp_path) == ((BACK, OUT), ())


@pytest.mark.parametrize("half", [b'{"what": "rolled-b', b"\xff\xfe\n", b"[]\n", b'{"what":"x"}\n'])
def test_a_line_that_nobody_can_read_costs_no_other(tmp_path: Path, half: bytes) -> None:
    note_event(tmp_path, BACK)
    file = tmp_path / ".practice/releases" / FILE
    file.write_bytes(file.read_bytes() + half)
    note_event(tmp_path, OUT)
    assert noted_events(tmp_path) == ((BACK, OUT), (2,))


def test_what_cannot_be_noted_is_said(tmp_path: Path) -> None:
    (tmp_path / ".practice/releases" / FILE).mkdir(parents=True)
    with pytest.raises(ReleaseRefused, match="could not be noted"):
        note_event(tmp_path, BACK)
