"""The words of a Word file, read from its XML and nothing else: what an import is held against."""

from collections.abc import Iterator, Mapping

from lxml import etree
from msgspec import Struct, field

from practice_site.importing.lines import Why
from practice_site.importing.source_text import LeftOut
from practice_site.importing.word_elements import is_contents, is_hidden
from practice_site.importing.word_package import WordPackage
from practice_site.importing.word_properties import W

_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_GONE = {f"{W}del": Why.DELETION, f"{W}moveFrom": Why.MOVED}
_TEXT = (f"{W}t", f"{_M}t")
_SPACES = (f"{W}tab", f"{W}br", f"{W}cr", f"{W}ptab")


class WordText(Struct):
    """The paragraphs of a Word file in reading order, notes last, and what is no part of them."""

    paragraphs: list[str] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    """Kind (footnote, endnote) and number of each note, in the order they are pointed to."""

    insertions: int = 0
    symbols: int = 0


def read_word_text(package: WordPackage) -> WordText:
    """Read every `w:t` of a file, knowing which are deleted, comments or page headers."""
    text = WordText()
    reader = _Reader(text, _style_names(package.parts))
    body = package.body
    if body is not None:
        reader.read(body)
    for kind in ("footnote", "endnote"):
        root = package.parts.get(f"word/{kind}s.xml")
        found = {note.get(f"{W}id"): note for note in root} if root is not None else {}
        for number in [number for of, number in text.notes if of == kind]:
            if number in found:
                reader.read(found[number])
    for path, root in package.parts.items():
        name = path.rpartition("/")[2]
        if name.startswith("comments") and name == "comments.xml":
            text.left_out += _set_aside(root, Why.COMMENT)
        elif name.startswith(("header", "footer")):
            text.left_out += _set_aside(root, Why.PAGE_EDGE)
    return text


def _style_names(parts: Mapping[str, etree._Element]) -> dict[str, str]:
    styles = parts.get("word/styles.xml")
    names: dict[str, str] = {}
    for style in styles.iter(f"{W}style") if styles is not None else ():
        name = style.find(f"{W}name")
        if name is not None:
            names[style.get(f"{W}styleId", "")] = name.get(f"{W}val", "").lower()
    return names


def _set_aside(root: etree._Element, why: Why) -> Iterator[LeftOut]:
    """The text of a part, comment by comment where it holds those."""
    pieces = root.findall(f"{W}comment") or [root]
    for piece in pieces:
        paragraphs = ("".join(_pieces(p)) for p in piece.iter(f"{W}p"))
        text = " ".join(" ".join(paragraphs).split())
        if text:
            yield LeftOut(why, text)


def _pieces(element: etree._Element) -> Iterator[str]:
    for inner in element.iter():
        if inner.tag in (*_TEXT, f"{W}delText"):
            yield inner.text or ""
        elif inner.tag in _SPACES:
            yield " "


class _Reader:
    """Walks through a part; a paragraph within a paragraph (a text box) stands behind it."""

    def __init__(self, text: WordText, styles: dict[str, str]) -> None:
        self.text = text
        self.styles = styles
        self.boxed: list[etree._Element] = []

    def read(self, element: etree._Element) -> None:
        for child in element:
            if child.tag == f"{W}p":
                self.paragraph(child)
            elif child.tag in _GONE:
                self.gone(child, _GONE[child.tag])
            elif child.tag == f"{W}sdt" and is_contents(child):
                self.gone(child, Why.CONTENTS)
            elif child.tag == f"{_MC}AlternateContent":
                self.read(_chosen(child))
            elif isinstance(child.tag, str):
                self.read(child)

    def paragraph(self, element: etree._Element) -> None:
        around, self.boxed = self.boxed, []
        words = "".join(self.words(element))
        boxed, self.boxed = self.boxed, around
        self.keep(element, words)
        for box in boxed:
            self.paragraph(box)

    def keep(self, element: etree._Element, words: str) -> None:
        style = element.find(f"{W}pPr/{W}pStyle")
        name = self.styles.get(style.get(f"{W}val", ""), "") if style is not None else ""
        if not words.strip():
            return
        if name.startswith("toc ") or name == "toc heading":
            self.text.left_out.append(LeftOut(Why.CONTENTS, " ".join(words.split())))
        else:
            self.text.paragraphs.append(words)

    def words(self, element: etree._Element) -> Iterator[str]:
        for child in element:
            tag = child.tag
            if tag in _GONE:
                self.gone(child, _GONE[tag])
            elif tag == f"{W}r" and is_hidden(child):
                self.gone(child, Why.HIDDEN)
            elif tag == f"{W}p":
                self.boxed.append(child)
            elif tag in _TEXT:
                yield child.text or ""
            elif tag in _SPACES and element.tag == f"{W}r":
                yield " "
            elif tag == f"{W}noBreakHyphen":
                yield "\u2011"
            elif tag == f"{_MC}AlternateContent":
                yield from self.words(_chosen(child))
            elif isinstance(tag, str):
                self.notice(child)
                yield from self.words(child)

    def notice(self, element: etree._Element) -> None:
        tag = element.tag
        if tag in (f"{W}footnoteReference", f"{W}endnoteReference"):
            kind = tag.removeprefix(W).removesuffix("Reference")
            note = (kind, element.get(f"{W}id", ""))
            if note not in self.text.notes:
                self.text.notes.append(note)
        elif tag == f"{W}ins" and next(element.iter(f"{W}t"), None) is not None:
            self.text.insertions += 1
        elif tag == f"{W}sym":
            self.text.symbols += 1

    def gone(self, element: etree._Element, why: Why) -> None:
        paragraphs = list(element.iter(f"{W}p")) or [element]
        text = " ".join(" ".join("".join(_pieces(piece)) for piece in paragraphs).split())
        if text:
            self.text.left_out.append(LeftOut(why, text))


def _chosen(alternatives: etree._Element) -> etree._Element:
    """The first of several forms of the same thing that says anything, else the last."""
    forms = [form for form in alternatives if isinstance(form.tag, str)]
    spoken = [form for form in forms if "".join(_pieces(form)).strip()]
    return next(iter(spoken or forms), alternatives)
