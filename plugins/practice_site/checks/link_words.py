"""The words of the links in a practice's own texts."""

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from practice_site.model.markdown import Block, BlockKind, Body, Role
from practice_site.model.span import Span
from practice_site.words.expressions import ready

_RAW = re.compile(r"<a\b[^>]*>(.*?)</a\s*>", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_PICTURE = re.compile(
    r"<img\b[^>]*\balt\s*=\s*(?:\"([^\"]+)\"|'([^']+)'|([^\s\"'>]+))", re.IGNORECASE
)
_AHEAD = 20
"""How many lines a link that was written as HTML may go on for."""

_GENERIC = frozenset(
    {
        *("click", "here", "click here", "tap here", "press here", "see here", "go here"),
        *("more", "read more", "learn more", "find out more", "see more", "view more", "more here"),
        *("more info", "more information", "further information", "details", "more details"),
        *("this", "that", "this page", "this link", "this site", "this website", "this article"),
        *("link", "the link", "page", "the page", "website", "read this", "go", "continue"),
        *("continue reading", "keep reading", "read on", "full article", "read the article"),
    }
)
_GENERIC_FORM = ready(
    r"(?:click|tap|press) (?:here|this link|on this link)\b.*"
    r"|(?:read|learn|find out|see) more (?:here|on (?:our|the|this) (?:site|website|page|blog))",
    re.DOTALL,
)
_AROUND = " \t\n.,:;!?…»›>→-–—()[]\"'“”‘’"
_ADDRESS = re.compile(r"(?:https?://(?:www\.)?|www\.)[^\s/]+/[^\s]+", re.IGNORECASE)


class WordedLink(NamedTuple):
    """A link as its author wrote it, and the words that readers see of it.

    `quoted` is one in words of somebody else's, `reference` one among the sources.
    """

    words: str
    span: Span
    quoted: bool = False
    reference: bool = False


def worded_links(body: Body) -> Iterator[WordedLink]:
    """The links of a text; not those of testimonials, which are records of their own."""
    yield from _of_blocks(body.lead)
    for section in body.sections:
        yield from _of_blocks(section.blocks, reference=section.role is Role.REFERENCES)
        for item in section.faq:
            yield from _of_blocks(item.answer)
    for note in body.footnotes:
        for link in note.links:
            yield WordedLink(link.text, link.span, reference=True)


def _of_blocks(blocks: Iterable[Block], *, reference: bool = False) -> Iterator[WordedLink]:
    for block in blocks:
        for link in block.links:
            yield WordedLink(link.text, link.span, block.kind is BlockKind.QUOTE, reference)


def words_as_written(link: WordedLink, sources: Mapping[str, str]) -> str:
    """The words of a link as its source has them.

    Of a link that was written as HTML, reading knows the words less well: a picture's are not
    among them, and of two to one target it knows the first one's.
    """
    span = link.span
    lines = sources.get(span.path, "").split("\n")[span.line - 1 : span.line + _AHEAD]
    match = _RAW.match("\n".join(lines), span.column - 1)
    if match is None:
        return link.words
    picture = _PICTURE.search(match[1])
    words = picture[1] or picture[2] or picture[3] if picture else _TAG.sub("", match[1])
    return html.unescape(words).strip()


def says_nothing(words: str) -> bool:
    """Whether words would fit any link ("click here", "read more")."""
    plain = " ".join(words.casefold().strip(_AROUND).split())
    return plain in _GENERIC or bool(_GENERIC_FORM.fullmatch(plain))


def is_address(words: str) -> bool:
    """Whether words are an address of the web with more than a host in it."""
    return bool(_ADDRESS.fullmatch(words.strip()))
