"""The works that a text refers to, as its list of references shows them."""

import html
import re
from collections.abc import Iterable, Iterator

from practice_site.model.html import Html
from practice_site.model.markdown import Role
from practice_site.model.view import (
    ArticleView,
    Frame,
    HomeView,
    PageView,
    PhysicianView,
    ServiceView,
    View,
)
from practice_site.model.view_parts import SectionView
from practice_site.structured_data.identifiers import citation_id
from practice_site.structured_data.node import Node
from practice_site.structured_data.prose import prose

FEWEST_WORDS = 3
"""Link texts with fewer words than this are no titles: "here", "Full text", "PubMed"."""

_LINK = re.compile(r'<a ((?:[^<>"]|"[^"]*")*)>(.*?)</a>', re.S)
_TARGET = re.compile(r'(?:^| )href="(https?://[^"]+)"')
_ENTRY = re.compile(r"<li>(.*?)</li>", re.S)


def citation_nodes(view: View, frame: Frame) -> list[Node]:
    """What a page refers to: its footnotes, then what it lists under a heading such as "Sources".

    Links in running text are no references.
    """
    return [
        {"@id": citation_id(number, view, frame), **_work(shown)}
        for number, shown in enumerate(_shown(view), start=1)
    ]


def _shown(view: View) -> Iterator[Html]:
    sections: tuple[SectionView, ...]
    if isinstance(view, ArticleView | ServiceView):
        sections = (*view.main, *view.closing)
    elif isinstance(view, HomeView | PageView | PhysicianView):
        sections = view.sections
    else:
        return
    yield from (note.html for note in view.references)
    yield from _entries(sections)


def _entries(sections: Iterable[SectionView]) -> Iterator[Html]:
    for section in sections:
        if section.role is Role.REFERENCES:
            for piece in section.pieces:
                yield from map(Html, _ENTRY.findall(piece.html))


def _work(shown: Html) -> Node:
    """The work that an entry names: by its title if that is linked, else in the entry's words."""
    links = [
        (target[1], title)
        for said, title in _LINK.findall(shown)
        if (target := _TARGET.search(said))
    ]
    if len(links) != 1:
        return {"@type": "CreativeWork", "name": _line(shown)}
    address, title = links[0]
    name = _line(Html(title))
    if len(name.split()) < FEWEST_WORDS:
        name = _line(shown)
    return {"@type": "CreativeWork", "name": name, "url": html.unescape(address)}


def _line(shown: Html) -> str:
    return prose(shown).replace("\n", " ")
