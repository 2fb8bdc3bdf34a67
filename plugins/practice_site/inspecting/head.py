"""What a page's head says of it."""

from msgspec import Struct

from practice_site.inspecting.document import Element, folded


class HeadFacts(Struct, frozen=True):
    """Title, description, canonical address, robots; empty where the head says nothing."""

    title: str
    description: str
    canonical: str
    robots: str


def head_facts(root: Element) -> HeadFacts:
    """What the head says; where it says something twice, the first counts."""
    meta: dict[str, str] = {}
    for element in root.iter("meta"):
        meta.setdefault(element.get("name", "").lower(), element.get("content", ""))
    return HeadFacts(
        title=folded(root.findtext("head/title") or ""),
        description=meta.get("description", ""),
        canonical=_canonical(root),
        robots=meta.get("robots", ""),
    )


def _canonical(root: Element) -> str:
    for element in root.iter("link"):
        if "canonical" in element.get("rel", "").lower().split():
            return element.get("href", "")
    return ""
