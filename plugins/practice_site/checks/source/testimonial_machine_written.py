"""PS308: a testimonial that a machine wrote."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity


class TestimonialMachineWritten(Rule):
    """Words that no person said are offered as a person's."""

    __test__ = False  # pytest collects by the name otherwise

    code = "PS308"
    name = "testimonial-machine-written"
    severity = Severity.ERROR
    requirements = ("FTC465-FAKE",)
    firm = True
    source = Citation("16 CFR 465.2", "https://www.ecfr.gov/current/title-16/section-465.2")
    summary = "A testimonial says of itself that a machine wrote it."
    why = "Readers choose a physician by an experience that nobody had; the FTC calls it fake."
    remedy = "Delete the record. A machine's words can never be a patient's."
    bad = (
        Example(
            path="content/testimonials/t-1.yaml",
            text="""\
status: draft
quote: Words that a machine made up.
attribution: A patient
patient: true
relationship: none
incentive: none
machine_written: true
""",
            line=7,
            drafts=True,
        ),
    )
    good = (
        Example(
            path="content/testimonials/sample-1.yaml",
            text="machine_written: true",
            instead_of="machine_written: false",
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Look at all records but samples, which are marked as nobody's words."""
        for record in evidence.site.testimonials:
            if record.machine_written and not record.sample:
                yield self.finding(
                    record.at("machine_written"), "This testimonial was written by a machine."
                )
