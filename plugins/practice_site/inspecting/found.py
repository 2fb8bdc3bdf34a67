"""The elements of a page that facts are about, sorted in one pass over the page."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any, NamedTuple

from practice_site.inspecting.document import Element
from practice_site.inspecting.resources import LOADING

LEVELS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
"""The level of a heading by its tag."""

OBSOLETE = frozenset(
    (
        *("acronym", "applet", "basefont", "bgsound", "big", "blink", "center", "dir", "font"),
        *("frame", "frameset", "isindex", "keygen", "listing", "marquee", "menuitem", "multicol"),
        *("nextid", "nobr", "noembed", "noframes", "plaintext", "rb", "rtc", "spacer", "strike"),
        *("tt", "xmp"),
    )
)
"""Elements that HTML gave up: HTML Standard, 16.2 Non-conforming features."""

_TAGGED = (
    *("aside", "area", "button", "details", "dd", "dl", "dt", "footer", "form", "header", "label"),
    *("li", "menu", "meta", "nav", "ol", "search", "select", "style", "summary", "svg", "table"),
    *("textarea", "th", "time", "title", "ul", *sorted(OBSOLETE)),
)
"""Tags that are looked at by their names."""

_INWARD = frozenset(
    (
        *("circle", "g", "line", "link", "meta", "path", "polygon", "polyline", "rect", "script"),
        *("source", "text", "tspan"),
    )
)
"""Elements whose attributes nobody asks for: what draws, and what the head is made of."""

_PLAIN = frozenset(
    (
        *("alt", "charset", "class", "cols", "colspan", "content", "crossorigin"),
        *("data-pagefind-ignore", "datetime", "decoding", "dir", "fetchpriority"),
        *("fill", "focusable", "font-size", "height", "hidden", "href", "loading", "media"),
        *("method", "name", "open", "placeholder", "property", "rel", "rowspan", "sizes", "src"),
        *("srcset", "start", "title", "type", "value", "viewbox", "viewBox", "width", "x", "y"),
    )
)
"""Attributes that are asked of single elements only."""


class Found(NamedTuple):
    """Elements of one page, each kind in the order of the document.

    `loading` are those that may load something, `tagged` others by their tags,
    `attributed` elements by the attributes that say what they are and are for
    (`id`, `role`, `lang`, `for`, all `aria-`); what is not there has no entry.
    """

    links: list[Element]
    headings: list[Element]
    mains: list[Element]
    loading: list[Element]
    tagged: Mapping[str, list[Element]]
    attributed: Mapping[str, list[Element]]


def found_in(root: Element) -> Found:
    """Sort the elements of a page."""
    links: list[Element] = []
    headings: list[Element] = []
    mains: list[Element] = []
    loading: list[Element] = []
    tagged: dict[str, list[Element]] = {tag: [] for tag in _TAGGED}
    attributed: defaultdict[Any, list[Element]] = defaultdict(list)
    lists = {**tagged, **dict.fromkeys(LOADING, loading), "a": links, "main": mains}
    lists |= dict.fromkeys(LEVELS, headings)
    kind_of = lists.get
    for element in root.iter():
        tag = element.tag
        kind = kind_of(tag)
        if kind is not None:
            kind.append(element)
        if tag not in _INWARD:
            for name in element.keys():  # noqa: SIM118  (an element is no dictionary)
                if name not in _PLAIN:
                    attributed[name].append(element)
    return Found(
        links,
        headings,
        mains,
        loading,
        {tag: elements for tag, elements in tagged.items() if elements},
        dict(attributed),
    )
