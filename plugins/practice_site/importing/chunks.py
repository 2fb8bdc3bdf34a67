"""A text cut at its headings."""

from collections.abc import Iterator

from msgspec import Struct, field

from practice_site.importing.blocks import Block, Listing, Paragraph
from practice_site.importing.headings import (
    is_heading,
    is_known_wording,
    is_question,
)
from practice_site.importing.lines import Line
from practice_site.importing.question_labels import is_labelled
from practice_site.importing.testimony import awaits_name, is_attribution
from practice_site.model.markdown import Role
from practice_site.reading.roles import role_of

_GLUED_HEADING = 70
_BELOW_GLUED = 40


class Chunk(Struct, frozen=True):
    """A heading and the blocks under it; no heading before the first one.

    `question` says that it stands under the FAQ heading and is a question.
    """

    heading: Line | None
    blocks: tuple[Block, ...]
    question: bool = False


class _Cutter(Struct):
    """Goes through the blocks, knowing what came before each.

    `section_level` is the level of the headings that begin sections where a
    Markdown text has headings of its own, else 0.
    """

    section_level: int
    chunks: list[Chunk] = field(default_factory=list)
    heading: Line | None = None
    question: bool = False
    blocks: list[Block] = field(default_factory=list)
    in_faq: bool = False
    beside: bool = False
    """Whether the questions stand as high as the heading above them."""
    counted: int = 0
    """The number of the last heading of a section that has one."""

    def begin(self, heading: Line, *, question: bool) -> None:
        self.end()
        self.heading, self.question = heading, question
        if not question:
            self.beside = False
            self.in_faq = role_of(heading.content) is Role.FAQ

    def end(self) -> None:
        if self.heading is not None or self.blocks:
            self.chunks.append(Chunk(self.heading, tuple(self.blocks), self.question))
        self.heading, self.blocks = None, []

    def take(self, block: Block, following: Block | None) -> None:
        if isinstance(block, Listing):
            if self.begins_numbered(block, following):
                return
            block = self.numbered_subheading(block, following)
        elif self.section_level:
            if self.begins_explicit(block):
                return
            if block.level:
                block = Paragraph(block.lines, block.level - self.section_level + 2)
        elif self.begins(block):
            return
        self.blocks.append(block)

    def begins_explicit(self, block: Paragraph) -> bool:
        """In Markdown with headings, only its own marks make headings, and bold questions."""
        line = block.lines[0] if len(block.lines) == 1 else Line(block.line, block.text)
        bare = Line(line.number, _without_marks(line.text))
        if self.asks_beside(block):
            self.begin(bare, question=True)
        elif 0 < block.level <= self.section_level:
            self.begin(line, question=False)
        elif self.in_faq and (block.level or (len(block.lines) == 1 and is_question(bare.content))):
            self.begin(bare, question=True)
        else:
            return False
        return True

    def asks_beside(self, block: Paragraph) -> bool:
        """Whether a heading as high as the questions' own is one of them, as the first one is."""
        if not self.in_faq or block.level != self.section_level or not is_question(block.text):
            return False
        if role_of(block.text) is Role.CALL_TO_ACTION:
            return False
        first = not self.question and not self.blocks
        self.beside = self.beside or first
        return self.beside

    def begins(self, block: Paragraph) -> bool:
        """Whether a heading or question begins here; the block is then taken."""
        text = block.text
        if awaits_name(self.blocks) and self.is_name(block):
            return False
        if self.in_faq and len(block.lines) == 1 and is_question(text):
            self.begin(block.lines[0], question=True)
        elif len(block.lines) == 1 and is_heading(text):
            self.begin(block.lines[0], question=False)
        else:
            return False
        return True

    @staticmethod
    def is_name(block: Paragraph) -> bool:
        return is_attribution(block) and not block.text.endswith("?")

    def begins_numbered(self, block: Listing, following: Block | None) -> bool:
        """Whether a number and a title alone begin a question, or a section.

        They begin a section where numbers count the sections: from 1, above the
        first heading without a number.
        """
        line = _numbered_title(block, following)
        number = block.items[0].number
        if line is None or number is None or self.section_level:
            return False
        if self.in_faq and block.items[0].text.endswith("?"):
            self.begin(line, question=True)
        elif number == self.counted + 1 and (self.heading is None or self.counted):
            self.begin(line, question=False)
            self.counted = number
        else:
            return False
        return True

    def numbered_subheading(self, block: Listing, following: Block | None) -> Block:
        """A number and a title alone above a paragraph are a heading below the section's."""
        line = _numbered_title(block, following)
        if line is None or self.section_level or self.heading is None:
            return block
        return Paragraph((line,), level=3)


def _without_marks(text: str) -> str:
    """A line without the marks of bold and italic letters around it, its words where they were."""
    bare = text.strip().strip("*_")
    return " " * text.index(bare) + bare


def _numbered_title(block: Listing, following: Block | None) -> Line | None:
    """The line of a number and a title that stand alone above a paragraph."""
    item = block.items[0]
    if (
        len(block.items) > 1
        or item.number is None
        or item.label
        or not isinstance(following, Paragraph)
        or not is_heading(item.text)
    ):
        return None
    return Line(item.line, f"{item.number}. {item.text}")


def cut_chunks(blocks: tuple[Block, ...]) -> tuple[Chunk, ...]:
    """Cut a text at its headings, and its FAQ at the questions."""
    levels = [b.level for b in blocks if isinstance(b, Paragraph) and b.level]
    cutter = _Cutter(section_level=min(levels, default=0))
    left = [piece for block in blocks for piece in ([block] if levels else _unglued(block))]
    for place, block in enumerate(left):
        cutter.take(block, left[place + 1] if place + 1 < len(left) else None)
    cutter.end()
    return tuple(cutter.chunks)


def _unglued(block: Block) -> Iterator[Block]:
    """A known heading, or a question, and the text right below it without an empty line."""
    if isinstance(block, Paragraph) and len(block.lines) > 1:
        first, below = block.lines[0].content, block.lines[1].content
        if is_labelled(first) and first.endswith("?"):
            yield Paragraph(block.lines[:1])
            yield Paragraph(block.lines[1:])
            return
        if (
            len(first) <= _GLUED_HEADING
            and len(below) >= max(_BELOW_GLUED, len(first))
            and below[0].isupper()
            and is_heading(first)
            and (is_known_wording(first) or first.endswith("?"))
        ):
            yield Paragraph(block.lines[:1])
            yield Paragraph(block.lines[1:])
            return
    yield block
