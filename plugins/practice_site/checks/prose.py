"""The words of a site that are the practice's own: what rules on language read.

Quotes of patients are not among them; they stand verbatim in their records.
"""

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from practice_site.model.article import Article, Page, Service
from practice_site.model.location import Office, Town
from practice_site.model.markdown import Block, BlockKind, Body, FaqItem
from practice_site.model.physician import Physician
from practice_site.model.practice import Practice
from practice_site.model.record import Record
from practice_site.model.span import Span

_FIELDS: Mapping[type[Record], tuple[str, ...]] = {
    Article: ("title", "subtitle", "summary", "image_alt"),
    Service: ("title", "summary", "image_alt"),
    Page: ("title", "summary"),
    Physician: ("title", "fellowship"),
    Office: ("name", "parking", "transit", "accessibility"),
    Town: ("summary", "parking", "transit"),
}


class Passage(Struct, frozen=True):
    """A stretch of text as readers see it, and where it stands."""

    text: str
    span: Span


def passages(record: Record, body: Body) -> Iterator[Passage]:
    """Every passage of a record, its keys first."""
    yield from _fields(record)
    yield from _of_blocks(body.lead)
    for section in body.sections:
        yield Passage(section.heading, section.span)
        yield from _of_blocks(section.blocks)
        yield from _of_questions(section.faq)
    if isinstance(record, Practice):
        for number, closure in enumerate(record.closures):
            yield Passage(closure.message, record.at("closures", number, "message"))


def _fields(record: Record) -> Iterator[Passage]:
    for name in _FIELDS.get(type(record), ()):
        text = getattr(record, name)
        if text:
            yield Passage(text, record.at(name))


def _of_blocks(blocks: Iterable[Block]) -> Iterator[Passage]:
    for block in blocks:
        if block.kind is not BlockKind.TESTIMONIAL and block.text:
            yield Passage(block.text, block.span)


def _of_questions(items: Iterable[FaqItem]) -> Iterator[Passage]:
    for item in items:
        yield Passage(item.question, item.span)
        yield from _of_blocks(item.answer)
