"""The landmarks of a page: the parts that people who hear it can jump to."""

from collections.abc import Iterator
from typing import NamedTuple

from practice_site.inspecting.document import Element, text_content
from practice_site.inspecting.found import Found
from practice_site.inspecting.names import Names

_NATIVE = {
    "aside": "complementary",
    "footer": "contentinfo",
    "header": "banner",
    "main": "main",
    "nav": "navigation",
    "search": "search",
}
_WHERE_NAMED = {"form": "form", "section": "region"}
ROLES = frozenset((*_NATIVE.values(), *_WHERE_NAMED.values()))
ONCE = frozenset(("banner", "contentinfo", "main"))
"""The roles that a page has one of."""

_SECTIONS = ("article", "aside", "main", "nav", "section")
"""A header or footer inside one of these is that part's own, and no landmark (HTML-AAM 1.0)."""

_SPEAKING = frozenset(("alert", "alertdialog", "dialog", "log", "status"))
"""Roles of what is read out of itself, wherever it stands."""

_BESIDE = frozenset(("dialog", "link", "meta", "noscript", "script", "style", "template"))
"""Elements that may stand outside of all landmarks."""


class Landmark(NamedTuple):
    """A landmark by its role and its name, which may be empty; `within` is the one around it.

    Only of what a page has one of is it said what it stands within.
    """

    role: str
    name: str
    element: Element
    within: str


def landmarks(found: Found, names: Names) -> list[Landmark]:
    """The landmarks of a page, those of one kind in the order of the document."""
    roles = {element: role for tag, role in _NATIVE.items() for element in _those(found, tag)}
    for name in ("aria-label", "aria-labelledby"):
        for element in found.attributed.get(name, ()):
            if element.tag in _WHERE_NAMED:
                roles[element] = _WHERE_NAMED[element.tag]
    for element in found.attributed.get("role", ()):
        role = element.get("role", "").strip().lower()
        if role in ROLES:
            roles[element] = role
        elif role:
            roles.pop(element, None)
    whole = {element: role for element, role in roles.items() if _counts(element)}
    return [
        Landmark(
            role,
            names.given(element),
            element,
            _around(element, whole) if role in ONCE else "",
        )
        for element, role in whole.items()
    ]


def outside(root: Element, those: list[Landmark]) -> Iterator[Element]:
    """What stands on a page outside of every landmark, but for the link that skips to one."""
    inside = {landmark.element for landmark in those}
    body = root.find("body")
    waiting = list(body)[::-1] if body is not None else []
    while waiting:
        element = waiting.pop()
        if element in inside or _may_stand_alone(element):
            continue
        if not inside.isdisjoint(element.iterdescendants()):
            waiting.extend(list(element)[::-1])
        elif text_content(element).strip() or next(element.iter("img"), None) is not None:
            yield element


def _those(found: Found, tag: str) -> list[Element]:
    return found.mains if tag == "main" else found.tagged.get(tag, [])


def _counts(element: Element) -> bool:
    if element.tag not in ("header", "footer") or element.get("role"):
        return True
    parent = element.getparent()
    if parent is None or parent.tag == "body":
        return True
    return next(element.iterancestors(*_SECTIONS), None) is None


def _around(element: Element, roles: dict[Element, str]) -> str:
    parent = element.getparent()
    if parent is None or parent.tag == "body":
        return ""
    return next((roles[above] for above in element.iterancestors() if above in roles), "")


def _may_stand_alone(element: Element) -> bool:
    if element.tag == "a":
        return (element.get("href") or "").startswith("#")
    return (
        element.tag in _BESIDE
        or element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or (element.get("role") or "") in _SPEAKING
    )
