"""PS301: a testimonial is to be published without an authorization."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import AUTHORIZATION, Example
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity


class TestimonialNeedsAuthorization(Rule):
    """A patient's words are marked for publication, and no authorization is on record."""

    __test__ = False  # pytest collects by the name otherwise

    code = "PS301"
    name = "testimonial-needs-authorization"
    severity = Severity.ERROR
    requirements = ("HIPAA-AUTH",)
    firm = True
    source = Citation("45 CFR 164.508", "https://www.ecfr.gov/current/title-45/section-164.508")
    summary = "A testimonial is marked for publication without the patient's authorization."
    why = "That somebody is a patient is health information; it is theirs to give, in writing."
    remedy = (
        "Record the signed authorization under `authorization`, or write `status: draft` until "
        "there is one."
    )
    bad = (
        Example(
            path="content/testimonials/sample-1.yaml",
            text="status: publish\n",
            instead_of="status: publish\nsample: true\n",
            also=("PS302",),
        ),
    )
    good = (
        Example(
            path="content/testimonials/sample-1.yaml",
            text=f"status: publish\n{AUTHORIZATION}",
            instead_of="status: publish\nsample: true\n",
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Look at records that are to be published and are no samples."""
        for record in evidence.site.testimonials:
            if record.status == "publish" and not record.sample and record.authorization is None:
                yield self.finding(
                    record.at("status"),
                    "This testimonial is to be published, and no authorization is on record.",
                )
