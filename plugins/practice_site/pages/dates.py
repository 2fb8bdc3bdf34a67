"""Dates as people read them and as markup wants them."""

import datetime as dt
from zoneinfo import ZoneInfo

from msgspec import Struct

from practice_site.model.view_parts import Day

# Not strftime: its names follow the machine's locale.
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


class Calendar(Struct, frozen=True):
    """Turns dates into days of the practice's time zone."""

    zone: dt.tzinfo

    def day(self, date: dt.date) -> Day:
        """A date as "October 5, 2026", and as midnight there with its UTC offset (ART-04)."""
        midnight = dt.datetime.combine(date, dt.time(), self.zone)
        return Day(
            date=date,
            display=f"{MONTHS[date.month - 1]} {date.day}, {date.year}",
            timestamp=midnight.isoformat(),
        )


def calendar_of(timezone: str) -> Calendar:
    """The calendar of an IANA time zone; UTC where the name means nothing."""
    try:
        return Calendar(ZoneInfo(timezone))
    except (KeyError, ValueError, OSError):  # unknown, malformed, or a folder such as "America"
        return Calendar(dt.UTC)
