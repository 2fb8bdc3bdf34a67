"""Lines of a source, gathered into paragraphs and lists."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TypeAlias

from msgspec import Struct, field
from msgspec.structs import replace

from practice_site.importing.lines import Line, has_code

_BULLET = re.compile(r"\s*(?:[•‣◦●▪·]\s*|[-*+–]\s+)(?P<text>.*)")
_BULLET_ALONE = re.compile(r"\s*[•‣◦●▪·]\s*")
_NUMBER = re.compile(r"\s*(?P<number>\d{1,2})[.)]\s+(?P<text>\S.*)")
_HASHES = re.compile(r" {0,3}(?P<hashes>#{1,6})\s+(?P<text>\S.*)")
_UNDERLINE = re.compile(r" {0,3}(?P<sign>[=-])(?P=sign)*\s*")
_NESTED = re.compile(r"\s+(?:[-*+]|\d{1,2}[.)])\s")
_LABEL = re.compile(r"(?P<label>[A-Z][^:.?!*]{0,59}):(?:(?P<space>\s+)\S|[^\W\d_])")
_LABEL_WORDS = 7


class Paragraph(Struct, frozen=True):
    """Lines that stand together. In Markdown, `level` is that of a heading, else 0."""

    lines: tuple[Line, ...]
    level: int = 0

    @property
    def text(self) -> str:
        """The paragraph as one line."""
        return " ".join(line.content for line in self.lines)

    @property
    def line(self) -> int:
        """The line on which it begins."""
        return self.lines[0].number


class Item(Struct, frozen=True):
    """An entry of a list; `label` is the "Label" of "Label: text", which `text` begins with."""

    text: str
    line: int
    number: int | None = None
    label: str = ""

    @property
    def glued(self) -> bool:
        """Whether nothing stands between the label's colon and the text."""
        return bool(self.label) and not self.text[len(self.label) + 1].isspace()


class Listing(Struct, frozen=True):
    """A list: bullets, or steps whose numbers count up without gaps."""

    items: tuple[Item, ...]

    @property
    def numbered(self) -> bool:
        """Whether it has numbers."""
        return self.items[0].number is not None

    @property
    def line(self) -> int:
        """The line on which it begins."""
        return self.items[0].line

    @property
    def text(self) -> str:
        """All its words."""
        return " ".join(item.text for item in self.items)


Block: TypeAlias = Paragraph | Listing


class _Run(Struct):
    """Blocks in the making, from lines without an empty one between them."""

    blocks: list[Block] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)

    def add_line(self, line: Line) -> None:
        if self.items:
            self.items[-1] = _longer(self.items[-1], line.content)
        else:
            self.lines.append(line)

    def add_item(self, item: Item) -> None:
        self.end_paragraph()
        if self.items and not _follows(self.items[-1], item):
            self.end_list()
        self.items.append(item)

    def end_paragraph(self) -> None:
        if self.lines:
            self.blocks.append(Paragraph(tuple(self.lines)))
            self.lines = []

    def end_list(self) -> None:
        if self.items:
            self.blocks.append(Listing(tuple(self.items)))
            self.items = []

    def add_heading(self, line: Line, level: int) -> None:
        self.end()
        self.blocks.append(Paragraph((line,), level))

    def underline(self, level: int) -> None:
        self.blocks.append(Paragraph(tuple(self.lines), level))
        self.lines = []

    def end(self) -> None:
        self.end_paragraph()
        self.end_list()


def cut_blocks(lines: Iterable[Line], *, markdown: bool = False) -> tuple[Block, ...]:
    """Gather lines into blocks.

    Empty lines separate. A list goes on over them as long as its bullets do,
    or its numbers count on; a bullet alone on its line takes the paragraph
    below for its text. Only in Markdown does `#` begin a heading, or a line
    below make one.
    """
    blocks: list[Block] = []
    for empty, run in groupby(lines, lambda line: not line.content):
        if not empty:
            blocks.extend(_blocks_of_run(run, markdown=markdown))
    return tuple(_labelled(block) for block in _joined(blocks))


def _blocks_of_run(run: Iterable[Line], *, markdown: bool) -> Iterator[Block]:
    building = _Run()
    lines = list(run)
    nested = markdown and any(_NESTED.match(line.text) for line in lines)
    underlines = markdown and not has_code(line.text for line in lines)
    for line in lines:
        heading = _HASHES.fullmatch(line.text) if markdown else None
        item = None if nested else _item(line)
        if line.level:
            building.add_heading(line, line.level)
        elif heading:
            text = " " * heading.start("text") + _without_closing(heading["text"])
            building.add_heading(Line(line.number, text), len(heading["hashes"]))
        elif underlines and (under := _UNDERLINE.fullmatch(line.text)) and building.lines:
            building.underline(1 if under["sign"] == "=" else 2)
        elif item:
            building.add_item(item)
        else:
            building.add_line(line)
    building.end()
    return iter(building.blocks)


def _without_closing(text: str) -> str:
    """A heading's text without the signs that may close it."""
    text = text.rstrip()
    bare = text.rstrip("#")
    return bare.rstrip() if bare and bare[-1].isspace() else text


def _item(line: Line) -> Item | None:
    numbered = _NUMBER.fullmatch(line.text)
    if numbered:
        return Item(numbered["text"].strip(), line.number, int(numbered["number"]))
    bullet = _BULLET.fullmatch(line.text)
    if bullet and (bullet["text"].strip() or _BULLET_ALONE.fullmatch(line.text)):
        return Item(bullet["text"].strip(), line.number)
    return None


def _longer(item: Item, text: str) -> Item:
    return replace(item, text=f"{item.text} {text}".strip())


def _follows(before: Item, item: Item) -> bool:
    if before.number is None or item.number is None:
        return before.number is item.number
    return item.number == before.number + 1


def _joined(blocks: Iterable[Block]) -> Iterator[Block]:
    """Lists that empty lines have cut in two, and bullets that they cut from their text."""
    held: Listing | None = None
    for block in blocks:
        if held is None:
            pass
        elif isinstance(block, Listing) and _follows(held.items[-1], block.items[0]):
            block = Listing((*held.items, *block.items))
        elif isinstance(block, Paragraph) and not held.items[-1].text and not block.level:
            block = Listing((*held.items[:-1], _longer(held.items[-1], block.text)))
        else:
            yield from _filled(held)
        held = block if isinstance(block, Listing) else None
        if held is None:
            yield block
    if held is not None:
        yield from _filled(held)


def _filled(listing: Listing) -> Iterator[Listing]:
    """Without bullets that have no text at all."""
    items = tuple(item for item in listing.items if item.text)
    if items:
        yield Listing(items)


def _labelled(block: Block) -> Block:
    """A list in which at least half the entries begin with a label, with its labels."""
    if isinstance(block, Paragraph):
        return block
    labels = [_label(item.text) for item in block.items]
    if 2 * sum(map(bool, labels)) < len(labels):
        return block
    return Listing(
        tuple(replace(item, label=label) for item, label in zip(block.items, labels, strict=True))
    )


def _label(text: str) -> str:
    found = _LABEL.match(text)
    return found["label"] if found and len(found["label"].split()) <= _LABEL_WORDS else ""
