"""All facts of a page, from its bytes alone."""

from lxml import etree

from practice_site.inspecting.document import (
    Element,
    elements,
    folded,
    parse,
    text_content,
    values,
)
from practice_site.inspecting.head import head_facts
from practice_site.inspecting.image_sizes import image_sizes
from practice_site.inspecting.json_ld import json_ld
from practice_site.inspecting.places import Places
from practice_site.inspecting.resources import resources
from practice_site.inspecting.visible_faq import visible_faq
from practice_site.inspecting.visible_text import visible_text
from practice_site.model.facts import HeadingFact, ImageFact, LinkFact, PageFacts
from practice_site.model.plan import PagePlan

_IDS = etree.XPath("//@id", smart_strings=False)
_MARKED = etree.XPath("//@data-part/..")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def inspect_page(html: bytes, page: PagePlan) -> PageFacts:
    """The facts of a rendered page; never raises, whatever the bytes.

    The page is read as a browser reads it, so that what a template broke shows
    as a visitor would meet it. `page` only tells where things were written.
    """
    root = parse(html)
    places = Places(page)
    head = head_facts(root)
    graphs, broken_json_ld = json_ld(root)
    headings = tuple(_heading(element, places) for element in root.iter(*_HEADINGS))
    links = _links(root, places)
    images = tuple(_image(element, places) for element in root.iter("img"))
    loaded = resources(root)
    marked = elements(_MARKED, root)
    faq = visible_faq(marked)
    text = visible_text(root)
    return PageFacts(
        url=page.url,
        source=page.source,
        title=head.title,
        description=head.description,
        canonical=head.canonical,
        robots=head.robots,
        lang=root.get("lang", ""),
        headings=headings,
        ids=tuple(values(_IDS, root)),
        links=links,
        images=images,
        resources=loaded,
        faq=faq,
        graphs=graphs,
        broken_json_ld=broken_json_ld,
        text=text.page,
        main=text.main,
        roles=frozenset(element.get("data-part", "") for element in marked),
        image_sizes=image_sizes(html),
    )


def _heading(element: Element, places: Places) -> HeadingFact:
    text = folded(text_content(element))
    kind = "faq" if element.get("data-part") == "question" else "heading"
    return HeadingFact(int(str(element.tag)[1]), text, places.next(kind, text))


def _links(root: Element, places: Places) -> tuple[LinkFact, ...]:
    """The links in the order of the document.

    Those of the page's own text have the first claim on places; a navigation
    that leads to the same target stands before them in the document.
    """
    own = {element for main in root.iter("main") for element in main.iter("a")}
    targets = [
        (element, target)
        for element in root.iter("a")
        if (target := element.get("href")) is not None
    ]
    spans = {element: places.next("href", target) for element, target in targets if element in own}
    return tuple(
        LinkFact(
            target,
            folded(text_content(element)),
            spans[element] if element in own else places.next("href", target),
        )
        for element, target in targets
    )


def _image(element: Element, places: Places) -> ImageFact:
    source = element.get("src", "")
    return ImageFact(source, element.get("alt"), places.next("src", source))
