"""The allow-list for raw HTML, and what enforces it."""

import html
import re

import nh3

from practice_site.reading.link_targets import SCHEMES, image_source, image_src

ELEMENTS = frozenset(
    [
        "a",
        "abbr",
        "b",
        "blockquote",
        "br",
        "caption",
        "cite",
        "code",
        "dd",
        "del",
        "details",
        "div",
        "dl",
        "dt",
        "em",
        "figcaption",
        "figure",
        "hr",
        "i",
        "img",
        "ins",
        "kbd",
        "li",
        "mark",
        "ol",
        "p",
        "pre",
        "q",
        "s",
        "small",
        "span",
        "strong",
        "sub",
        "summary",
        "sup",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "u",
        "ul",
    ]
)
"""What authors may write as HTML."""

ATTRIBUTES: dict[str, frozenset[str]] = {
    "a": frozenset({"href", "title"}),
    "abbr": frozenset({"title"}),
    "details": frozenset({"open"}),
    "img": frozenset({"src", "alt", "title", "width", "height"}),
    "ol": frozenset({"start"}),
    "td": frozenset({"colspan", "rowspan"}),
    "th": frozenset({"scope", "colspan", "rowspan"}),
}
"""The attributes that they may have; every element may have those of `EVERYWHERE`."""

EVERYWHERE = frozenset({"lang", "dir"})

DROPPED_WHOLE = frozenset(
    [
        "applet",
        "audio",
        "canvas",
        "frameset",
        "head",
        "iframe",
        "math",
        "noembed",
        "noframes",
        "noscript",
        "object",
        "script",
        "select",
        "style",
        "svg",
        "template",
        "textarea",
        "title",
        "video",
        "xmp",
    ]
)
"""Elements that go with everything in them."""

_OURS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_OUR_ATTRIBUTES: dict[str, frozenset[str]] = {
    "a": frozenset({"id"}),
    "div": frozenset({"class", "role", "tabindex", "aria-label"}),
    "td": frozenset({"class"}),
    "th": frozenset({"class"}),
}
"""What reading itself writes: references and the frames of tables."""


def _attribute(element: str, name: str, value: str) -> str | None:
    return image_src(image_source(value)) if (element, name) == ("img", "src") else value


_CLEANER = nh3.Cleaner(
    tags=ELEMENTS | _OURS,
    clean_content_tags=DROPPED_WHOLE,
    attributes={"*": EVERYWHERE}
    | {
        element: ATTRIBUTES.get(element, frozenset()) | _OUR_ATTRIBUTES.get(element, frozenset())
        for element in ATTRIBUTES.keys() | _OUR_ATTRIBUTES.keys()
    },
    attribute_filter=_attribute,
    link_rel=None,
    url_schemes=SCHEMES,
)
_STRIPPER = nh3.Cleaner(tags=frozenset(), clean_content_tags=frozenset(), link_rel=None)


def cleaned(fragment: str) -> str:
    """A fragment of a block's HTML with nothing in it that is not allowed, well-formed."""
    return _CLEANER.clean(fragment)


_PARTED = re.compile(
    r"(<br>|</(?:blockquote|caption|d[dt]|details|div|figcaption|h[1-6]|li|[ou]l|p|summary|t[dhr])>)"
    r"(?=[^\s<]|<[^/])"
)


def parted(fragment: str) -> str:
    """A cleaned fragment with a line end after all that readers see as one: its text has it too.

    Without it the words before and behind a `<br>` are one word in `textContent`. Preformatted
    text, where a line end shows, stays as it is.
    """
    return fragment if "<pre" in fragment else _PARTED.sub(r"\1\n", fragment)


def text_content(fragment: str) -> str:
    """The text of a cleaned fragment, as a browser's `textContent` has it."""
    return html.unescape(_STRIPPER.clean(fragment))
