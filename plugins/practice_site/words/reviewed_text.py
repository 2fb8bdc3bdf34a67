"""The text that a medical review is about: a record's own words, as readers get them."""

import html
import re
import unicodedata
from collections.abc import Iterator

from practice_site.model.article import Article, Service
from practice_site.model.markdown import Block, BlockKind, Body

_NOTE = re.compile(r'<sup><a id="ref-\d+[^<>]*>(\d+)</a></sup>')
_PICTURE = re.compile(r'<img (?:[^<>"]|"[^"]*")*?\balt="([^"]*)"(?:[^<>"]|"[^"]*")*>')
_ITEM = re.compile(r"<li\b[^<>]*>")
_CELL = re.compile(r"<t[dh]\b(?:[^<>\"]|\"[^\"]*\")*>")
_APART = re.compile(
    r"</?(?:address|article|aside|blockquote|br|caption|dd|details|div|dl|dt|figcaption|figure|h\d|"
    r"hr|li|ol|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul)\b(?:[^<>\"]|\"[^\"]*\")*>"
)
_TAG = re.compile(r"<(?:[^<>\"]|\"[^\"]*\")*>")
_UNSEEN = str.maketrans("", "", "\u00ad\u200b\u2060\ufeff")
"""What has no width: a soft hyphen, a zero-width space, joiners of words, a byte-order mark."""


def reviewed_text(record: Article | Service, body: Body) -> str:
    """The words of a text in one form, whatever its file's white space, line ends and markup are.

    A passage each, a blank line between them: headings with their marks of Markdown, lists and
    tables line by line. Names of files, addresses and dates are no words. Of a testimonial there
    is only the line that asks for it: its words are the patient's, and may have to go.
    """
    return "".join(f"{passage}\n\n" for passage in _passages(record, body)).rstrip("\n") + "\n"


def _passages(record: Article | Service, body: Body) -> Iterator[str]:
    yield f"# {_plain(record.title)}"
    if isinstance(record, Article) and record.subtitle:
        yield f"Subtitle: {_plain(record.subtitle)}"
    yield f"Summary: {_plain(record.summary)}"
    if record.image_alt:
        yield f"Picture: {_plain(record.image_alt)}"
    yield from _all(body.lead)
    for section in body.sections:
        yield f"## {_plain(section.heading)}"
        yield from _all(section.blocks)
        for item in section.faq:
            yield f"### {_plain(item.question)}"
            yield from _all(item.answer)
    for note in body.footnotes:
        yield f"[^{note.number or note.label}]: {' '.join(_lines(note.html))}"


def _all(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        if passage := _passage(block):
            yield passage


def _passage(block: Block) -> str:
    match block.kind:
        case BlockKind.TESTIMONIAL:
            return f"{{testimonial: {block.testimonial}}}"
        case BlockKind.HEADING:
            return f"{'#' * block.level} {_plain(block.text)}"
        case BlockKind.QUOTE:
            return "\n".join(f"> {line}" for line in _lines(block.html))
        case _:
            return "\n".join(_lines(block.html))


def _lines(written: str) -> list[str]:
    """The lines that a reader sees of some HTML that the program wrote."""
    text = _NOTE.sub(r"[^\1]", written)
    text = _PICTURE.sub(lambda found: f"![{found[1]}]" if found[1] else "", text)
    text = _CELL.sub(" | ", _ITEM.sub("\n- ", text.replace("\n", " ")))
    text = html.unescape(_TAG.sub("", _APART.sub("\n", text)))
    lines = (_plain(line) for line in text.split("\n"))
    return [line for line in lines if line not in ("", "-")]


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).translate(_UNSEEN).split())
