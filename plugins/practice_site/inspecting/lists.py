"""Lists that hold what is no entry, and entries outside of lists."""

from collections.abc import Generator, Iterator

from practice_site.inspecting.document import Element
from practice_site.inspecting.found import Found

_LISTS = ("ul", "ol", "menu")
_ANYWHERE = frozenset(("script", "template"))
_ENTRIES = frozenset(("li",)) | _ANYWHERE
_IN_DESCRIPTIONS = frozenset(("dt", "dd", "div")) | _ANYWHERE


def odd_lists(found: Found) -> Iterator[tuple[str, Element]]:
    """What is odd about the lists of a page.

    `no-entry`: something in a list that is no entry of it. `words`: words of a
    list that stand beside its entries. `no-list`: an entry outside of a list.
    `order`: a list of terms and descriptions that are not in that order.
    """
    tagged = found.tagged
    yield from _odd_entries(found)
    within = 0
    for listing in tagged.get("dl", ()):
        within += yield from _terms(listing)
    if within < len(tagged.get("dt", ())) + len(tagged.get("dd", ())):
        for tag in ("dt", "dd"):
            items = (item for item in tagged.get(tag, ()) if _is_no_term(item))
            yield from (("no-list", item) for item in items)


def _odd_entries(found: Found) -> Iterator[tuple[str, Element]]:
    tagged = found.tagged
    lists = [listing for tag in _LISTS for listing in tagged.get(tag, ())]
    items = tagged.get("li", [])
    for listing in lists:
        if _has_words(listing):
            yield "words", listing
    if len(items) == sum(map(len, lists)):
        return
    for listing in lists:
        if listing.get("role") is None:
            strange = (child for child in listing if child.tag not in _ENTRIES)
            yield from (("no-entry", child) for child in strange)
    yield from (("no-list", item) for item in items if _is_lost(item, _LISTS))


def _has_words(listing: Element) -> bool:
    """Whether words stand before a list's first entry, or after its last."""
    first = listing.text
    if first and not first.isspace():
        return True
    last = listing[-1].tail if len(listing) else None
    return bool(last and not last.isspace())


def _is_lost(item: Element, parents: tuple[str, ...]) -> bool:
    parent = item.getparent()
    return parent is None or parent.tag not in parents


def _is_no_term(item: Element) -> bool:
    parent = item.getparent()
    is_group = parent is not None and parent.tag == "div"
    return _is_lost(parent if parent is not None and is_group else item, ("dl",))


def _terms(listing: Element) -> Generator[tuple[str, Element], None, int]:
    """What is odd about one list of terms; returns how many terms and descriptions it has."""
    tags = [child.tag for child in listing]
    groups = [listing]
    if "div" in tags:
        groups = [child for child in listing if child.tag == "div"]
    if not _IN_DESCRIPTIONS.issuperset(tags):
        yield "no-entry", next(c for c in listing if c.tag not in _IN_DESCRIPTIONS)
    count = 0
    for group in groups:
        inner = tags if group is listing else [child.tag for child in group]
        count += inner.count("dt") + inner.count("dd")
        if inner and (inner[0] == "dd" or inner[-1] == "dt"):
            yield "order", group
    return count
