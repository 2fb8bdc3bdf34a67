import datetime as dt

import pytest

from pages.records import practice
from practice_site.building.clock import today, today_at


@pytest.mark.parametrize(
    ("epoch", "zone", "day"),
    [
        ("1795262400", "America/Los_Angeles", "2026-11-21"),
        # 2026-11-21 02:00 UTC is still the 20th in California.
        ("1795226400", "America/Los_Angeles", "2026-11-20"),
        ("1795226400", "UTC", "2026-11-21"),
        ("1795226400", "Mars/Olympus", "2026-11-21"),
        ("1795226400", "../etc/passwd", "2026-11-21"),
    ],
)
def test_source_date_epoch_is_a_day_in_the_practices_time_zone(
    epoch: str, zone: str, day: str
) -> None:
    assert today({"SOURCE_DATE_EPOCH": epoch}, zone) == dt.date.fromisoformat(day)


@pytest.mark.parametrize("epoch", ["", "soon", "-1", "¹"])
def test_without_a_usable_epoch_it_is_today(epoch: str) -> None:
    before = dt.datetime.now(dt.UTC).date()
    assert before <= today({"SOURCE_DATE_EPOCH": epoch}, "UTC") <= dt.datetime.now(dt.UTC).date()


def test_the_day_at_a_practice_that_cannot_be_read_is_that_of_utc() -> None:
    environ = {"SOURCE_DATE_EPOCH": "1795226400"}
    assert today_at(environ, None) == dt.date(2026, 11, 21)
    assert today_at(environ, practice(timezone="America/Los_Angeles")) == dt.date(2026, 11, 20)
