"""Where the things on a page were written, so that findings can name the line."""

from collections.abc import Iterable, Iterator

from practice_site.model.markdown import Block, BlockKind, Body, FaqItem, LinkUse, Section
from practice_site.model.plan import Origin
from practice_site.pages.images import image_url


def body_origins(body: Body) -> Iterator[Origin]:
    """The origins of a text in its author's order, the references last."""
    yield from block_origins(body.lead)
    for section in body.sections:
        yield from _section_origins(section)
    for note in body.footnotes:
        if note.number:
            yield from _link_origins(note.links)


def block_origins(blocks: Iterable[Block]) -> Iterator[Origin]:
    """The origins of headings, links, images and testimonials in some blocks."""
    for block in blocks:
        if block.kind is BlockKind.TESTIMONIAL:
            yield Origin("testimonial", block.testimonial, block.span)
            continue
        if block.kind is BlockKind.HEADING:
            yield Origin("heading", block.text, block.span)
        yield from _link_origins(block.links)
        for image in block.images:
            yield Origin("src", image_url(image.source), image.span)


def faq_origins(items: Iterable[FaqItem]) -> Iterator[Origin]:
    """The origins of questions and of what their answers hold."""
    for item in items:
        yield Origin("faq", item.question, item.span)
        yield from block_origins(item.answer)


def _section_origins(section: Section) -> Iterator[Origin]:
    if section.heading:
        yield Origin("heading", section.heading, section.span)
    yield from block_origins(section.blocks)
    yield from faq_origins(section.faq)


def _link_origins(links: Iterable[LinkUse]) -> Iterator[Origin]:
    for link in links:
        yield Origin("href", link.target, link.span)
