"""Markdown as people write it: sections, blocks and references, each with its place."""

from collections.abc import Callable
from functools import partial
from operator import add

from msgspec import Struct, field

from practice_site.model.finding import Problem
from practice_site.model.html import Html
from practice_site.model.markdown import (
    Block,
    BlockKind,
    Body,
    FaqItem,
    Footnote,
    Role,
    Section,
)
from practice_site.reading.blocks import BlockReader
from practice_site.reading.footnotes import Notes, label_of
from practice_site.reading.markdown_events import Group, groups_of
from practice_site.reading.markdown_source import MarkdownSource
from practice_site.reading.roles import TOLD_BY_TEXT, role_of

_SECTION_LEVEL = 2
_QUESTION_LEVEL = 3
_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.TESTIMONIAL})


def read_body(text: str, *, path: str, first_line: int = 1) -> tuple[Body, tuple[Problem, ...]]:
    """Read the Markdown of a whole file, which begins on the file's line `first_line`.

    Never raises. What is left out or cannot be understood is a problem.
    """
    source = MarkdownSource(text, path=path, line_of=_counted_from(first_line))
    groups, notes = groups_of(source)
    reader = BlockReader(source, Notes(notes, source))
    lead: list[Block] = []
    sections: list[_OpenSection] = []
    for group in groups:
        if _opens_section(group):
            sections.append(_OpenSection(reader.heading(group)))
        else:
            (sections[-1].blocks if sections else lead).extend(reader.blocks(group))
    body = Body(
        span=source.span(0, len(source.data)),
        lead=tuple(lead),
        sections=tuple(section.close(source.problems) for section in sections),
        footnotes=_footnotes(reader),
    )
    return body, _in_order(source.problems)


def read_blocks(
    text: str,
    *,
    path: str,
    first_line: int = 1,
    first_column: int = 1,
    line_of: Callable[[int], int] | None = None,
) -> tuple[tuple[Block, ...], tuple[Problem, ...]]:
    """Read Markdown that stands within another file, as a value of YAML.

    Its first line is the file's line `first_line`, unless `line_of` tells each
    line's place (both count from 1); its lines begin in column `first_column`.
    It has no sections, and no references of its own.
    """
    source = MarkdownSource(
        text,
        path=path,
        line_of=line_of or _counted_from(first_line),
        first_column=first_column,
    )
    groups, notes = groups_of(source)
    reader = BlockReader(source, Notes(notes, source, allowed=False))
    blocks = tuple(block for group in groups for block in reader.blocks(group))
    return blocks, _in_order(source.problems)


def read_answer(
    text: str,
    *,
    path: str,
    first_line: int = 1,
    first_column: int = 1,
    line_of: Callable[[int], int] | None = None,
) -> tuple[tuple[Block, ...], tuple[Problem, ...]]:
    """Read an answer to a question, as `read_blocks` does; no testimonial may stand in it."""
    blocks, problems = read_blocks(
        text, path=path, first_line=first_line, first_column=first_column, line_of=line_of
    )
    return blocks, (*problems, *_quotes_in_answer(blocks))


class _OpenSection(Struct):
    """A section whose end has not come yet."""

    heading: Block
    blocks: list[Block] = field(default_factory=list)

    def close(self, problems: list[Problem]) -> Section:
        """The finished section; what is wrong with it is added to `problems`."""
        heading = self.heading
        if heading.links or heading.images:
            problems.extend(_lost_in_heading(heading))
        role = role_of(heading.text)
        if role in TOLD_BY_TEXT:
            role = role_of(heading.text, " ".join(block.text for block in self.blocks))
        if role is Role.BODY and _is_testimonial(self.blocks):
            role = Role.TESTIMONIAL
        before = self.blocks
        faq: tuple[FaqItem, ...] = ()
        if role is Role.FAQ:
            before, faq = _questions(before, problems)
        return Section(
            role=role,
            heading=heading.text,
            anchor=heading.anchor,
            span=heading.span,
            blocks=tuple(before),
            faq=faq,
        )


def _opens_section(group: Group) -> bool:
    name, data = group.tag
    return name == "Heading" and data["level"] <= f"H{_SECTION_LEVEL}"


def _is_testimonial(blocks: list[Block]) -> bool:
    """Whether a section holds a testimonial, and otherwise only the words around it."""
    kinds = {block.kind for block in blocks}
    return BlockKind.TESTIMONIAL in kinds and kinds <= _PROSE


def _questions(
    blocks: list[Block], problems: list[Problem]
) -> tuple[list[Block], tuple[FaqItem, ...]]:
    """What stands before the first question, and the questions with their answers."""
    before: list[Block] = []
    asked: list[tuple[Block, list[Block]]] = []
    for block in blocks:
        if block.kind is BlockKind.HEADING and block.level == _QUESTION_LEVEL:
            if block.links or block.images:
                problems.extend(_lost_in_heading(block))
            asked.append((block, []))
        else:
            (asked[-1][1] if asked else before).append(block)
    for _, answer in asked:
        problems.extend(_quotes_in_answer(answer))
    items = (
        FaqItem(question.text, tuple(answer), question.span, question.anchor)
        for question, answer in asked
    )
    return before, tuple(items)


def _lost_in_heading(heading: Block) -> list[Problem]:
    """Links and images in a heading that is shown as plain words."""
    message = "A heading of a section or a question cannot hold a link or an image."
    remedy = "Write the heading in plain words, and put the link in the text under it."
    places = [link.span for link in heading.links] + [image.span for image in heading.images]
    return [Problem("invalid-value", place, message, remedy) for place in places]


def _quotes_in_answer(blocks: tuple[Block, ...] | list[Block]) -> list[Problem]:
    message = (
        "A testimonial cannot stand in an answer: "
        "search engines would read it as the practice's own words."
    )
    remedy = "Move it to a section of its own, such as ## A Patient's Perspective."
    quotes = (block for block in blocks if block.kind is BlockKind.TESTIMONIAL)
    return [Problem("invalid-value", quote.span, message, remedy) for quote in quotes]


def _footnotes(reader: BlockReader) -> tuple[Footnote, ...]:
    """The notes in the order of their numbers, those that nothing points to last."""
    footnotes: list[Footnote] = []
    while len(footnotes) < len(used := reader.notes.used()):
        number, note = used[len(footnotes)]
        footnotes.append(_footnote(reader, number, note))
    footnotes.extend(_footnote(reader, 0, note) for note in reader.notes.unused())
    return tuple(footnotes)


def _footnote(reader: BlockReader, number: int, note: Group) -> Footnote:
    written = reader.note(note)
    span = reader.source.span(note.start, note.end)
    return Footnote(label_of(note), number, Html(written.html), written.text, span, written.links)


def _counted_from(first_line: int) -> Callable[[int], int]:
    return partial(add, first_line - 1)


def _in_order(problems: list[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(problems, key=lambda problem: problem.span.order))
