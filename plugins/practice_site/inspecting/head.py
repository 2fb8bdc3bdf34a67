"""What a page's head says of it."""

from collections.abc import Mapping

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


class HeadElements(Struct, frozen=True):
    """What stands in a page's head, as often as it stands there.

    `meta` has the contents by their `name` or `property`, `alternates` are the
    languages (`hreflang`) and addresses of the page's translations.
    """

    titles: tuple[str, ...]
    meta: Mapping[str, tuple[str, ...]]
    alternates: tuple[tuple[str, str], ...]


def head_elements(root: Element) -> HeadElements:
    """Every title, `<meta>` and translation in the head; white space folded."""
    titles: list[str] = []
    meta: dict[str, tuple[str, ...]] = {}
    alternates: list[tuple[str, str]] = []
    head = root.find("head")
    for element in () if head is None else head.iterchildren("title", "meta", "link"):
        said = element.get
        tag = element.tag
        if tag == "meta":
            name = (said("name") or said("property") or "").lower()
            content = folded(said("content", ""))
            meta[name] = (*meta[name], content) if name in meta else (content,)
        elif tag == "title":
            titles.append(folded(element.text or ""))
        elif said("hreflang") is not None:
            alternates.append((said("hreflang", ""), said("href", "")))
    return HeadElements(tuple(titles), meta, tuple(alternates))


def _canonical(root: Element) -> str:
    for element in root.iter("link"):
        if "canonical" in element.get("rel", "").lower().split():
            return element.get("href", "")
    return ""
