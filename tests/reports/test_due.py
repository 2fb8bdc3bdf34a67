import datetime as dt
import json

from practice_site.checks.coming_due import Due, DueKind
from practice_site.model.finding import Fixer
from practice_site.model.span import Span
from practice_site.reports.due import due_json, due_text

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
