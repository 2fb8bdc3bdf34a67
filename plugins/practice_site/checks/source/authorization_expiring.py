"""PS303: an authorization ends soon."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import AUTHORIZATION, Example
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.testimonial import EXPIRING_DAYS, TestimonialState

_RECORD = "content/testimonials/sample-1.yaml"


class AuthorizationExpiring(Rule):
    """A testimonial will have to be withheld before long."""

    code = "PS303"
    name = "authorization-expiring"
    severity = Severity.WARNING
    source = Citation(
        "45 CFR 164.508(c)(1)(v)", "https://www.ecfr.gov/current/title-45/section-164.508"
    )
    summary = f"The authorization for a testimonial ends within {EXPIRING_DAYS} days."
    why = "After that day the quote is left out, and the page loses the section."
    remedy = "Ask the patient for a new authorization, or plan the page without the quote."
    bad = (
        Example(
            path=_RECORD,
            text=AUTHORIZATION.replace("2027-09-01", "2026-12-31"),
            instead_of="sample: true\n",
            line=3,
        ),
    )
    good = (
        Example(
            path=_RECORD,
            text=AUTHORIZATION.replace("2027-09-01", "2027-01-21"),
            instead_of="sample: true\n",
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Look at the records that are shown now."""
        for record in evidence.site.testimonials:
            if record.state(evidence.as_of) is not TestimonialState.EXPIRING:
                continue
            ends = record.authorization.expires if record.authorization else None
            yield self.finding(
                record.at("authorization", "expires"),
                f"The authorization ends on {ends}; the testimonial is left out after that day.",
            )
