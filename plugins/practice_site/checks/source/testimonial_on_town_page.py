"""PS327: a quote on a town's page tells where the patient lives."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import ABOUT_TOWN, AUTHORIZATION, Edit, Example
from practice_site.checks.rule import Rule
from practice_site.checks.shown_testimonials import RECORD, patients_records
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.texts import quotes_in


def _on_page(scope: str, sample: bool = False) -> Example:
    authorization = AUTHORIZATION.replace("[website, name]", f"[{scope}]")
    edit = Edit(RECORD, authorization, "sample: true\n")
    return Example(
        path="locations.yaml",
        text="served_from: napa\n    tier: page\n    transit: The bus 10.\n"
        "    drive: {minutes: 15, miles: 9}\n    about: |\n"
        f"      {ABOUT_TOWN}\n\n      {{testimonial: sample-1}}\n",
        instead_of="served_from: napa\n",
        besides=() if sample else (edit,),
        line=8,
    )


class TestimonialOnTownPage(Rule):
    """A town's page shows a testimonial whose authorization does not cover the town."""

    __test__ = False  # pytest collects by the name otherwise

    code = "PS327"
    name = "testimonial-on-town-page"
    severity = Severity.ERROR
    by_law = True
    firm = True
    requirements = ("HIPAA-AUTH", "HIPAA-PHI")
    source = Citation("45 CFR 164.508", "https://www.ecfr.gov/current/title-45/section-164.508")
    summary = "A testimonial stands on a town's page, and its authorization covers no town."
    why = (
        "Under the name of a town readers take the patient for somebody from there. A town is one "
        "of the identifiers of the law, and in a small one it is enough."
    )
    remedy = (
        "Take the quote off the town's page. If the signed form covers the town, write so in the "
        "record's `scope`."
    )
    bad = (_on_page("website, name"),)
    good = (_on_page("website, name, town"), _on_page("", sample=True))

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Look at the quotes on towns' pages; those in answers are never shown."""
        records = patients_records(evidence)
        uncovered = {record.slug for record, scope in records if "town" not in scope}
        for town in evidence.site.towns if uncovered else ():
            for use in quotes_in(town.about) if town.has_page else ():
                if use.testimonial in uncovered:
                    yield self.finding(
                        use.span,
                        f"The page of {town.name} shows the testimonial {use.testimonial}, whose "
                        "authorization does not cover the town.",
                    )
