"""Articles as their parts, written as our Markdown, as a Word document and as a web page."""

import re
from html import escape
from io import BytesIO

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from msgspec import Struct

_SIGNS = re.compile(r"[!-/:-@\[-`{-~]")
_TAGS = {"b": "strong", "i": "em", "s": "s"}
_MARKS = {"b": "**", "i": "*", "s": "~~"}


class Words(Struct, frozen=True):
    """A piece of a line: its letters, how they are marked (`b`, `i`, `s`), where they lead."""

    text: str
    marks: str = ""
    address: str = ""


Line = tuple[Words, ...]


class Para(Struct, frozen=True):
    line: Line
    quote: bool = False


class Heading(Struct, frozen=True):
    text: str
    level: int


class Entry(Struct, frozen=True):
    line: Line
    below: tuple[Line, ...] = ()


class List(Struct, frozen=True):
    entries: tuple[Entry, ...]
    numbered: bool = False
    numbered_below: bool = False


class Table(Struct, frozen=True):
    rows: tuple[tuple[Line, ...], ...]


Part = Para | Heading | List | Table


def markdown(parts: list[Part]) -> str:
    """The parts as Markdown in which every sign is escaped, so that nothing is taken for a mark."""
    return "\n\n".join(map(_markdown, parts)) + "\n"


def _markdown(part: Part) -> str:
    if isinstance(part, Heading):
        return f"{'#' * part.level} {_SIGNS.sub(_escaped, part.text)}"
    if isinstance(part, Para):
        return ("> " if part.quote else "") + _line(part.line)
    if isinstance(part, Table):
        rows = [f"| {' | '.join(map(_line, row))} |" for row in part.rows]
        return "\n".join((rows[0], "|" + " --- |" * len(part.rows[0]), *rows[1:]))
    lines: list[str] = []
    for number, entry in enumerate(part.entries, 1):
        mark = f"{number}. " if part.numbered else "- "
        lines.append(mark + _line(entry.line))
        for below, line in enumerate(entry.below, 1):
            inner = f"{below}. " if part.numbered_below else "- "
            lines.append(" " * len(mark) + inner + _line(line))
    return "\n".join(lines)


def _line(line: Line) -> str:
    return " ".join(map(_words, line))


def _words(words: Words) -> str:
    text = _SIGNS.sub(_escaped, words.text)
    for mark in words.marks:
        text = f"{_MARKS[mark]}{text}{_MARKS[mark]}"
    return f"[{text}]({words.address})" if words.address else text


def _escaped(sign: re.Match[str]) -> str:
    return f"\\{sign[0]}"


def page(title: str, parts: list[Part]) -> bytes:
    """The parts as a web page."""
    inner = "\n".join(map(_html, parts))
    return (
        f"<!DOCTYPE html><html><head><title>x</title></head><body><main><h1>{escape(title)}</h1>"
        f"{inner}</main></body></html>"
    ).encode()


def _html(part: Part) -> str:
    if isinstance(part, Heading):
        return f"<h{part.level}>{escape(part.text)}</h{part.level}>"
    if isinstance(part, Para):
        text = f"<p>{_html_line(part.line)}</p>"
        return f"<blockquote>{text}</blockquote>" if part.quote else text
    if isinstance(part, Table):
        head, *rows = (
            "".join(f"<{{0}}>{_html_line(cell)}</{{0}}>" for cell in row) for row in part.rows
        )
        body = "".join(f"<tr>{row.format('td')}</tr>" for row in rows)
        return f"<table><thead><tr>{head.format('th')}</tr></thead><tbody>{body}</tbody></table>"
    entries = ""
    for entry in part.entries:
        below = "".join(f"<li>{_html_line(line)}</li>" for line in entry.below)
        inner = "ol" if part.numbered_below else "ul"
        entries += f"<li>{_html_line(entry.line)}"
        entries += f"<{inner}>{below}</{inner}></li>" if below else "</li>"
    return f"<ol>{entries}</ol>" if part.numbered else f"<ul>{entries}</ul>"


def _html_line(line: Line) -> str:
    return " ".join(map(_html_words, line)).replace("{", "&#123;").replace("}", "&#125;")


def _html_words(words: Words) -> str:
    text = escape(words.text)
    for mark in words.marks:
        text = f"<{_TAGS[mark]}>{text}</{_TAGS[mark]}>"
    return f'<a href="{escape(words.address)}">{text}</a>' if words.address else text


def word(title: str, parts: list[Part]) -> bytes:
    """The parts as a Word document of python-docx, in its own styles; each list begins at 1."""
    document = Document()
    document.add_heading(title, 0)
    for part in parts:
        _add(document, part)
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def _add(document: WordDocument, part: Part) -> None:
    if isinstance(part, Heading):
        document.add_heading(part.text, part.level - 1)
    elif isinstance(part, Para):
        _fill(document.add_paragraph(style="Quote" if part.quote else None), part.line)
    elif isinstance(part, Table):
        table = document.add_table(rows=0, cols=len(part.rows[0]))
        for row in part.rows:
            for cell, line in zip(table.add_row().cells, row, strict=True):
                _fill(cell.paragraphs[0], line)
        head = table.rows[0]._tr.get_or_add_trPr()
        head.append(OxmlElement("w:tblHeader"))
    else:
        _add_list(document, part)


def _add_list(document: WordDocument, part: List) -> None:
    levels = (part.numbered, part.numbered_below)
    number = _new_list(document, levels)
    for entry in part.entries:
        for level, line in ((0, entry.line), *((1, line) for line in entry.below)):
            paragraph = document.add_paragraph(style="List Paragraph")
            numbers = paragraph._p.get_or_add_pPr().get_or_add_numPr()
            numbers.get_or_add_ilvl().val = level
            numbers.get_or_add_numId().val = number
            _fill(paragraph, line)


def _new_list(document: WordDocument, numbered: tuple[bool, bool]) -> int:
    numbering = document.part.numbering_part.element
    key = str(1000 + len(numbering))
    kind = OxmlElement("w:abstractNum", {qn("w:abstractNumId"): key})
    for level, counts in enumerate(numbered):
        at = OxmlElement("w:lvl", {qn("w:ilvl"): str(level)})
        form = OxmlElement("w:numFmt", {qn("w:val"): "decimal" if counts else "bullet"})
        at.append(form)
        kind.append(at)
    numbering.insert(0, kind)
    number = OxmlElement("w:num", {qn("w:numId"): key})
    number.append(OxmlElement("w:abstractNumId", {qn("w:val"): key}))
    numbering.append(number)
    return int(key)


def _fill(paragraph: Paragraph, line: Line) -> None:
    for place, words in enumerate(line):
        if place:
            paragraph.add_run(" ")
        made = paragraph.add_run(words.text)
        made.bold = "b" in words.marks or None
        made.italic = "i" in words.marks or None
        made.font.strike = "s" in words.marks or None
        if words.address:
            link = OxmlElement("w:hyperlink")
            key = paragraph.part.relate_to(
                words.address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True
            )
            link.set(qn("r:id"), key)
            made._r.addprevious(link)
            link.append(made._r)
