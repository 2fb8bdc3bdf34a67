import datetime as dt
import json

from icalendar import Calendar
from msgspec.structs import replace

from practice_site.checks.coming_due import Due, DueKind
from practice_site.model.finding import Fixer
from practice_site.model.span import Span
from practice_site.reports.due import due_ics, due_json, due_text

AS_OF = dt.date(2026, 11, 21)
DUE = Due(
    dt.date(2026, 11, 1),
    DueKind.REVIEW,
    "The medical review of “\x1b[2J” is due.",
    "The last review was long ago.",
    Span("content/articles/a.md", 5),
    Fixer.PHYSICIAN,
    overdue=True,
)


def test_each_is_its_day_and_what_it_is_with_the_place_below() -> None:
    assert due_text([DUE]) == (
        "2026-11-01  The medical review of “\\x1b[2J” is due. (overdue)\n"
        "            The last review was long ago.\n"
        "            content/articles/a.md:5\n"
    )


def test_programs_get_the_same() -> None:
    text = due_json([DUE], AS_OF)
    assert text.isascii()
    report = json.loads(text)
    assert (report["version"], report["as_of"]) == (1, "2026-11-21")
    (due,) = report["due"]
    assert (due["day"], due["kind"], due["by"], due["overdue"]) == (
        "2026-11-01",
        "review",
        "physician",
        True,
    )
    assert (due["path"], due["line"]) == ("content/articles/a.md", 5)


def test_a_calendar_takes_it_as_whole_days() -> None:
    text = due_ics([DUE], AS_OF)
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    (event,) = Calendar.from_ical(text).walk("VEVENT")
    assert event["DTSTART"].dt == dt.date(2026, 11, 1)
    assert event["SUMMARY"] == "The medical review of “\\x1b[2J” is due."
    assert event["DESCRIPTION"].endswith("content/articles/a.md:5")
    assert due_ics([DUE], AS_OF) == text


def test_an_entry_whose_day_moves_stays_the_same_entry() -> None:
    moved = replace(DUE, day=dt.date(2027, 11, 1))
    uids = [Calendar.from_ical(due_ics([d], AS_OF)).walk("VEVENT")[0]["UID"] for d in (DUE, moved)]
    assert uids[0] == uids[1]
