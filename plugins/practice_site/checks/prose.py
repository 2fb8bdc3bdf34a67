"""The words of a site that are the practice's own: what rules on language read.

Quotes of patients are not among them; they stand verbatim in their records.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from practice_site.checks.evidence import Evidence
from practice_site.model.article import Article, Page, Service
from practice_site.model.location import Office, Town
from practice_site.model.markdown import Block, BlockKind, Body, FaqItem
from practice_site.model.physician import Physician
from practice_site.model.span import Span

_FIELDS = {
    Article: ("title", "subtitle", "summary", "image_alt"),
    Service: ("title", "summary", "image_alt"),
    Page: ("title", "summary"),
    Physician: ("title", "fellowship"),
    Office: ("name", "parking", "transit", "accessibility"),
    Town: ("summary", "parking", "transit"),
}


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of text as readers see it, and where it stands."""

    text: str
    span: Span


def passages(evidence: Evidence) -> Iterator[Passage]:
    """Every passage of a site, file by file."""
    site = evidence.site
    for written in evidence.texts:
        yield from _fields(written)
        yield from _of_body(written.body)
    for office in site.offices:
        yield from _fields(office)
        yield from _of_blocks(office.about)
    for town in site.towns:
        yield from _fields(town)
        yield from _of_blocks(town.about)
        yield from _of_questions(town.faq)
    practice = site.practice
    if practice:
        for number, closure in enumerate(practice.closures):
            yield Passage(closure.message, practice.at("closures", number, "message"))


def blocks_of(body: Body) -> Iterator[Block]:
    """All blocks of a text in its author's order, those of answers included."""
    yield from body.lead
    for section in body.sections:
        yield from section.blocks
        for item in section.faq:
            yield from item.answer


def _fields(record: Article | Service | Page | Physician | Office | Town) -> Iterator[Passage]:
    for name in _FIELDS[type(record)]:
        text = getattr(record, name)
        if text:
            yield Passage(text, record.at(name))


def _of_body(body: Body) -> Iterator[Passage]:
    yield from _of_blocks(body.lead)
    for section in body.sections:
        yield Passage(section.heading, section.span)
        yield from _of_blocks(section.blocks)
        yield from _of_questions(section.faq)


def _of_blocks(blocks: Iterable[Block]) -> Iterator[Passage]:
    for block in blocks:
        if block.kind is not BlockKind.TESTIMONIAL and block.text:
            yield Passage(block.text, block.span)


def _of_questions(items: Iterable[FaqItem]) -> Iterator[Passage]:
    for item in items:
        yield Passage(item.question, item.span)
        yield from _of_blocks(item.answer)
