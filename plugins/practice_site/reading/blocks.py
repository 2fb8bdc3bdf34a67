"""Blocks of Markdown, each with its place."""

import re
from typing import Any

from msgspec import Struct, field

from practice_site.model.html import NO_HTML, Html
from practice_site.model.markdown import Block, BlockKind
from practice_site.reading.anchors import Anchors
from practice_site.reading.directives import TestimonialLine, split_paragraph
from practice_site.reading.footnotes import Notes
from practice_site.reading.html_pieces import escaped
from practice_site.reading.markdown_events import DEEPEST, Event, Group
from practice_site.reading.markdown_html import Written, plainly, write_html
from practice_site.reading.markdown_source import MarkdownSource

_KINDS = {
    "Paragraph": BlockKind.PARAGRAPH,
    "Table": BlockKind.TABLE,
    "BlockQuote": BlockKind.QUOTE,
    "Heading": BlockKind.HEADING,
    "CodeBlock": BlockKind.CODE,
    "HtmlBlock": BlockKind.HTML,
    "Rule": BlockKind.RULE,
}

_PARAGRAPH = {"Start": "Paragraph"}
_EMPTY_PARAGRAPH = "<p></p>"  # what is left where all of it was raw HTML
_WHITE_SPACE = re.compile(r"[ \t\n]+")


class BlockReader(Struct, frozen=True):
    """Makes the blocks of one text, whose notes and anchors they share."""

    source: MarkdownSource
    notes: Notes
    anchors: Anchors = field(default_factory=Anchors)

    def blocks(self, group: Group) -> list[Block]:
        """The blocks that the parser's one amounts to: several where testimonials split it."""
        name, data = group.tag
        if group.depth > DEEPEST:
            return [self._too_deep(group)]
        if name == "Paragraph":
            return self._paragraph(group)
        if name == "Heading":
            return [self.heading(group)]
        block = self._block(_kind(name, data), group)
        return [block] if block.html else []

    def heading(self, group: Group) -> Block:
        """A heading of any level."""
        _, data = group.tag
        level = int(data["level"][1:])
        written = plainly(group) or write_html(
            group.events[1:-1], self.source, self.notes, heading=True
        )
        text = _one_line(written.text)
        if not text:
            message = "This heading has no words."
            self.source.report("invalid-value", group.start, group.end, message, "Write some.")
        anchor = self.anchors.take(text)
        return Block(
            BlockKind.HEADING,
            Html(f'<h{level} id="{anchor}">{written.html}</h{level}>'),
            text,
            self.source.span(group.start, group.end),
            level,
            anchor,
            links=written.links,
            images=written.images,
        )

    def note(self, group: Group) -> Written:
        """What a note says; a note of one paragraph is written without its `<p>`."""
        if group.depth > DEEPEST:
            block = self._too_deep(group)
            return Written(block.html, block.text, (), ())
        events = group.events[1:-1]
        if _is_one_paragraph(events):
            events = events[1:-1]
        return write_html(events, self.source, self.notes)

    def _paragraph(self, group: Group) -> list[Block]:
        if written := plainly(group):
            html = Html(f"<p>{written.html}</p>")
            span = self.source.span(group.start, group.end)
            return [Block(BlockKind.PARAGRAPH, html, written.text, span)]
        blocks: list[Block] = []
        for piece in split_paragraph(group, self.source):
            if isinstance(piece, TestimonialLine):
                blocks.append(self._testimonial(piece))
                continue
            block = self._block(BlockKind.PARAGRAPH, piece)
            if block.html != _EMPTY_PARAGRAPH:
                blocks.append(block)
        return blocks

    def _block(self, kind: BlockKind, group: Group) -> Block:
        written = write_html(group.events, self.source, self.notes)
        return Block(
            kind=kind,
            html=Html(written.html),
            text=written.text,
            span=self.source.span(group.start, group.end),
            links=written.links,
            images=written.images,
        )

    def _testimonial(self, line: TestimonialLine) -> Block:
        return Block(
            kind=BlockKind.TESTIMONIAL,
            html=NO_HTML,
            text="",
            span=self.source.span(line.start, line.end),
            testimonial=line.testimonial,
        )

    def _too_deep(self, group: Group) -> Block:
        message = f"Lists, quotes or emphasis are nested more than {DEEPEST} deep here."
        remedy = "Write it with fewer levels; pages show it as plain text until then."
        self.source.report("invalid-value", group.start, group.end, message, remedy)
        text = self.source.written(group.start, group.end)
        return Block(
            kind=BlockKind.PARAGRAPH,
            html=Html(f"<p>{escaped(text)}</p>"),
            text=text,
            span=self.source.span(group.start, group.end),
        )


def _one_line(text: str) -> str:
    """A stripped text with single spaces in the place of spaces, tabs and ends of lines."""
    if text.isprintable() and "  " not in text:
        return text
    return _WHITE_SPACE.sub(" ", text)


def _kind(name: str, data: Any) -> BlockKind:
    if name == "List":
        return BlockKind.BULLETS if data is None else BlockKind.STEPS
    return _KINDS[name]


def _is_one_paragraph(events: list[Event]) -> bool:
    paragraphs = [index for index, (event, _) in enumerate(events) if event == _PARAGRAPH]
    return paragraphs == [0] and events[-1][0] == {"End": "Paragraph"}
