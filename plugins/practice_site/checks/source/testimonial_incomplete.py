"""PS306: the record of a testimonial is not finished."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.testimonial import Testimonial

_DRAFT = """\
status: draft
quote: Words that an agency sent without saying whose they are.
attribution: A patient
"""


class TestimonialIncomplete(Rule):
    """A draft record does not say yet what readers or the law must know."""

    __test__ = False  # pytest collects by the name otherwise

    code = "PS306"
    name = "testimonial-incomplete"
    severity = Severity.WARNING
    after_answers = True
    requirements = ("FTC-ACTUAL", "FTC465-FAKE", "FTC465-INSIDER")
    source = Citation("16 CFR 465.2 and 465.5", "https://www.ecfr.gov/current/title-16/part-465")
    summary = "The record of a testimonial lacks what must be known before it is published."
    why = "Without it nobody can say whether the words are a real patient's, or were paid for."
    remedy = "Ask whoever sent the quote, and fill the keys in."
    bad = (Example(path="content/testimonials/t-1.yaml", text=_DRAFT, drafts=True),)
    good = (
        Example(
            path="content/testimonials/t-1.yaml",
            text=f"{_DRAFT}patient: true\nrelationship: none\nincentive: none\n"
            "machine_written: false\n",
            drafts=True,
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Name all that is missing in one finding."""
        for record in evidence.site.testimonials:
            missing = list(_missing(record))
            if missing:
                yield self.finding(
                    record.positions.whole,
                    f"This record does not say yet: {', '.join(missing)}.",
                )


def _missing(record: Testimonial) -> Iterator[str]:
    if record.patient is None:
        yield "patient"
    if not record.relationship:
        yield "relationship"
    if not record.incentive:
        yield "incentive"
    if record.machine_written is None:
        yield "machine_written"
