"""Opening hours in words."""

import datetime as dt
import re
from collections.abc import Iterable

from practice_site.model.location import Hours, SpecialHours
from practice_site.model.practice import Closure
from practice_site.model.view_parts import HoursLine, SpecialHoursLine
from practice_site.pages.dates import Calendar
from practice_site.pages.wording import listed

DAYS = {
    "mon": "Monday",
    "tue": "Tuesday",
    "wed": "Wednesday",
    "thu": "Thursday",
    "fri": "Friday",
    "sat": "Saturday",
    "sun": "Sunday",
}
CLOSED = "Closed"

_WEEK = tuple(DAYS)
_CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")


def days_in_words(days: Iterable[str]) -> str:
    """Days of the week, three or more in a row as a stretch: "Monday to Thursday and Saturday"."""
    given = set(days)
    parts: list[str] = []
    for run in _runs([day for day in _WEEK if day in given]):
        names = [DAYS[day] for day in run]
        parts.extend(names if len(run) < 3 else [f"{names[0]} to {names[-1]}"])
    return listed([*parts, *sorted(given.difference(_WEEK))])


def hours_in_words(opens: str, closes: str) -> str:
    """From `08:00` and `17:00`: "8:00 am to 5:00 pm"."""
    return f"{_clock_in_words(opens)} to {_clock_in_words(closes)}"


def hours_lines(hours: Iterable[Hours]) -> tuple[HoursLine, ...]:
    """Opening hours, days with the same times on one line, in the order they were written."""
    groups: dict[tuple[str, str], set[str]] = {}
    for entry in hours:
        groups.setdefault((entry.opens, entry.closes), set()).update(entry.days)
    return tuple(
        HoursLine(
            days=days_in_words(days),
            hours=hours_in_words(opens, closes),
            weekdays=tuple(day for day in _WEEK if day in days),
            opens=opens,
            closes=closes,
        )
        for (opens, closes), days in groups.items()
    )


def special_hours_lines(
    special: Iterable[SpecialHours],
    closures: Iterable[Closure],
    calendar: Calendar,
    as_of: dt.date,
) -> tuple[SpecialHoursLine, ...]:
    """Days with other hours and days of closures, by date; those that are over are left out.

    Of a day within a closure nothing else is said.
    """
    closed = [closure for closure in closures if closure.end >= as_of]
    days = [
        entry
        for entry in special
        if entry.date >= as_of and not any(c.start <= entry.date <= c.end for c in closed)
    ]
    lines = [
        *(_special_line(entry, calendar) for entry in days),
        *(_closed_line(closure, calendar) for closure in closed),
    ]
    return tuple(sorted(lines, key=lambda line: line.day.date))


def _closed_line(closure: Closure, calendar: Calendar) -> SpecialHoursLine:
    through = calendar.day(closure.end) if closure.end > closure.start else None
    return SpecialHoursLine(day=calendar.day(closure.start), hours=CLOSED, through=through)


def _special_line(entry: SpecialHours, calendar: Calendar) -> SpecialHoursLine:
    day = calendar.day(entry.date)
    if entry.closed:
        return SpecialHoursLine(day=day, hours=CLOSED)
    return SpecialHoursLine(
        day=day,
        hours=hours_in_words(entry.opens, entry.closes),
        opens=entry.opens,
        closes=entry.closes,
    )


def _runs(days: list[str]) -> list[list[str]]:
    """Days in the week's order, cut where one is missing."""
    runs: list[list[str]] = []
    for day in days:
        if runs and _WEEK.index(day) == _WEEK.index(runs[-1][-1]) + 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return runs


def _clock_in_words(time: str) -> str:
    """Half-day time; text that is no time stays as it was written."""
    match = _CLOCK.fullmatch(time)
    if match is None:
        return time
    hour = int(match[1])
    return f"{hour % 12 or 12}:{match[2]} {'am' if hour < 12 else 'pm'}"
