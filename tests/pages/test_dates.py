import datetime as dt

import pytest

from practice_site.pages.dates import calendar_of


@pytest.mark.parametrize(
    ("zone", "date", "display", "timestamp"),
    [
        (
            "America/Los_Angeles",
            dt.date(2026, 10, 5),
            "October 5, 2026",
            "2026-10-05T00:00:00-07:00",
        ),
        (
            "America/Los_Angeles",
            dt.date(2026, 12, 31),
            "December 31, 2026",
            "2026-12-31T00:00:00-08:00",
        ),
        ("America/New_York", dt.date(2026, 3, 8), "March 8, 2026", "2026-03-08T00:00:00-05:00"),
    ],
)
def test_a_day_begins_at_midnight_in_the_practice_s_time_zone(zone, date, display, timestamp):
    day = calendar_of(zone).day(date)
    assert (day.display, day.timestamp, day.iso) == (display, timestamp, date.isoformat())


@pytest.mark.parametrize("name", ["", "Mars/Olympus", "America", "../etc/passwd", "\0"])
def test_a_time_zone_that_means_nothing_counts_as_utc(name):
    day = calendar_of(name).day(dt.date(2026, 1, 1))
    assert day.timestamp == "2026-01-01T00:00:00+00:00"
