"""What the text of a record uses from elsewhere on the site."""

import html
import re
from collections.abc import Iterable, Iterator
from urllib.parse import unquote

from msgspec import Struct

from practice_site.model.image import css_pixels
from practice_site.model.markdown import Block, BlockKind, Body, ImageUse
from practice_site.model.span import Span

_IMAGE = re.compile(r"<img (?:[^<>\"]|\"[^\"]*\")*>")
_ATTRIBUTE = re.compile(r'([a-z-]+)="([^"]*)"')


class QuoteUse(Struct, frozen=True):
    """A line `{testimonial: <id>}` in a text."""

    testimonial: str
    span: Span


def blocks_of(body: Body) -> Iterator[Block]:
    """All blocks of a text in its author's order, those of answers included."""
    yield from body.lead
    for section in body.sections:
        yield from section.blocks
        for item in section.faq:
            yield from item.answer


def quotes_in(blocks: Iterable[Block]) -> Iterator[QuoteUse]:
    """The testimonials that some blocks ask for."""
    for block in blocks:
        if block.kind is BlockKind.TESTIMONIAL:
            yield QuoteUse(block.testimonial, block.span)


def images_in(blocks: Iterable[Block]) -> Iterator[ImageUse]:
    """The images that stand in some blocks."""
    for block in blocks:
        yield from block.images


def images_of(body: Body) -> Iterator[ImageUse]:
    """The images of a whole text, those of its references last."""
    yield from images_in(blocks_of(body))
    for note in body.footnotes:
        if "<img " in note.html:
            yield from (_noted(tag, note.span) for tag in _IMAGE.findall(note.html))


def _noted(tag: str, span: Span) -> ImageUse:
    written = {name: html.unescape(value) for name, value in _ATTRIBUTE.findall(tag)}
    source = unquote(written.get("src", "")).removeprefix("/")
    return ImageUse(source, written.get("alt", ""), span, css_pixels(written.get("width", "")))
