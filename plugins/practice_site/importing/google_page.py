"""Google Docs' own web pages: what its classes mean, its comments, notes and lists."""

import re
from collections.abc import Mapping

from bs4 import BeautifulSoup, Tag

from practice_site.importing.html_text import text_of
from practice_site.importing.lines import Why
from practice_site.importing.source_text import LeftOut

_RULE = re.compile(r"\.(?P<name>[\w-]+)\s*\{(?P<body>[^{}]*)\}")
_LIST = re.compile(r"lst-kix_(?P<list>\w+)-(?P<level>\d)")
_MEANINGS = (
    (re.compile(r"font-weight:\s*(?:bold|[6-9]00)"), "strong"),
    (re.compile(r"font-style:\s*italic"), "em"),
    (re.compile(r"text-decoration:\s*line-through"), "del"),
    (re.compile(r"vertical-align:\s*super"), "sup"),
    (re.compile(r"vertical-align:\s*sub"), "sub"),
)
_SIGNS = ("lst-kix_", "#cmnt", "#ftnt", "themes.googleusercontent.com", "doc-content")


def is_google(html: str) -> bool:
    """Whether a page is an export of Google Docs."""
    return any(sign in html for sign in _SIGNS)


def read_classes(soup: BeautifulSoup) -> None:
    """Put elements where only a class, or a style of its own, says what a stretch of text is."""
    rules = {
        found["name"]: found["body"]
        for style in soup.find_all("style")
        for found in _RULE.finditer(style.get_text())
    }
    for span in soup.find_all("span"):
        _mark(soup, span, rules)
    for line in soup.find_all("p", class_="title"):
        line.name = "h1"
    _nest_lists(soup)


def _mark(soup: BeautifulSoup, span: Tag, rules: Mapping[str, str]) -> None:
    own = (rules.get(name, "") for name in span.get("class") or [])
    css = ";".join((*own, str(span.get("style") or "")))
    if span.find_parent(["h1", "h2", "h3", "h4", "h5", "h6"]):
        return
    for meaning, element in _MEANINGS:
        if meaning.search(css):
            inner = soup.new_tag(element)
            inner.extend(list(span.contents))
            span.append(inner)


def _nest_lists(soup: BeautifulSoup) -> None:
    """Lists below lists, which are exported one after the other."""
    last: dict[int, Tag] = {}
    for made in soup.find_all(["ul", "ol"]):
        found = _LIST.search(" ".join(made.get("class") or []))
        level = int(found["level"]) if found else 0
        before = made.find_previous_sibling()
        above = last.get(level - 1)
        if level and above is not None and before is not None and before is above:
            items = above.find_all("li", recursive=False)
            if items:
                items[-1].append(made.extract())
        elif level == 0 and before is not None and before is last.get(0) and _goes_on(before, made):
            before.extend(list(made.contents))
            made.decompose()
            continue
        last[level] = made
        for deeper in [key for key in last if key > level]:
            del last[deeper]


def _goes_on(before: Tag, made: Tag) -> bool:
    """Whether a list is the rest of the one before, which a list below it interrupted."""
    same = [cls for cls in made.get("class") or [] if _LIST.match(cls)]
    starts = "start" in (made.get("class") or [])
    return not starts and bool(set(same) & set(before.get("class") or []))


def take_comments(soup: BeautifulSoup) -> list[LeftOut]:
    """Take reviewers' comments out, and their marks in the text."""
    for mark in soup.find_all("a", id=re.compile(r"cmnt_ref\d+")):
        (mark.find_parent("sup") or mark).decompose()
    left_out: list[LeftOut] = []
    for anchor in soup.find_all("a", id=re.compile(r"cmnt\d+")):
        holder = anchor.find_parent("div") or anchor.find_parent("p")
        anchor.decompose()
        if holder is not None and not holder.decomposed:
            if text := text_of(holder):
                left_out.append(LeftOut(Why.COMMENT, text))
            holder.decompose()
    return left_out


def mark_notes(soup: BeautifulSoup) -> list[tuple[str, Tag]]:
    """Name the marks of footnotes in the text; the notes' labels and what holds each, taken out."""
    labels: dict[str, str] = {}
    for link in soup.find_all("a", id=re.compile(r"ftnt_ref\d+")):
        label = labels.setdefault(str(link.get("href", ""))[1:], str(len(labels) + 1))
        mark = link.find_parent("sup") or link
        mark.name = "sup"
        mark.clear()
        mark.attrs = {"data-note": label}
    notes: list[tuple[str, Tag]] = []
    for anchor in soup.find_all("a", id=re.compile(r"ftnt\d+")):
        holder = anchor.find_parent("div") or anchor.find_parent("p")
        label = labels.get(str(anchor["id"]), "")
        anchor.decompose()
        if holder is not None and label:
            notes.append((label, holder.extract()))
    return notes
