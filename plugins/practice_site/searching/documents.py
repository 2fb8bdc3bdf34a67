"""What is searched of a page: its own text, and nothing that stands around it."""

from copy import deepcopy
from itertools import islice

from lxml import etree
from msgspec import Struct

from practice_site.inspecting.document import Element, parse
from practice_site.model.plan import PlannedPage
from practice_site.pages.head import HOME, UNLISTED

LEFT_OUT_PARTS = frozenset(
    {"breadcrumb", "call", "contents", "disclaimer", "emergency", "faq-jump", "testimonial"}
)
"""Parts (`data-part`) of `<main>` that are not searched.

All but the last are about the page, or on every page. A testimonial must not be
shown without its disclosures right beside it (16 CFR 255.5), and an excerpt
would be.
"""

LEFT_OUT_ELEMENTS = ("img", "nav", "noscript", "script", "style", "svg", "template")

AFTER = {"dt": ": ", "dd": ". ", "td": " ", "th": " "}
"""What parts an element's words from the next ones: Pagefind lets these run together."""

IGNORED = "data-pagefind-ignore"
"""Pagefind's own attribute for what a theme wants left out, such as lists of other pages."""


class SearchDocument(Struct, frozen=True):
    """A page as the index takes it: its file in the output, and its text as small HTML."""

    file: str
    html: str


def is_searchable(page: PlannedPage) -> bool:
    """Whether a page can be found: it has a text of its own, at an address of its own.

    Lists, the 404 page and the search page are generated; the home page is
    found even where no file asks for it, so that no index is empty.
    """
    own_text = not page.generated or page.url == HOME.url
    return own_text and page.canonical.endswith(page.url) and page.robots != UNLISTED


def document_of(file: str, html: bytes) -> SearchDocument:
    """The text of a page's `<main>`, without attributes and without what is left out.

    `file` is the page's path in the output.
    """
    main = next(parse(html).iter("main"), None)
    text = "" if main is None else _text(deepcopy(main))
    return SearchDocument(file, f"<html><body data-pagefind-body>{text}</body></html>")


def _text(main: Element) -> str:
    for element in main.iter("*"):
        if element.get("data-part") in LEFT_OUT_PARTS or element.get(IGNORED) is not None:
            element.tag = "template"
        element.attrib.clear()
        if after := AFTER.get(str(element.tag)):
            element.tail = after + (element.tail or "")
    for heading in islice(main.iter("h1"), 1):
        heading.set("data-pagefind-meta", "title")
        heading.set(IGNORED, "")  # found all the same, but an excerpt does not begin with it
    etree.strip_elements(main, *LEFT_OUT_ELEMENTS, with_tail=False)
    return etree.tostring(main, method="html", encoding="unicode", with_tail=False)
