"""What was written for a town, sentence by sentence."""

from collections.abc import Iterator

from msgspec import Struct

from practice_site.model.location import Town
from practice_site.model.markdown import Block, BlockKind, FaqItem
from practice_site.model.span import Span
from practice_site.words.sentences import sentences


class Sentence(Struct, frozen=True):
    """A sentence of a town's entry.

    `fact` is which of the town's facts it belongs to, as `Town.facts` names them, or
    `summary`. `span` is where its paragraph or value stands. A heading is no
    sentence that could be true or untrue. `item` is the pair of a question or answer.
    """

    text: str
    fact: str
    span: Span
    is_heading: bool = False
    item: FaqItem | None = None


class Paragraph(Struct, frozen=True):
    """A paragraph, a point of a list or a single value of a town's entry, as `Sentence` has it."""

    text: str
    fact: str
    span: Span
    kind: BlockKind = BlockKind.PARAGRAPH
    item: FaqItem | None = None
    is_question: bool = False


def sentences_of(town: Town) -> Iterator[Sentence]:
    """Every sentence that was written for the town, in the order of the page."""
    for written in paragraphs_of(town):
        is_heading = written.kind is BlockKind.HEADING
        is_whole = is_heading or written.is_question
        for sentence in (written.text,) if is_whole else sentences(written.text):
            yield Sentence(sentence, written.fact, written.span, is_heading, written.item)


def paragraphs_of(town: Town) -> Iterator[Paragraph]:
    """Everything that was written for the town, in the order of the page."""
    yield from _value(town.summary, "summary", town, "summary")
    yield from _value(town.drive.route if town.drive else "", "drive", town, "drive", "route")
    for number, hospital in enumerate(town.hospitals):
        yield from _value(hospital.note, "hospitals", town, "hospitals", number, "note")
    yield from _value(town.parking, "parking or transit", town, "parking")
    yield from _value(town.transit, "parking or transit", town, "transit")
    yield from _of_blocks(town.about, "about")
    for item in town.faq:
        yield Paragraph(item.question, "faq", item.span, item=item, is_question=True)
        yield from _of_blocks(item.answer, "faq", item)


def _value(text: str, fact: str, town: Town, *path: str | int) -> Iterator[Paragraph]:
    if text:
        yield Paragraph(text, fact, town.at(*path))


def _of_blocks(
    blocks: tuple[Block, ...], fact: str, item: FaqItem | None = None
) -> Iterator[Paragraph]:
    for block in blocks:
        # Points of a list end where their lines end; in a paragraph lines end anywhere.
        is_list = block.kind in (BlockKind.BULLETS, BlockKind.STEPS, BlockKind.TABLE)
        is_heading = block.kind is BlockKind.HEADING
        joined = block.text if is_heading else " ".join(block.text.split())
        for text in block.text.split("\n") if is_list else (joined,):
            yield Paragraph(text, fact, block.span, block.kind, item)
