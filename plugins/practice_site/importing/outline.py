"""The parts of an article, recognised in the text of a source."""

import re
from collections.abc import Iterator

from practice_site.importing.blocks import Block, Listing, Paragraph, cut_blocks
from practice_site.importing.bold_markdown import with_bold_headings
from practice_site.importing.chunks import Chunk, cut_chunks
from practice_site.importing.disclaimers import take_disclaimers
from practice_site.importing.headings import could_be_heading
from practice_site.importing.lines import Line, Removed, clean_lines
from practice_site.importing.opening import read_opening
from practice_site.importing.parts import (
    ImportedSection,
    Outline,
    Pair,
    Part,
    Remark,
    Subheading,
    Testimony,
)
from practice_site.importing.plain_words import plain_testimony
from practice_site.importing.question_labels import without_labels
from practice_site.importing.residue import take_residue
from practice_site.importing.source_text import SourceText
from practice_site.importing.testimony import begins_quote, find_testimony
from practice_site.model.markdown import Role
from practice_site.reading.roles import role_of

_INVITING = re.compile(
    r"(?:ready|want|would you like|looking|searching|interested|tired|suffering|struggling|need|"
    r"thinking|considering|dealing|living|still|why wait)\b",
    re.IGNORECASE,
)
_CALLS = re.compile(
    r"\W*(?:please )?(?:(?:call|contact|visit) (?:us|our|the)|"
    r"(?:schedule|book|request) (?:an?|your))\b",
    re.IGNORECASE,
)
_LIST_BEGUN = re.compile(r"\s*(?:[-*+]|\d{1,9}[.)])\s")
_END_OF_FAQ = frozenset({Role.CALL_TO_ACTION, Role.CONCLUSION})


class _Notes:
    """What is noticed on the way; and whether the text is Markdown, which no record is."""

    def __init__(self, *, markdown: bool) -> None:
        self.markdown = markdown
        self.removed: list[Removed] = []
        self.changed: list[Remark] = []
        self.unplaced: list[Remark] = []


def read_outline(source: SourceText) -> Outline:
    """Recognise everything that a source holds."""
    lines, residue = take_residue(clean_lines(source.lines), markdown=source.markdown)
    if source.markdown and source.document is None:
        lines = with_bold_headings(lines)
    opening = read_opening(
        cut_blocks(lines, markdown=source.markdown),
        marked=source.document.subtitle if source.document else "",
    )
    chunks, disclaimers, removed = take_disclaimers(cut_chunks(opening.rest))
    notes = _Notes(markdown=source.markdown)
    notes.unplaced += opening.unplaced
    lead, sections = _read_sections(chunks, notes)
    return Outline(
        title=opening.title,
        title_line=opening.title_line,
        subtitle=opening.subtitle,
        byline=opening.byline,
        lead=lead,
        sections=sections,
        disclaimers=disclaimers,
        removed=_in_order((*residue, *opening.removed, *removed, *notes.removed)),
        changed=tuple(notes.changed),
        unplaced=tuple(sorted(notes.unplaced, key=lambda remark: remark.line)),
    )


def _in_order(removed: tuple[Removed, ...]) -> tuple[Removed, ...]:
    return tuple(sorted(removed, key=lambda piece: (piece.line, piece.start)))


def _read_sections(
    chunks: tuple[Chunk, ...], notes: _Notes
) -> tuple[tuple[Part, ...], tuple[ImportedSection, ...]]:
    lead: tuple[Part, ...] = ()
    sections: list[ImportedSection] = []
    left = list(chunks)
    while left:
        chunk = left.pop(0)
        if chunk.heading is None:
            lead = _parts(chunk.blocks, notes)
            continue
        section = _section(chunk, chunk.heading, notes)
        if section.role is Role.FAQ:
            section = _with_pairs(section, left, notes)
        if not section.parts and not section.pairs:
            remark = f"the heading “{section.heading}” has no text under it"
            notes.unplaced.append(
                Remark(section.line, remark, "Write the text, or remove the heading.")
            )
        sections.append(section)
    return lead, tuple(sections)


def _section(chunk: Chunk, heading: Line, notes: _Notes) -> ImportedSection:
    text = " ".join(block.text for block in chunk.blocks)
    role = role_of(heading.content, text)
    parts = _parts(chunk.blocks, notes, role=role)
    if role is Role.TESTIMONIAL and not any(isinstance(part, Testimony) for part in parts):
        notes.unplaced.append(
            Remark(
                heading.number,
                f"no quote in quotation marks was found under “{heading.content}”",
                "A patient's words must stand in a record in content/testimonials/.",
            )
        )
    return ImportedSection(role, heading.content, heading.number, parts)


def _with_pairs(section: ImportedSection, left: list[Chunk], notes: _Notes) -> ImportedSection:
    """Take the questions that follow the FAQ heading; a question that calls to act ends them."""
    pairs: list[Pair] = []
    while left and left[0].question and left[0].heading is not None:
        heading = left[0].heading
        if role_of(heading.content) in _END_OF_FAQ:
            break
        question, answer, labels = without_labels(heading, left.pop(0).blocks)
        notes.removed += labels
        pairs.append(Pair(question.content, heading.number, _parts(answer, notes)))
        if not pairs[-1].answer:
            notes.unplaced.append(
                Remark(heading.number, f"“{heading.content}” has no answer", "Write one.")
            )
    if pairs and _INVITING.match(pairs[-1].question):
        notes.unplaced.append(
            Remark(
                pairs[-1].line,
                f"“{pairs[-1].question}” reads like a call to action, but ends the FAQ as a "
                "question",
                "If it is none of the questions, put ## before it instead of ###.",
            )
        )
    notes.unplaced += _calls(pairs[-1:])
    return ImportedSection(section.role, section.heading, section.line, section.parts, tuple(pairs))


def _calls(pairs: list[Pair]) -> Iterator[Remark]:
    """A call to action that has no heading of its own, below the last answer."""
    for pair in pairs:
        for part in pair.answer[1:]:
            if isinstance(part, Paragraph) and _CALLS.match(part.text):
                yield Remark(
                    part.line,
                    f"“{part.text}” reads like a call to action, but ends the answer to "
                    f"“{pair.question}”",
                    "If it is none of the answer, put a line with ## and a heading before it.",
                )


def _parts(blocks: tuple[Block, ...], notes: _Notes, role: Role = Role.BODY) -> tuple[Part, ...]:
    if role is Role.KEY_TAKEAWAYS:
        blocks = _as_list(blocks, notes)
    parts: list[Part] = []
    left = list(blocks)
    while left:
        found = find_testimony(left) if role is Role.TESTIMONIAL else None
        if found:
            parts.append(plain_testimony(found.testimony) if notes.markdown else found.testimony)
            notes.removed += found.removed
            del left[: found.length]
            continue
        block = left.pop(0)
        parts.append(_part(block))
        notes.unplaced += _unclear(block, left)
    return tuple(parts)


def _part(block: Block) -> Part:
    if isinstance(block, Paragraph) and block.level:
        return Subheading(block.text, block.line, max(block.level, 3))
    return block


def _unclear(block: Block, following: list[Block]) -> Iterator[Remark]:
    """What may be more than the paragraph it is taken for."""
    if begins_quote(block):
        yield Remark(
            block.line,
            "text in quotation marks stays in the article as it is",
            "If these are a patient's words, they need a record in content/testimonials/.",
        )
    alone = isinstance(block, Paragraph) and len(block.lines) == 1 and not block.level
    if alone and following and could_be_heading(block.text):
        yield Remark(
            block.line,
            f"“{block.text}” stands alone, but is not written like a heading",
            "If it is one, put ## and a space before it.",
        )


def _as_list(blocks: tuple[Block, ...], notes: _Notes) -> tuple[Block, ...]:
    """Key takeaways that lost their bullets: each line that stands alone is one."""
    lines = [line for block in blocks if isinstance(block, Paragraph) for line in block.lines]
    if len(lines) < 2 or any(isinstance(block, Listing) for block in blocks):
        return blocks
    if any(isinstance(block, Paragraph) and block.level for block in blocks):
        return blocks
    if any(_LIST_BEGUN.match(line.text) for line in lines):
        return blocks  # a list with lists in it, which Markdown has for itself
    items = cut_blocks(Line(line.number, f"• {line.content}") for line in lines)
    notes.changed.append(
        Remark(lines[0].number, f"{len(lines)} lines under key takeaways became a list")
    )
    return items
