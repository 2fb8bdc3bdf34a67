"""A tree of containers as what a text is made of: paragraphs, headings, lists, tables."""

from collections.abc import Iterable, Iterator

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString, PageElement

from practice_site.importing.html_text import INLINE, UNSEEN, has_any, text_of

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_KEPT = frozenset({*HEADINGS, "ul", "ol", "table", "blockquote", "pre", "hr"})


def flat(soup: BeautifulSoup, root: Tag) -> Tag:
    """A new body whose children are the blocks of `root` in order, nothing else."""
    body = soup.new_tag("body")
    for block in list(_blocks(soup, root)):
        body.append(block)
    return body


def _blocks(soup: BeautifulSoup, root: Tag) -> Iterator[Tag]:
    line: list[PageElement] = []
    for node in list(root.contents):
        if isinstance(node, NavigableString):
            if type(node) is NavigableString:
                line.append(node)
        elif isinstance(node, Tag) and _stands_in_line(node):
            line.append(node)
        elif isinstance(node, Tag) and node.name not in UNSEEN:
            yield from _paragraphs(soup, line)
            line = []
            yield from _block(soup, node)
    yield from _paragraphs(soup, line)


def _stands_in_line(tag: Tag) -> bool:
    return tag.name == "br" or (
        tag.name in INLINE
        and not any(
            isinstance(t, Tag) and t.name not in INLINE and t.name != "br" for t in tag.descendants
        )
    )


def _block(soup: BeautifulSoup, tag: Tag) -> Iterator[Tag]:
    if tag.name in ("ul", "ol"):
        yield from _blocks(soup, tag) if _opens_answers(tag) else [_list(soup, tag)]
    elif tag.name == "blockquote":
        inner = flat(soup, tag)
        inner.name = "blockquote"
        yield inner
    elif tag.name in HEADINGS:
        yield _one_line(soup, tag)
    elif tag.name in _KEPT:
        yield tag
    elif tag.name in ("summary", "dt", "button"):
        yield _term(soup, tag)
    else:
        yield from _blocks(soup, tag)


def _opens_answers(tag: Tag) -> bool:
    """Whether each entry of a list has a button that opens the rest of it."""
    entries = tag.find_all("li", recursive=False)
    return bool(entries) and all(entry.find(["button", "summary"]) for entry in entries)


def _term(soup: BeautifulSoup, tag: Tag) -> Tag:
    """What opens an answer: a heading if it asks, else a bold line."""
    line = _one_line(soup, tag)
    if text_of(line).endswith("?"):
        line.name = "h6"
        line["class"] = "question"
    else:
        line.name = "p"
        strong = soup.new_tag("strong")
        strong.extend(list(line.contents))
        line.append(strong)
    return line


def _one_line(soup: BeautifulSoup, tag: Tag) -> Tag:
    line = soup.new_tag(tag.name, attrs={"class": " ".join(tag.get("class") or [])})
    for inner in list(tag.find_all(True)):
        if inner.name not in INLINE:
            inner.insert_before(" ")
            inner.insert_after(" ")
            inner.unwrap()
    line.extend(list(tag.contents))
    return line


def _list(soup: BeautifulSoup, tag: Tag) -> Tag:
    """A list whose entries are a line of text each, with the lists below them."""
    made = soup.new_tag(tag.name)
    if tag.name == "ol" and str(tag.get("start", "")).isdigit():
        made["start"] = tag["start"]
    for node in list(tag.contents):
        if not isinstance(node, Tag) or node.name in UNSEEN:
            if isinstance(node, NavigableString) and node.strip():
                made.append(_entry(soup, [node]))
        elif node.name in ("ul", "ol"):
            # A list beside the entries is meant to be below the one before it.
            last = made.find_all("li", recursive=False)
            (last[-1] if last else made).append(_list(soup, node))
        else:
            made.append(_entry(soup, node.contents))
    return made


def _entry(soup: BeautifulSoup, nodes: Iterable[PageElement]) -> Tag:
    item = soup.new_tag("li")
    holder = soup.new_tag("div")
    holder.extend(list(nodes))
    for block in list(_blocks(soup, holder)):
        if block.name in ("ul", "ol"):
            item.append(block)
            continue
        if item.contents:
            item.append(" ")
        if block.name in HEADINGS:
            block.name = "strong"
            item.append(block)
        elif block.name == "table":
            item.append(text_of(block))
        else:
            for inner in list(block.find_all(["p", "br"])):
                inner.insert_before(" ")
                inner.unwrap()
            item.extend(list(block.contents))
    return item


def _paragraphs(soup: BeautifulSoup, nodes: list[PageElement]) -> Iterator[Tag]:
    """Paragraphs of what stands in a line; a line end begins a new one."""
    holder = soup.new_tag("p")
    holder.extend(nodes)
    for line in _joined(soup, list(_cut_at_breaks(soup, holder))):
        if text_of(line) or has_any(line, "img"):
            yield line


def _cut_at_breaks(soup: BeautifulSoup, tag: Tag) -> Iterator[Tag]:
    """Copies of a tag, each with what stands between two line ends in it."""
    if not has_any(tag, "br"):
        yield tag
        return
    piece = _like(soup, tag)
    for node in list(tag.contents):
        if isinstance(node, Tag) and node.name == "br":
            yield piece
            piece = _like(soup, tag)
        elif isinstance(node, Tag) and has_any(node, "br"):
            first, *others = _cut_at_breaks(soup, node)
            piece.append(first)
            for other in others:
                yield piece
                piece = _like(soup, tag)
                piece.append(other)
        else:
            piece.append(node)
    yield piece


def _like(soup: BeautifulSoup, tag: Tag) -> Tag:
    made = soup.new_tag(tag.name)
    made.attrs = dict(tag.attrs)
    return made


def _joined(soup: BeautifulSoup, lines: list[Tag]) -> Iterator[Tag]:
    """Lines, those joined again that were only broken because the paper was narrow."""
    held: Tag | None = None
    for line in lines:
        text = text_of(line)
        before = text_of(held) if held is not None else ""
        if held is not None and before and text[:1].islower() and before[-1] not in ".?!:;":
            held.append(" ")
            held.extend(list(line.contents))
            continue
        if held is not None:
            yield held
        held = line
    if held is not None:
        yield held
