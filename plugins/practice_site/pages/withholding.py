"""What is left of a text once its withheld testimonials are gone.

Everything that a page shows or says of a text is made from what this module
returns, so that nothing else has to know what was withheld.
"""

import re
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from practice_site.model.markdown import Block, BlockKind, Body, FaqItem, Role, Section
from practice_site.model.surroundings import Quotes
from practice_site.model.texts import blocks_of

_REFERENCE = re.compile(r'href="#ref-(\d+)"')


def shown_part(body: Body, quotes: Quotes) -> Body:
    """The body without its withheld sections and the references that only they used.

    The text before the first heading counts as a section. A question whose
    answer holds a testimonial is withheld as well: an answer is marked up for
    machines as the practice's own words, which a quote is not.
    """
    if not _quotes_somebody(blocks_of(body)) and not _is_about_quotes(body):
        return body
    lead = shown_blocks(body.lead, quotes)
    sections = tuple(
        _without_quoting_answers(section)
        for section in body.sections
        if not quotes.withholds(_blocks_of(section), section.role)
    )
    if (lead, sections) == (body.lead, body.sections):
        return body
    shown = replace(body, lead=lead, sections=sections)
    gone = _references_in(body) - _references_in(shown)
    footnotes = tuple(note for note in body.footnotes if note.number not in gone)
    return replace(shown, footnotes=footnotes)


def shown_blocks(blocks: tuple[Block, ...], quotes: Quotes) -> tuple[Block, ...]:
    """The blocks, or none of them if they hold a withheld testimonial."""
    return () if quotes.withholds(blocks) else blocks


def shown_questions(items: Iterable[FaqItem]) -> tuple[FaqItem, ...]:
    """The questions whose answers hold no testimonial."""
    return tuple(item for item in items if not _quotes_somebody(item.answer))


def _without_quoting_answers(section: Section) -> Section:
    faq = shown_questions(section.faq)
    return section if faq == section.faq else replace(section, faq=faq)


def _quotes_somebody(blocks: Iterable[Block]) -> bool:
    return any(block.kind is BlockKind.TESTIMONIAL for block in blocks)


def _is_about_quotes(body: Body) -> bool:
    return any(section.role is Role.TESTIMONIAL for section in body.sections)


def _blocks_of(section: Section) -> Iterator[Block]:
    yield from section.blocks
    for item in section.faq:
        yield from item.answer


def _references_in(body: Body) -> set[int]:
    return {int(number) for block in blocks_of(body) for number in _REFERENCE.findall(block.html)}
