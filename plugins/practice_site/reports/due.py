"""What comes due, as people and programs read it."""

import datetime as dt
import hashlib
import json
from collections.abc import Sequence

from practice_site.checks.coming_due import Due
from practice_site.reports.visible import visible


def due_text(entries: Sequence[Due]) -> str:
    """Each thing as its day, what it is, and below it what follows and where it is written."""
    lines = []
    for due in entries:
        overdue = " (overdue)" if due.overdue else ""
        lines.append(f"{due.day}  {visible(due.what)}{overdue}")
        lines.append(f"            {visible(due.then)}")
        lines.append(f"            {visible(due.span.path)}:{due.span.line}")
    return "".join(f"{line}\n" for line in lines)


def due_json(entries: Sequence[Due], as_of: dt.date) -> str:
    """The same as JSON in ASCII, `kind` and `by` as words."""
    listed = [
        {
            "day": due.day.isoformat(),
            "kind": due.kind.value,
            "overdue": due.overdue,
            "what": due.what,
            "then": due.then,
            "by": due.by.value,
            "path": due.span.path,
            "line": due.span.line,
        }
        for due in entries
    ]
    return json.dumps({"version": 1, "as_of": as_of.isoformat(), "due": listed}, indent=2) + "\n"


def due_ics(entries: Sequence[Due], as_of: dt.date) -> str:
    """The same as a calendar (RFC 5545): a whole day for each, the same again the next time.

    An entry keeps its UID for as long as it is about the same thing of the same
    file, so that a calendar moves it when its day changes.
    """
    from icalendar import Calendar, Event  # it costs as much as a small build

    calendar = Calendar()
    calendar.add("prodid", "-//practice-site//due//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", "Due on the website")
    for due in entries:
        event = Event()
        event.add("uid", f"{_mark(due)}@practice-site")
        event.add("dtstamp", dt.datetime.combine(as_of, dt.time(), dt.UTC))
        event.add("dtstart", due.day)
        event.add("summary", visible(due.what))
        event.add("description", visible(f"{due.then} {due.span.path}:{due.span.line}"))
        event.add("categories", [due.kind.value])
        event.add("transp", "TRANSPARENT")
        calendar.add_component(event)
    text: str = calendar.to_ical().decode()
    return text


def _mark(due: Due) -> str:
    said = f"{due.kind.value} {due.span.path} {due.what}"
    return hashlib.sha256(said.encode()).hexdigest()[:32]
