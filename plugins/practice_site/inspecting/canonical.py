"""What a page calls its own address."""

from collections.abc import Iterable
from typing import NamedTuple

from practice_site.inspecting.document import Element


class CanonicalLink(NamedTuple):
    """A `<link rel="canonical">`: its address, and whether it stands in the head."""

    address: str
    in_head: bool


def canonical_links(loading: Iterable[Element]) -> tuple[CanonicalLink, ...]:
    """The canonical links among some elements, in their order."""
    return tuple(
        [
            CanonicalLink(element.get("href", ""), _is_in_head(element))
            for element in loading
            if element.tag == "link" and "canonical" in element.get("rel", "").lower().split()
        ]
    )


def _is_in_head(element: Element) -> bool:
    parent = element.getparent()
    return parent is not None and parent.tag == "head"


def og_urls(root: Element) -> tuple[str, ...]:
    """The values of `og:url`, in the order of the document."""
    head = root.find("head")
    return tuple(
        [
            element.get("content", "")
            for element in (() if head is None else head.iterchildren("meta"))
            if element.get("property") == "og:url"
        ]
    )
