"""Where the things on a page were written, so that findings can name the line."""

from collections.abc import Iterable

from practice_site.model.markdown import Block, BlockKind, Body, FaqItem
from practice_site.model.plan import Origin
from practice_site.pages.images import image_url


def body_origins(body: Body) -> list[Origin]:
    """The origins of a text in its author's order, the references last."""
    origins = block_origins(body.lead)
    for section in body.sections:
        if section.heading:
            origins.append(Origin("heading", section.heading, section.span))
        origins += block_origins(section.blocks)
        origins += faq_origins(section.faq)
    for note in body.footnotes:
        if note.number:
            origins += [Origin("href", link.target, link.span) for link in note.links]
    return origins


def block_origins(blocks: Iterable[Block]) -> list[Origin]:
    """The origins of headings, links, images and testimonials in some blocks."""
    origins: list[Origin] = []
    for block in blocks:
        if block.kind is BlockKind.TESTIMONIAL:
            origins.append(Origin("testimonial", block.testimonial, block.span))
        elif block.kind is BlockKind.HEADING:
            origins.append(Origin("heading", block.text, block.span))
        elif block.kind is BlockKind.TABLE:
            origins.append(Origin("table", block.text, block.span))
        if block.links:
            origins += [Origin("href", link.target, link.span) for link in block.links]
        if block.images:
            origins += [
                Origin("src", image_url(image.source), image.span) for image in block.images
            ]
    return origins


def faq_origins(items: Iterable[FaqItem]) -> list[Origin]:
    """The origins of questions and of what their answers hold."""
    origins: list[Origin] = []
    for item in items:
        origins.append(Origin("faq", item.question, item.span))
        origins += block_origins(item.answer)
    return origins
