"""The words of a site that are the practice's own: what rules on language read.

Quotes of patients are not among them; they stand verbatim in their records.
"""

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from practice_site.model.article import Article, Page, Service
from practice_site.model.location import Office, Town
from practice_site.model.markdown import Block, BlockKind, Body, FaqItem
from practice_site.model.physician import Physician
from practice_site.model.practice import Practice
from practice_site.model.record import Record
from practice_site.model.span import Span
from practice_site.reading.sanitise import text_content
from practice_site.words.expressions import ready

_FIELDS: Mapping[type[Record], tuple[str, ...]] = {
    Article: ("title", "subtitle", "summary", "image_alt"),
    Service: ("title", "summary", "image_alt"),
    Page: ("title", "summary"),
    Physician: ("title", "fellowship", "photo_alt"),
    Office: ("name", "parking", "transit", "accessibility", "photo_alt"),
    Town: ("summary", "parking", "transit", "photo_alt"),
}
_HEADINGS = frozenset({"title", "subtitle"})


_APART = ready(
    r"(?P<kept>(?:<br>|</?(?:blockquote|caption|d[dlt]|details|div|fig\w+|h[1-6]|li|[ou]l|p|summary"
    r"|table|t[dhr]|tbody|thead)\b[^>]*>)\n"
    r"|\n(?=</?(?:blockquote|d[dlt]|details|div|fig\w+|h[1-6]|li|[ou]l|p|table|t[dhr])\b))|\n"
)
"""A line end: one that readers see, beside a tag that ends a line, or any other."""


class Passage(Struct, frozen=True):
    """A stretch of text as readers see it, and where it stands.

    `block` is the block that it is the text of, where it is one. A title is a heading.
    `asked` is the question that it begins to answer.
    """

    text: str
    span: Span
    is_heading: bool = False
    block: Block | None = None
    asked: str = ""


def seen_lines(block: Block) -> str:
    """The text of a block, with a line for what readers see as one.

    Writers wrap their lines as they like: a sentence goes on behind such a line end.
    """
    if "\n" not in block.text or block.kind is BlockKind.CODE:
        return block.text
    if block.kind is BlockKind.PARAGRAPH and "<br" not in block.html:
        return block.text.replace("\n", " ")
    html = _APART.sub(lambda end: end[0] if end["kept"] else " ", block.html)
    return block.text if html == block.html else text_content(html).strip()


def has_any(small: str, parts: Iterable[str]) -> bool:
    """Whether a text in small letters has any of some parts: a quick look before a close one."""
    return any(map(small.__contains__, parts))


def passages(record: Record, body: Body) -> Iterator[Passage]:
    """Every passage of a record, its keys first."""
    yield from _fields(record)
    if isinstance(record, Town):
        yield from _of_the_way(record)
    yield from _of_blocks(body.lead)
    for section in body.sections:
        yield Passage(section.heading, section.span, is_heading=True)
        yield from _of_blocks(section.blocks)
        yield from _of_questions(section.faq)
    if isinstance(record, Practice):
        for number, closure in enumerate(record.closures):
            yield Passage(closure.message, record.at("closures", number, "message"))


def _fields(record: Record) -> Iterator[Passage]:
    for name in _FIELDS.get(type(record), ()):
        text = getattr(record, name)
        if text:
            yield Passage(text, record.at(name), name in _HEADINGS)


def _of_the_way(town: Town) -> Iterator[Passage]:
    if town.drive and town.drive.route:
        yield Passage(town.drive.route, town.at("drive", "route"))
    for number, hospital in enumerate(town.hospitals):
        if hospital.note:
            yield Passage(hospital.note, town.at("hospitals", number, "note"))


def _of_blocks(blocks: Iterable[Block]) -> Iterator[Passage]:
    testimonial, heading = BlockKind.TESTIMONIAL, BlockKind.HEADING
    for block in blocks:
        if block.text and block.kind is not testimonial:
            yield Passage(block.text, block.span, block.kind is heading, block)
        for image in block.images:
            if image.alt:
                yield Passage(image.alt, image.span)


def _of_questions(items: Iterable[FaqItem]) -> Iterator[Passage]:
    for item in items:
        yield Passage(item.question, item.span)
        for number, passage in enumerate(_of_blocks(item.answer)):
            yield passage if number else replace(passage, asked=item.question)
