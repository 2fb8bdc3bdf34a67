"""PS313: something was given for praise."""

import re
from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Edit
from practice_site.checks.rule import Rule
from practice_site.checks.shown_testimonials import RECORD, recorded, shown_records
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.words.expressions import ready

_FOR_PRAISE = ready(
    r"\b(?:positive|good|great|nice|favou?rable|kind|5|five)[ -](?:\w+ )?(?:stars?|reviews?|words?"
    r"|ratings?|testimonials?)\b|\bfor (?:praise|praising)\b|\bif (?:they|she|he) (?:was|were|is) "
    r"(?:happy|satisfied|content)\b",
    re.IGNORECASE,
)


def _given(what: str) -> Edit:
    return Edit(
        RECORD,
        f"incentive: {{what: {what}, disclosure: The practice gave a coffee mug for these words.}}",
        "incentive: none",
    )


class IncentiveForPraise(Rule):
    """The incentive for a testimonial depended on what it says."""

    code = "PS313"
    name = "incentive-for-praise"
    severity = Severity.ERROR
    by_law = True
    firm = True
    requirements = ("FTC465-BUY", "TX-TESTIMONIAL-PAID")
    source = Citation("16 CFR 465.4", "https://www.ecfr.gov/current/title-16/section-465.4")
    summary = "Something was given for a testimonial on condition that it praises."
    why = "Bought praise is a deceptive practice, whether or not the page says that it was bought."
    remedy = (
        "Take the testimonial out, and give whatever you give to everybody who writes, or nobody."
    )
    bad = (recorded("", _given("a mug for a five-star review"), found_at="incentive: {what"),)
    good = ()

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Read what the record says was given."""
        for record in shown_records(evidence):
            found = _FOR_PRAISE.search(record.incentive)
            if found:
                yield self.finding(
                    record.at("incentive"), f'"{found[0]}" is a condition: praise was paid for.'
                )
