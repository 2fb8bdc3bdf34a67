"""PS309: the dates of an authorization do not fit together."""

import datetime as dt
from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.testimonial import Authorization

_RECORD = "content/testimonials/sample-1.yaml"


class AuthorizationDates(Rule):
    """An authorization ended, or was revoked, before it was signed; or is dated tomorrow."""

    code = "PS309"
    name = "authorization-dates"
    severity = Severity.WARNING
    source = Citation(
        "45 CFR 164.508(c)(1)", "https://www.ecfr.gov/current/title-45/section-164.508"
    )
    summary = "The dates of a testimonial contradict each other or the calendar."
    why = "With a wrong date a quote is shown for too long, or left out too early."
    remedy = "Correct the date from the signed form."
    bad = (
        Example(
            path=_RECORD,
            text="sample: true\nauthorization:\n  signed: 2027-09-01\n  expires: 2028-09-01\n",
            instead_of="sample: true\n",
            line=3,
        ),
        Example(
            path=_RECORD,
            text="sample: true\nauthorization:\n  signed: 2026-09-01\n  expires: 2027-09-01\n"
            "  revoked: 2026-12-01\n",
            instead_of="sample: true\n",
            line=5,
        ),
        Example(
            path=_RECORD,
            text="sample: true\nreceived: 2026-11-22\n",
            instead_of="sample: true\n",
            line=2,
        ),
    )
    good = (
        Example(
            path=_RECORD,
            text="sample: true\nauthorization:\n  signed: 2026-09-01\n  expires: 2027-09-01\n",
            instead_of="sample: true\n",
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Compare the dates of every record; it never stops a publication."""
        for record in evidence.site.testimonials:
            if record.received and record.received > evidence.as_of:
                yield self.finding(
                    record.at("received"),
                    f"The words are received on {record.received}, which has not come.",
                )
            if record.authorization:
                for key, message in _mismatches(record.authorization, evidence.as_of):
                    yield self.finding(record.at("authorization", key), message)


def _mismatches(authorization: Authorization, as_of: dt.date) -> Iterator[tuple[str, str]]:
    signed = authorization.signed
    revoked = authorization.revoked
    if revoked and revoked > as_of:
        yield "revoked", f"It is revoked on {revoked}, which has not come; the quote still shows."
    if signed is None:
        return
    if signed > as_of:
        yield "signed", f"The authorization is signed on {signed}, which has not come."
    if authorization.expires and authorization.expires < signed:
        yield "expires", f"It ends on {authorization.expires}, before it is signed on {signed}."
    if revoked and revoked < signed:
        yield "revoked", f"It is revoked on {revoked}, before it is signed."
