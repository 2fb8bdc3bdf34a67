"""PS118: an exception whose last day is over."""

from practice_site.checks.example import Example
from practice_site.checks.rule import ReadingRule
from practice_site.model.finding import Citation, Severity

_ARTICLE = "content/articles/minimal.md"
_PUBLISHED = "published: 2026-10-05\n"


class AllowanceEnded(ReadingRule):
    """An exception that has run out is put right or renewed, and never forgotten."""

    code = "PS118"
    name = "allowance-ended"
    severity = Severity.WARNING
    firm = True
    source = Citation("House rule: an exception has a last day (docs/reports.md)")
    summary = "The last day of an exception (`allow`) is over."
    why = "It covers nothing any more: whoever reads the file believes that it still does."
    remedy = "Put right what it was about and take it out, or give it a new reason and last day."
    bad = (
        Example(
            path=_ARTICLE,
            text="published: 2026-10-05\nallow:\n  - rule: PS206\n"
            "    reason: The reviewer is on leave\n    until: 2026-11-20\n",
            instead_of=_PUBLISHED,
            line=5,
        ),
        Example(
            path="locations.yaml",
            text="served_from: napa\n"
            "    allow: [{rule: served-from-unknown, reason: It opens soon, until: 2026-01-31}]",
            instead_of="served_from: napa",
            line=2,
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="published: 2026-10-05\nstatus: draft\nallow:\n"
            "  - {rule: PS206, reason: Not finished, until: 2026-11-20}\n",
            instead_of=_PUBLISHED,
        ),
    )
