"""A page as it is shown where somebody shares its address."""

from msgspec import Struct

from practice_site.appearance.on_page import TITLE_KEYS, domain_of, first_meta, line_of, written
from practice_site.checks.evidence import PageEvidence
from practice_site.checks.graph_sources import GraphSources
from practice_site.inspecting.addresses import spelled_path
from practice_site.model.record import Record


class SocialCard(Struct, frozen=True, kw_only=True):
    """What a page asks to be shared with (Open Graph, ogp.me; `twitter:card`).

    `image` is its address, `image_path` the same on the site itself, empty for an
    image elsewhere; `large` says that it fills the card. The places are
    `path:line`, empty where nobody wrote the words or nobody can tell; an image
    that was drawn comes from the title.
    """

    domain: str
    title: str
    title_place: str
    description: str
    description_place: str
    image: str
    image_path: str
    image_size: str
    image_place: str
    alt: str
    alt_place: str
    large: bool


def social_card(
    page: PageEvidence, sources: GraphSources, record: Record | None = None
) -> SocialCard:
    """What is shown of a page, made from `record`, where it is shared.

    What it does not say for this, takers look for in the page's head.
    """
    head = page.facts.head
    title = first_meta(page, "og:title") or head.title
    description = first_meta(page, "og:description") or head.description
    image = first_meta(page, "og:image")
    alt = first_meta(page, "og:image:alt")
    drawn = page.page.view.head.card
    is_drawn = drawn is not None and image.endswith(drawn.url)
    pictured = TITLE_KEYS if is_drawn else ("image", "photo")
    worded = TITLE_KEYS if is_drawn else ("image_alt", "photo_alt")
    graphed = "" if is_drawn else _in_graph(page, sources)
    sides = (first_meta(page, "og:image:width"), first_meta(page, "og:image:height"))
    return SocialCard(
        domain=domain_of(page),
        title=title,
        title_place=written(page, record, TITLE_KEYS, title),
        description=description,
        description_place=written(page, record, ("summary",), description),
        image=image,
        image_path=_path(image, page.facts.home),
        image_size=" × ".join(sides) if all(sides) else "",
        image_place=written(page, record, pictured, image) or graphed,
        alt=alt,
        alt_place=written(page, record, worded, alt),
        large=first_meta(page, "twitter:card") == "summary_large_image",
    )


def _in_graph(page: PageEvidence, sources: GraphSources) -> str:
    """Where the page's image was written that no key of its own record names: on the home page."""
    name = "primaryImageOfPage"
    found = (
        sources.source_of(page.page, node, (name,))
        for node in page.said.of_kind("WebPage")
        if name in node
    )
    span = next(found, None)
    return "" if span == page.facts.source else line_of(span)


def _path(address: str, home: str) -> str:
    if address.startswith("/") and not address.startswith("//"):
        return address
    return spelled_path(address, home) or ""
