"""What was written for a town, sentence by sentence."""

from collections.abc import Iterator

from msgspec import Struct

from practice_site.model.location import Town
from practice_site.model.markdown import Block, BlockKind, FaqItem
from practice_site.model.span import Span
from practice_site.reading.sentences import sentences


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


def sentences_of(town: Town) -> Iterator[Sentence]:
    """Every sentence that was written for the town, in the order of the page."""
    yield from _cut(town.summary, "summary", town, "summary")
    yield from _cut(town.drive.route if town.drive else "", "drive", town, "drive", "route")
    for number, hospital in enumerate(town.hospitals):
        yield from _cut(hospital.note, "hospitals", town, "hospitals", number, "note")
    yield from _cut(town.parking, "parking or transit", town, "parking")
    yield from _cut(town.transit, "parking or transit", town, "transit")
    yield from _of_blocks(town.about, "about")
    for item in town.faq:
        yield Sentence(item.question, "faq", item.span, item=item)
        yield from _of_blocks(item.answer, "faq", item)


def _cut(text: str, fact: str, town: Town, *path: str | int) -> Iterator[Sentence]:
    if text:
        span = town.at(*path)
        for sentence in sentences(text):
            yield Sentence(sentence, fact, span)


def _of_blocks(
    blocks: tuple[Block, ...], fact: str, item: FaqItem | None = None
) -> Iterator[Sentence]:
    for block in blocks:
        if block.kind is BlockKind.HEADING:
            yield Sentence(block.text, fact, block.span, is_heading=True)
            continue
        # Points of a list end where their lines end; in a paragraph lines end anywhere.
        is_list = block.kind in (BlockKind.BULLETS, BlockKind.STEPS, BlockKind.TABLE)
        for passage in block.text.split("\n") if is_list else (" ".join(block.text.split()),):
            for sentence in sentences(passage):
                yield Sentence(sentence, fact, block.span, item=item)
