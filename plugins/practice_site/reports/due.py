"""What comes due, as people and programs read it."""

import datetime as dt
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
