"""The text that a reader sees of a page."""

from lxml import etree
from msgspec import Struct

from practice_site.inspecting.document import Element, folded

_SEPARATE = frozenset(
    (
        *("address", "article", "aside", "blockquote", "body", "br", "caption", "dd", "details"),
        *("div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2"),
        *("h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "option", "p"),
        *("pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr"),
        "ul",
    )
)
"""Elements that stand apart from the text around them, whatever the source's white space."""

_UNSEEN = frozenset(("head", "script", "style", "template"))


class VisibleText(Struct, frozen=True):
    """The text of the whole page and of its `<main>`, white space folded."""

    page: str
    main: str


def visible_text(root: Element) -> VisibleText:
    """What a reader sees; the words of two blocks never run together."""
    pieces: list[str] = []
    begin = end = 0  # of <main>, in the pieces
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        tag = element.tag
        if event == "start":
            if tag in _UNSEEN:
                walk.skip_subtree()
                continue
            text = element.text
        else:
            text = element.tail if element is not root else None
        if tag in _SEPARATE:
            pieces.append(" ")
            if tag == "main":
                begin, end = (len(pieces), end) if event == "start" else (begin, len(pieces))
        if text:
            pieces.append(text)
    # A space stands on both sides of <main>, so that its words are those of the page's middle.
    parts = (pieces[:begin], pieces[begin:end], pieces[end:])
    before, main, after = (folded("".join(part)) for part in parts)
    return VisibleText(" ".join(filter(None, (before, main, after))), main)


def text_within(element: Element) -> str:
    """What a reader sees of one element of a page, white space folded."""
    if next(element.iterancestors(*_UNSEEN), None) is not None:
        return ""
    if not len(element) and element.tag not in _UNSEEN:
        return folded(element.text or "")
    return visible_text(element).page
