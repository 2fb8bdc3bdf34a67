"""PS930: a booking service without an agreement."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity

_PRACTICE = "content/practice.yaml"
_WITH_PRIVACY = "notices:\n"


class BookingVendor(Rule):
    """Patients book at a vendor's, and no agreement with the vendor is on record."""

    code = "PS930"
    name = "booking-vendor"
    severity = Severity.ERROR
    by_law = True
    requirements = ("HIPAA-TRACK",)
    source = Citation(
        "45 CFR 164.502(e) and 164.504(e)",
        "https://www.ecfr.gov/current/title-45/section-164.504",
    )
    summary = "The booking link leads to another company, and no agreement with it is on record."
    why = (
        "Who books tells the vendor that they are a patient, and of what. Without a business "
        "associate agreement the practice may not let that happen."
    )
    remedy = (
        "Write under booking in content/practice.yaml who runs the service (vendor), and on which "
        "day they signed the business associate agreement (baa_date)."
    )
    bad = (
        Example(
            path=_PRACTICE,
            text="booking: {url: https://book.example.org/minimal}\nnotices:\n",
            instead_of=_WITH_PRIVACY,
            also=("PS926",),
        ),
        Example(
            path=_PRACTICE,
            text="booking: {url: https://book.example.org/minimal, vendor: Book}\nnotices:\n",
            instead_of=_WITH_PRIVACY,
            also=("PS926",),
        ),
    )
    good = ()

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """A booking page on the practice's own address needs no vendor."""
        practice = evidence.site.practice
        if practice is None or practice.booking is None:
            return
        booking = practice.booking
        host = urlsplit(booking.url).hostname or ""
        own = (urlsplit(practice.url).hostname or "").removeprefix("www.")
        if (host == own or host.endswith(f".{own}")) and not booking.vendor:
            return
        lacking = "vendor" if not booking.vendor else "baa_date" if not booking.baa_date else ""
        if lacking:
            yield self.finding(
                practice.positions.key("booking"),
                f"Patients book at {host}, and practice.yaml has no {lacking} for it.",
            )
