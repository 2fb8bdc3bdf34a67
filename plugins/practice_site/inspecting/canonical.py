"""What a page calls its own address."""

from collections.abc import Iterable
from functools import lru_cache
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
            if element.tag == "link" and _says_canonical(element.get("rel", ""))
        ]
    )


@lru_cache(maxsize=64)
def _says_canonical(relations: str) -> bool:
    return "canonical" in relations.lower().split()


def _is_in_head(element: Element) -> bool:
    parent = element.getparent()
    return parent is not None and parent.tag == "head"


def og_urls(metas: Iterable[Element]) -> tuple[str, ...]:
    """The values of `og:url` in the head among some elements, in their order."""
    return tuple(
        [
            element.get("content", "")
            for element in metas
            if element.get("property") == "og:url" and _is_in_head(element)
        ]
    )
