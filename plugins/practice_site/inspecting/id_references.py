"""Elements that name others by their ids, and name ids that the page does not have."""

from collections.abc import Collection, Iterator

from practice_site.inspecting.document import Element
from practice_site.inspecting.found import Found

REFERRING = (
    "for",
    "form",
    "headers",
    "list",
    "popovertarget",
    "aria-activedescendant",
    "aria-controls",
    "aria-describedby",
    "aria-details",
    "aria-errormessage",
    "aria-flowto",
    "aria-labelledby",
    "aria-owns",
)
"""Attributes that hold ids (HTML Standard; WAI-ARIA 1.2, value type ID reference)."""


def dangling(found: Found, ids: Collection[str]) -> Iterator[tuple[Element, str, str]]:
    """Each element with such an attribute, the attribute, and the id that is not there."""
    there: frozenset[str] | None = None
    for attribute in REFERRING:
        for element in found.attributed.get(attribute, ()):
            there = there if there is not None else frozenset(ids)
            value = element.get(attribute) or ""
            for name in value.split() or [value]:
                if name not in there:
                    yield element, attribute, name
