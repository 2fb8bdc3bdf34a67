"""Which texts show which testimonials."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.model.plan import PlannedPage
from practice_site.model.testimonial import Testimonial
from practice_site.pages.quoting import Use


def withheld_uses(evidence: Evidence) -> Iterator[tuple[Testimonial, PlannedPage, Use]]:
    """The pages that a testimonial would be on if it might be shown."""
    practice = evidence.site.practice
    if practice is None or evidence.plan is None or "testimonials" not in evidence.parts:
        return
    pages = {page.source: page for page in evidence.plan.pages}
    for use in evidence.uses:
        record = evidence.testimonials.get(use.testimonial)
        page = pages.get(use.source)
        if record is None or page is None:
            continue
        if not record.shown(evidence.as_of, sample_site=practice.sample):
            yield record, page, use
