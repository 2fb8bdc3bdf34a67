"""The parser's events as HTML, and what a reader sees of it."""

import re
from collections.abc import Callable, Iterable
from typing import Any

from msgspec import Struct

from practice_site.model.markdown import ImageUse, LinkUse
from practice_site.reading.directives import report_stray
from practice_site.reading.footnotes import Notes
from practice_site.reading.html_pieces import Pieces, attribute, escaped
from practice_site.reading.link_writer import LinkWriter
from practice_site.reading.markdown_events import Event, Group, name_and_data
from practice_site.reading.markdown_source import MarkdownSource
from practice_site.reading.raw_html import Fragment, RawHtml
from practice_site.reading.sanitise import cleaned, parted, text_content
from practice_site.reading.tables import TableWriter

_INLINE = {"Emphasis": "em", "Strong": "strong", "Strikethrough": "del"}
_BLOCKS = {"Paragraph": "p", "Item": "li", "BlockQuote": "blockquote"}
_UNDEFINED_NOTE = re.compile(rb"(?<!\\)\[\^([^\]\[\s]+)\]")


class Written(Struct, frozen=True):
    """Some text as HTML; `text` is that HTML's `textContent`, stripped."""

    html: str
    text: str
    links: tuple[LinkUse, ...] = ()
    images: tuple[ImageUse, ...] = ()


def write_html(
    events: Iterable[Event], source: MarkdownSource, notes: Notes, *, heading: bool = False
) -> Written:
    """The HTML of some events, which close every element that they open.

    Reports what it has to leave out. A heading holds no notes.
    """
    writer = _Writer(source, notes, heading)
    say = writer.pieces.say
    for event, place in events:
        if type(event) is not dict:
            _BARE[event](writer)
        elif "Text" in event:
            words = event["Text"]
            if "{" in words or "[^" in words:
                writer.look_at(words, place)
            say(words)
        elif "Start" in event:
            writer.start(event["Start"], place)
        elif "End" in event:
            writer.end(event["End"])
        else:
            for name, value in event.items():
                _OTHERS[name](writer, value, place)
    return writer.finish()


def plainly(group: Group) -> Written | None:
    """What stands in a plain block, without the element itself; None where more is to do.

    It is what `write_html` writes; most blocks are plain, and take a fifth of its time.
    """
    if not group.plain:
        return None
    events = group.events[1:-1]
    words = "".join([event["Text"] if type(event) is dict else "\n" for event, _ in events])
    if "{" in words or "[^" in words:
        return None
    return Written(escaped(words), words.strip())


class _Writer:
    """What has been written of a block so far."""

    def __init__(self, source: MarkdownSource, notes: Notes, heading: bool) -> None:
        self.source = source
        self.notes = notes
        self.heading = heading
        self.verbatim = False
        self.pieces = Pieces()
        self.links: LinkWriter | None = None
        self.table: TableWriter
        self.raw: RawHtml | None = None
        self.raw_lines: list[Fragment] | None = None

    def finish(self) -> Written:
        """The whole of it, sanitised if it holds raw HTML."""
        self.pieces.write_words()
        html, text = "".join(self.pieces.html), "".join(self.pieces.text).strip()
        if not self.links:
            written = Written(html, text)
        else:
            written = Written(html, text, tuple(self.links.links), tuple(self.links.images))
        return _sanitised(written, self.raw) if self.raw else written

    def start(self, tag: Any, place: Any) -> None:
        name, data = (tag, None) if type(tag) is str else name_and_data(tag)
        if name in _INLINE:
            self.pieces.tag(f"<{_INLINE[name]}>")
        elif name in _BLOCKS:
            self.pieces.block(f"<{_BLOCKS[name]}>")
        else:
            _STARTS[name](self, data, place)

    def end(self, tag: Any) -> None:
        name, data = (tag, None) if type(tag) is str else name_and_data(tag)
        if name in _INLINE:
            self.pieces.tag(f"</{_INLINE[name]}>")
        elif name in _BLOCKS:
            self.pieces.tag(f"</{_BLOCKS[name]}>")
        else:
            _ENDS[name](self, data)

    def start_link(self, data: Any, place: Any) -> None:
        self.links = self.links or LinkWriter(self.pieces, self.source)
        self.links.start_link(data, place)

    def end_link(self) -> None:
        if self.links:
            self.links.end_link()

    def start_image(self, data: Any, place: Any) -> None:
        self.links = self.links or LinkWriter(self.pieces, self.source)
        self.links.start_image(data, place)

    def end_image(self) -> None:
        if self.links:
            self.links.end_image()

    def start_table(self, alignments: Any) -> None:
        self.table = TableWriter(self.pieces, alignments)

    def start_list(self, first: Any) -> None:
        if first is None:
            self.pieces.block("<ul>")
        else:
            self.pieces.block("<ol>" if first == 1 else f'<ol start="{first}">')

    def start_code(self) -> None:
        self.pieces.block("<pre><code>")
        self.verbatim = True

    def end_code(self) -> None:
        self.verbatim = False
        self.pieces.end_verbatim()
        self.pieces.tag("</code></pre>")

    def look_at(self, words: str, place: Any) -> None:
        """Report what is meant to stand for something else, and does not."""
        if self.verbatim:
            return
        if "[^" in words:
            self.find_undefined_notes(place["start"], place["end"])
        if "{" in words:
            report_stray(self.source, place["start"], place["end"])

    def find_undefined_notes(self, start: int, end: int) -> None:
        for match in _UNDEFINED_NOTE.finditer(self.source.data, start, end):
            label = match[1].decode(errors="replace")
            self.notes.report_missing(label, match.start(), match.end())

    def code(self, text: str, place: Any) -> None:
        self.pieces.tag("<code>")
        self.pieces.say(text)
        self.pieces.tag("</code>")

    def hard_break(self) -> None:
        self.pieces.tag("<br>")
        self.pieces.say("\n")

    def note(self, label: str, place: Any) -> None:
        if self.heading:
            self.notes.report_misplaced(label, place["start"], place["end"])
            return
        use = self.notes.use(label)
        if use is None:
            self.notes.report_missing(label, place["start"], place["end"])
        if use is None or not use.number:
            self.pieces.say(f"[^{label}]")
            return
        self.pieces.tag(f'<sup><a id="{use.anchor}" href="#ref-{use.number}">')
        self.pieces.say(str(use.number))
        self.pieces.tag("</a></sup>")

    def start_raw_block(self) -> None:
        self.raw_lines = []

    def end_raw_block(self) -> None:
        lines, self.raw_lines = self.raw_lines or [], None
        if lines:
            text = "".join(line.text for line in lines)
            left = self.allowed(Fragment(text, lines[0].start, lines[-1].end)).strip()
            if left:
                self.pieces.whole_block(left)

    def raw_html(self, text: str, place: Any) -> None:
        fragment = Fragment(text, place["start"], place["end"])
        if self.raw_lines is not None:
            self.raw_lines.append(fragment)
        elif not (self.links and self.links.in_image):
            self.pieces.tag(self.allowed(fragment))

    def allowed(self, fragment: Fragment) -> str:
        self.raw = self.raw or RawHtml(self.source)
        return self.raw.take(fragment)


def _sanitised(written: Written, raw: RawHtml) -> Written:
    raw.finish()
    if not raw.found:
        return written
    html = parted(cleaned(written.html)).strip()
    raw_links = (_with_text(link, html) for link in raw.links)
    return Written(
        html,
        text_content(html).strip(),
        tuple(sorted([*written.links, *raw_links], key=lambda link: link.span.order)),
        tuple(sorted([*written.images, *raw.images], key=lambda image: image.span.order)),
    )


def _with_text(link: LinkUse, html: str) -> LinkUse:
    """A link written as HTML with its words, looked up in the finished block."""
    pattern = rf'<a href="{re.escape(attribute(link.target))}"[^>]*>(.*?)</a>'
    found = re.search(pattern, html, re.DOTALL)
    return LinkUse(link.target, text_content(found[1]).strip(), link.span) if found else link


_OTHERS: dict[str, Callable[[_Writer, Any, Any], None]] = {
    "Code": _Writer.code,
    "FootnoteReference": _Writer.note,
    "Html": _Writer.raw_html,
    "InlineHtml": _Writer.raw_html,
}
_BARE: dict[str, Callable[[_Writer], None]] = {
    "SoftBreak": lambda writer: writer.pieces.say("\n"),
    "HardBreak": _Writer.hard_break,
    "Rule": lambda writer: writer.pieces.whole_block("<hr>"),
}
_STARTS: dict[str, Callable[[_Writer, Any, Any], None]] = {
    "CodeBlock": lambda writer, data, place: writer.start_code(),
    "Heading": lambda writer, data, place: writer.pieces.block(f"<{data['level'].lower()}>"),
    "HtmlBlock": lambda writer, data, place: writer.start_raw_block(),
    "Image": lambda writer, data, place: writer.start_image(data, place),
    "Link": lambda writer, data, place: writer.start_link(data, place),
    "List": lambda writer, data, place: writer.start_list(data),
    "Table": lambda writer, data, place: writer.start_table(data),
    "TableCell": lambda writer, data, place: writer.table.start_cell(),
    "TableHead": lambda writer, data, place: None,
    "TableRow": lambda writer, data, place: writer.table.start_row(),
}
_ENDS: dict[str, Callable[[_Writer, Any], None]] = {
    "CodeBlock": lambda writer, data: writer.end_code(),
    "Heading": lambda writer, data: writer.pieces.tag(f"</{data.lower()}>"),
    "HtmlBlock": lambda writer, data: writer.end_raw_block(),
    "Image": lambda writer, data: writer.end_image(),
    "Link": lambda writer, data: writer.end_link(),
    "List": lambda writer, data: writer.pieces.tag("</ol>" if data else "</ul>"),
    "Table": lambda writer, data: writer.table.end(),
    "TableCell": lambda writer, data: writer.table.end_cell(),
    "TableHead": lambda writer, data: writer.table.end_head(),
    "TableRow": lambda writer, data: writer.pieces.tag("</tr>"),
}
