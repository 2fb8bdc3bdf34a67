"""PS902: a sample site is to be published."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Edit, Example
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity


class SampleNotPublishable(Rule):
    """The site says that it is a sample, and is being published."""

    code = "PS902"
    name = "sample-not-publishable"
    severity = Severity.ERROR
    firm = True
    source = Citation(
        "The formats of this product (sample: true), after 16 CFR 465.2",
        "https://www.ecfr.gov/current/title-16/section-465.2",
    )
    summary = "A site that calls itself a sample cannot be published."
    why = "Patients would find physicians, reviews and an address that are made up."
    remedy = "Put the practice's own facts in place of the sample's, and take `sample: true` out."
    bad = (
        Example(
            path="content/practice.yaml",
            text="sample: true\n",
            instead_of="sample: true\n",
            publishing=True,
        ),
    )
    good = (
        Example(
            path="content/practice.yaml",
            text="employees: 4\n",
            instead_of="sample: true\n",
            besides=(
                Edit("content/articles/minimal.md", "A patient wrote.", "{testimonial: sample-1}"),
            ),
            publishing=True,
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Look at the practice's own word for it."""
        practice = evidence.site.practice
        if evidence.publishing and practice and practice.sample:
            yield self.finding(
                practice.at("sample"), "This site says that it is a sample; it is not published."
            )
