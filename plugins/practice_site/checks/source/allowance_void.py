"""PS120: an exception to a rule that takes none, or that does not exist."""

from practice_site.checks.example import Example
from practice_site.checks.rule import FORMATS, ReadingRule
from practice_site.model.finding import Severity

_ARTICLE = "content/articles/minimal.md"
_PUBLISHED = "published: 2026-10-05\n"


class AllowanceVoid(ReadingRule):
    """An exception names no rule, or one that is firm."""

    code = "PS120"
    name = "allowance-void"
    severity = Severity.WARNING
    firm = True
    source = FORMATS
    summary = "An exception (`allow`) names a rule that does not exist or takes no exceptions."
    why = "Its author believes that something is allowed, and it is not."
    remedy = "Name another rule (`practice explain` lists them), or take the exception out."
    bad = (
        Example(
            path=_ARTICLE,
            text="published: 2026-10-05\nallow:\n  - rule: PS399\n"
            "    reason: It is known\n    until: 2027-03-31\n",
            instead_of=_PUBLISHED,
            line=3,
        ),
        Example(
            path="content/testimonials/sample-1.yaml",
            text="sample: true\nallow:\n  - rule: testimonial-needs-authorization\n"
            "    reason: The patient said so on the phone\n    until: 2026-03-31\n",
            instead_of="sample: true\n",
            line=3,
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="published: 2026-10-05\nstatus: draft\nallow:\n"
            "  - {rule: PS399, reason: Not finished, until: 2027-03-31}\n",
            instead_of=_PUBLISHED,
        ),
    )
