"""What a page changes about moving through it with the keyboard."""

from collections.abc import Iterator

from practice_site.inspecting.document import Element
from practice_site.inspecting.found import Found


def odd_keys(found: Found) -> Iterator[tuple[str, Element, str]]:
    """Elements that come before all others (`tabindex`), or share a key (`accesskey`)."""
    for element in found.attributed.get("tabindex", ()):
        written = (element.get("tabindex") or "").strip()
        if written.removeprefix("+").isdecimal() and int(written) > 0:
            yield "tabindex", element, written
    taken: set[str] = set()
    for element in found.attributed.get("accesskey", ()):
        key = (element.get("accesskey") or "").strip().lower()
        if key in taken:
            yield "accesskey", element, key
        taken.add(key)
