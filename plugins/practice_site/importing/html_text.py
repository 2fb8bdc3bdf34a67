"""What HTML says, block by block: of a whole page as it was sent, and of a tree made of it."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser

from bs4 import Tag
from bs4.element import CData, NavigableString

_INLINE = (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp "
    "small span strike strong sub sup time tt u var wbr"
)
_UNSEEN = (
    "script style template noscript head title meta link svg math object embed iframe video audio "
    "canvas select option textarea datalist map"
)
_SPACES = re.compile(r"[ \t\r\n\f]{2,}|[\t\r\n\f]")
"""What stands for one space; a single one needs no change."""
INLINE = frozenset(_INLINE.split())
"""Elements that stand within a line of text."""

UNSEEN = frozenset(_UNSEEN.split())
"""Elements of which a reader sees no text, or none that an article could have."""


def block_texts(root: Tag) -> list[str]:
    """The text of a tree, a piece for each block; nothing that is unseen."""
    pieces: list[str] = []
    line: list[str] = []
    # Without recursion: a hostile page may be nested deeply.
    stack: list[Iterator[object]] = [iter(root.contents)]
    names = [root.name]
    while stack:
        node = next(stack[-1], None)
        kind = type(node)
        if kind is NavigableString or kind is CData:
            line.append(str(node))
            continue
        if node is None:
            stack.pop()
            name = names.pop()
        elif isinstance(node, Tag) and node.name not in UNSEEN:
            stack.append(iter(node.contents))
            name = node.name
            names.append(name)
        else:
            continue
        if name == "br":
            line.append(" ")
        elif name not in INLINE:
            _end(line, pieces)
    _end(line, pieces)
    return pieces


def has_any(tag: Tag, *names: str) -> bool:
    """Whether an element of one of the names stands in a tag."""
    return any(isinstance(node, Tag) and node.name in names for node in tag.descendants)


def _end(line: list[str], pieces: list[str]) -> None:
    """Make a piece of what stands in a line, if that says anything."""
    if text := "".join(line).strip():
        pieces.append(_SPACES.sub(" ", text))
    line.clear()


def text_of(tag: Tag) -> str:
    """All that a tag says, on one line."""
    return " ".join(block_texts(tag))


def page_texts(html: str) -> list[str]:
    """The text of a page read by another parser than the tree's: nothing is repaired here."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    reader.end()
    return reader.pieces


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.line: list[str] = []
        self.unseen: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self.unseen:
            if tag in UNSEEN and tag == self.unseen[-1]:
                self.unseen.append(tag)
            elif tag == "body" and self.unseen[-1] == "head":
                self.unseen.clear()  # an end tag that may be left away
        elif tag in UNSEEN:
            if tag not in ("meta", "link", "embed"):
                self.unseen.append(tag)
        elif tag == "br":
            self.line.append(" ")
        elif tag not in INLINE:
            self.end()

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in UNSEEN:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if self.unseen:
            if tag == self.unseen[-1]:
                self.unseen.pop()
        elif tag not in INLINE and tag != "br":
            self.end()

    def handle_data(self, data: str) -> None:
        if not self.unseen:
            self.line.append(data)

    def end(self) -> None:
        _end(self.line, self.pieces)
