"""PS314: a state that bars testimonials, or warns of them."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.checks.shown_testimonials import shown_records
from practice_site.model.finding import Citation, Finding, Severity

_PRACTICE = "content/practice.yaml"
_HERE = "jurisdictions: [us-federal, us-ca]"


def _in(state: str) -> Example:
    return Example(
        path=_PRACTICE,
        text=f"jurisdictions: [us-federal, us-ca, {state}]",
        instead_of=_HERE,
        found_in="content/testimonials/sample-1.yaml",
        found_at="status: publish",
    )


class TestimonialsBarred(Rule):
    """A testimonial is shown to whom a state's law does not want it shown."""

    __test__ = False  # pytest collects by the name otherwise

    code = "PS314"
    name = "testimonials-barred"
    severity = Severity.ERROR
    by_law = True
    requirements = ("NY-TESTIMONIAL", "TX-TESTIMONIAL", "NJ-ADVERTISING")
    source = Citation(
        "N.Y. Educ. Law 6530(27); Tex. Occ. Code 101.201(b)(4)",
        "https://www.nysenate.gov/legislation/laws/EDN/6530",
    )
    summary = "A patient's words are shown, and a state's law may speak against testimonials."
    why = (
        "New York lists testimonials as advertising against the public interest, a Texas statute "
        "calls them misleading, and New Jersey's rule was not read. A license may hang on it."
    )
    remedy = (
        "Take the testimonial out (`practice withhold`), or have counsel say that it may stay, and "
        "write that as an exception (`allow`) into its record."
    )
    bad = (_in("us-ny"), _in("us-tx"), _in("us-nj"))
    good = (
        Example(
            path=_PRACTICE,
            text="jurisdictions: [us-federal, us-ca, us-il]",
            instead_of=_HERE,
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Name each testimonial that is shown: any of them breaks it."""
        asked = evidence.law.strongest(self.requirements)
        if asked is None:
            return
        for record in shown_records(evidence):
            yield self.finding(
                record.at("status"),
                f"A testimonial is shown. {asked.requirement.citation}: {asked.requirement.asks}",
            )
