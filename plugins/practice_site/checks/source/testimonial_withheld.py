"""PS302: a quote is left out of the page that it belongs to."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.checks.usage import withheld_uses
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.span import Span
from practice_site.model.testimonial import Testimonial, TestimonialState


class TestimonialWithheld(Rule):
    """A text uses a testimonial that may not be shown, so its section is left out."""

    __test__ = False  # pytest collects by the name otherwise

    code = "PS302"
    name = "testimonial-withheld"
    severity = Severity.WARNING
    requirements = ("HIPAA-REVOKED",)
    source = Citation("45 CFR 164.508", "https://www.ecfr.gov/current/title-45/section-164.508")
    summary = "A testimonial may not be shown now, and its section was left out of the page."
    why = "The patient's permission has ended or was never recorded; the page is shorter for it."
    remedy = "Record a valid authorization, or take the section out of the text."
    bad = (
        Example(
            path="content/testimonials/sample-1.yaml",
            text="status: draft\n",
            instead_of="status: publish\nsample: true\n",
        ),
        Example(
            path="content/testimonials/sample-1.yaml",
            text="sample: true\nauthorization: {expires: 2026-11-20}\n",
            instead_of="sample: true\n",
            line=2,
        ),
    )
    good = (
        Example(
            path="content/testimonials/sample-1.yaml",
            text="sample: true\nauthorization: {expires: 2026-11-21}\n",
            instead_of="sample: true\n",
        ),
    )
    weaker_than = ("PS301",)

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Report each withheld record once, at what withholds it, with its pages."""
        pages: dict[str, list[str]] = {}
        records: dict[str, Testimonial] = {}
        for record, page, _ in withheld_uses(evidence):
            records[record.slug] = record
            pages.setdefault(record.slug, []).append(page.url)
        for slug, record in records.items():
            place, reason = _why(record, evidence)
            urls = sorted(set(pages[slug]))
            yield self.finding(
                place,
                f"The section with this testimonial is left out of {', '.join(urls)}: {reason}.",
                page=urls[0],
            )


def _why(record: Testimonial, evidence: Evidence) -> tuple[Span, str]:
    authorization = record.authorization
    match record.state(evidence.as_of):
        case TestimonialState.REVOKED if authorization:
            place = record.at("authorization", "revoked")
            return place, f"the authorization was revoked on {authorization.revoked}"
        case TestimonialState.EXPIRED if authorization:
            place = record.at("authorization", "expires")
            return place, f"the authorization ended on {authorization.expires}"
        case TestimonialState.SAMPLE:
            return record.at("sample"), "it is a sample, and this site is not"
        case _ if record.status == "draft":
            return record.at("status"), "the record is a draft"
        case _:
            return record.at("status"), "no authorization is on record"
