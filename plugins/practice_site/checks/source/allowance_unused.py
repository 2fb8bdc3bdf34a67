"""PS119: an exception that nothing needs."""

from practice_site.checks.example import Example
from practice_site.checks.rule import ReadingRule
from practice_site.model.finding import Citation, Severity

_ARTICLE = "content/articles/minimal.md"
_PUBLISHED = "published: 2026-10-05\n"


class AllowanceUnused(ReadingRule):
    """An exception is there, and what it allows is not."""

    code = "PS119"
    name = "allowance-unused"
    severity = Severity.WARNING
    firm = True
    source = Citation("House rule: an exception is there for something (docs/reports.md)")
    summary = "Nothing breaks the rule that an exception (`allow`) is about."
    why = "It would silently allow the next mistake of the kind, which nobody decided."
    remedy = "Take the exception out."
    bad = (
        Example(
            path=_ARTICLE,
            text="published: 2026-10-05\nallow:\n  - rule: PS206\n"
            "    reason: The reviewer is on leave\n    until: 2027-03-31\n",
            instead_of=_PUBLISHED,
            line=3,
        ),
        Example(
            path="content/testimonials/sample-1.yaml",
            text="sample: true\nallow:\n  - until: 2027-03-31\n    reason: It is known\n"
            "    rule: name-misspelt-in-quote\n",
            instead_of="sample: true\n",
            line=5,
        ),
    )
    good = (
        # A draft waits, and so does a page until its day: nobody can tell yet.
        Example(
            path=_ARTICLE,
            text="published: 2026-10-05\nstatus: draft\nallow:\n"
            "  - {rule: PS206, reason: Not finished, until: 2027-03-31}\n",
            instead_of=_PUBLISHED,
        ),
        Example(
            path=_ARTICLE,
            text="published: 2027-01-05\nstatus: scheduled\nallow:\n"
            "  - {rule: PS206, reason: The reviewer is on leave, until: 2027-03-31}\n",
            instead_of=_PUBLISHED,
        ),
    )
