"""The HTML of an old text as the Markdown that the importer reads, whole."""

import re
from collections.abc import Collection, Iterator
from urllib.parse import urlsplit, urlunsplit

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString
from msgspec import Struct

from practice_site.migrating.old_address import host_of

_UNSEEN_WORDS = "script style template noscript svg iframe form object embed canvas"
UNSEEN = frozenset(_UNSEEN_WORDS.split())
_HEADINGS = {"h1": 2, "h2": 2, "h3": 3, "h4": 4, "h5": 4, "h6": 4}
_LINE_WORDS = (
    "a abbr b bdi big cite code del dfn em font i img ins kbd mark q s samp small span strong "
    "sub sup time tt u var wbr"
)
_LINE = frozenset(_LINE_WORDS.split())
_MARKS = re.compile(r"([\\`*_\[\]<>|])")
_AT_START = re.compile(r"^(\s*)([#+>-]|\d+[.)])(?=\s)")
_DEEPEST = 200


class OldMarkdown(Struct, frozen=True):
    """A text in Markdown, with the addresses of its pictures and how many things had no words."""

    text: str
    pictures: tuple[str, ...] = ()
    unseen: tuple[str, ...] = ()


def markdown_of(html: str, hosts: Collection[str] = ()) -> OldMarkdown:
    """The text of some HTML; headings begin at the second level, pictures are only listed.

    Links to the old site, which is at `hosts`, become links within this one.
    """
    soup = BeautifulSoup(html, "lxml")
    for link in soup.find_all("a"):
        link["href"] = _target(str(link.get("href") or ""), hosts)
    unseen = tuple(sorted({tag.name for tag in soup.find_all(UNSEEN)}))
    pictures = tuple(str(tag.get("src") or "") for tag in soup.find_all("img"))
    root = soup.body or soup
    return OldMarkdown("\n\n".join(_blocks(root, 0)), tuple(filter(None, pictures)), unseen)


def _blocks(root: Tag, depth: int) -> Iterator[str]:
    line: list[str] = []
    if depth > _DEEPEST:
        yield _paragraph(root.get_text(" "))
        return
    for node in root.children:
        if isinstance(node, Tag) and node.name not in _LINE and node.name != "br":
            yield from _ended(line)
            if node.name not in UNSEEN:
                yield from _block(node, depth + 1)
        elif isinstance(node, Tag) and node.find(_is_block):
            yield from _ended(line)
            yield from _blocks(node, depth + 1)
        elif isinstance(node, Tag | NavigableString):
            line.append(_inline(node, depth + 1))
    yield from _ended(line)


def _is_block(tag: Tag) -> bool:
    return tag.name not in _LINE and tag.name != "br" and tag.name not in UNSEEN


def _ended(line: list[str]) -> Iterator[str]:
    text = "".join(line)
    line.clear()
    if text.strip():
        yield _paragraph(text)


def _paragraph(text: str) -> str:
    lines = [" ".join(piece.split()) for piece in text.split("\n\n")]
    return "  \n".join(_AT_START.sub(r"\1\\\2", line) for line in lines if line)


def _block(tag: Tag, depth: int) -> Iterator[str]:
    if tag.name in _HEADINGS:
        words = " ".join(_plain(tag).split())
        if words:
            yield f"{'#' * _HEADINGS[tag.name]} {words}"
    elif tag.name in ("ul", "ol"):
        yield from _list(tag, depth)
    elif tag.name == "blockquote":
        inner = "\n\n".join(_blocks(tag, depth))
        yield "\n".join(f"> {line}".rstrip() for line in inner.splitlines())
    elif tag.name == "tr":
        cells = (" ".join(_plain(cell).split()) for cell in tag.find_all(["td", "th"]))
        yield " · ".join(cell for cell in cells if cell)
    elif tag.name in ("dt", "summary"):
        yield f"**{' '.join(_plain(tag).split())}**"
    elif tag.name != "hr":
        yield from _blocks(tag, depth)


def _list(tag: Tag, depth: int) -> Iterator[str]:
    items: list[str] = []
    for number, item in enumerate(tag.find_all(["li", "ul", "ol"], recursive=False), 1):
        mark = f"{number}. " if tag.name == "ol" else "- "
        inner = "\n\n".join(_blocks(item, depth))
        margin = " " * len(mark)
        lines = inner.splitlines() or [""]
        items.append("\n".join([mark + lines[0], *(margin + x if x else "" for x in lines[1:])]))
    yield "\n".join(items)


def _inline(node: Tag | NavigableString, depth: int) -> str:
    if isinstance(node, NavigableString):
        return _MARKS.sub(r"\\\1", str(node)) if type(node) is NavigableString else ""
    if node.name in UNSEEN or node.name == "img":
        return ""
    if node.name == "br":
        return "\n\n"
    if depth > _DEEPEST:
        return str(node.get_text(" "))
    inner = "".join(
        _inline(child, depth + 1)
        for child in node.children
        if isinstance(child, Tag | NavigableString)
    )
    words = inner.strip()
    if not words:
        return inner
    before, after = inner[: len(inner) - len(inner.lstrip())], inner[len(inner.rstrip()) :]
    if node.name in ("strong", "b"):
        return f"{before}**{words}**{after}"
    if node.name in ("em", "i"):
        return f"{before}*{words}*{after}"
    if node.name == "a" and (target := str(node.get("href") or "")):
        return f"{before}[{words}]({target}){after}"
    return inner


def _target(href: str, hosts: Collection[str]) -> str:
    """Where a link may lead: to a page, a telephone or a mailbox, never to a script."""
    href = "".join(letter for letter in href if letter.isprintable()).strip().replace(" ", "%20")
    try:
        parts = urlsplit(href)
    except ValueError:
        return ""
    if parts.netloc and host_of(parts.netloc) in hosts:
        href = urlunsplit(("", "", parts.path or "/", parts.query, parts.fragment))
    safe = href.startswith(("/", "#", "https://", "http://", "tel:", "mailto:"))
    return href.replace("(", "%28").replace(")", "%29") if safe else ""


def _plain(tag: Tag) -> str:
    return _MARKS.sub(r"\\\1", tag.get_text(" "))
