"""Which texts show which testimonials."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from practice_site.checks.evidence import Evidence
from practice_site.checks.prose import blocks_of
from practice_site.model.markdown import Block, BlockKind
from practice_site.model.plan import PagePlan
from practice_site.model.span import Span
from practice_site.model.testimonial import Testimonial


@dataclass(frozen=True, slots=True)
class Use:
    """A line `{testimonial: <id>}`, the file that it stands in, and what its page was made from."""

    testimonial: str
    span: Span
    source: Span


def uses(evidence: Evidence) -> Iterator[Use]:
    """Every use of a testimonial in a text."""
    for record in evidence.texts:
        yield from _uses(blocks_of(record.body), record.positions.whole)
    for office in evidence.site.offices:
        yield from _uses(office.about, office.positions.whole)
    for town in evidence.site.towns:
        yield from _uses(town.about, town.positions.whole)
        for item in town.faq:
            yield from _uses(item.answer, town.positions.whole)


def withheld_uses(evidence: Evidence) -> Iterator[tuple[Testimonial, PagePlan, Use]]:
    """The pages that a testimonial would be on if it might be shown."""
    practice = evidence.site.practice
    if practice is None or evidence.plan is None or "testimonials" not in evidence.parts:
        return
    pages = {page.source: page for page in evidence.plan.pages}
    for use in uses(evidence):
        record = evidence.testimonials.get(use.testimonial)
        page = pages.get(use.source)
        if record is None or page is None:
            continue
        if not record.shown(evidence.as_of, sample_site=practice.sample):
            yield record, page, use


def _uses(blocks: Iterable[Block], source: Span) -> Iterator[Use]:
    for block in blocks:
        if block.kind is BlockKind.TESTIMONIAL:
            yield Use(block.testimonial, block.span, source)
