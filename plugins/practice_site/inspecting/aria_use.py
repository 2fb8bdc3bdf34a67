"""Roles and `aria-` attributes that mean nothing where they stand."""

from collections.abc import Iterator

from practice_site.inspecting.aria import (
    ABSTRACT,
    DEPRECATED,
    GLOBAL,
    HOLDS,
    INSIDE,
    KNOWN,
    MAY_BECOME,
    NATIVE,
    NUMBERS,
    REQUIRED,
    SUPPORTED,
    UNNAMED,
    VALUES,
)
from practice_site.inspecting.document import Element, text_content
from practice_site.inspecting.found import Found

_PREFIX = "aria-"
_NAMING = ("aria-label", "aria-labelledby", "aria-roledescription")
_IN_BRAILLE = {
    "aria-braillelabel": "aria-label",
    "aria-brailleroledescription": "aria-roledescription",
}


def odd_aria(found: Found) -> Iterator[tuple[str, Element, str]]:
    """What is odd about roles and `aria-` attributes: a kind, the element, what it is about.

    `attribute`, `role` (there is none of that name), `old` (a role that was given
    up), `value`, `unsupported` (an attribute that the role does not have),
    `unnamed` (the role has no name), `element` (that cannot have the role),
    `required` (an attribute that is missing), `conflict` (something that is of use
    is said to be none), `around`, `inside` (roles that go together, of which one
    is missing).
    """
    for name, elements in found.attributed.items():
        if name.startswith(_PREFIX):
            yield from _attribute(name, elements)
    for name in _NAMING:
        for element in found.attributed.get(name, ()):
            if role_of(element) in UNNAMED:
                yield "unnamed", element, name
    for name, other in _IN_BRAILLE.items():
        for element in found.attributed.get(name, ()):
            if element.get(other) is None and not (name == "aria-braillelabel" and _words(element)):
                yield "required", element, other
    for element in found.attributed.get("role", ()):
        yield from _role(element)


def role_of(element: Element) -> str:
    """The role of an element, its own or that of its tag; empty where it depends on more."""
    written = element.get("role")
    known = [role for role in written.lower().split() if role in SUPPORTED] if written else None
    if known:
        return known[0]
    if element.tag == "a":
        return "link" if element.get("href") is not None else "generic"
    return NATIVE.get(str(element.tag), "")


def _attribute(name: str, elements: list[Element]) -> Iterator[tuple[str, Element, str]]:
    bare = name.removeprefix(_PREFIX)
    if bare not in KNOWN:
        yield from (("attribute", element, name) for element in elements)
        return
    values = VALUES.get(bare)
    for element in elements:
        written = element.get(name) or ""
        wrong_word = values is not None and written.strip().lower() not in values
        if wrong_word or (bare in NUMBERS and not _is_number(written)):
            yield "value", element, name
        if bare not in GLOBAL:
            role = role_of(element)
            supported = bare in SUPPORTED.get(role, frozenset()) if role else True
            # A checkbox says itself whether it is checked.
            if not supported or (
                bare == "checked" and element.get("type") in ("checkbox", "radio")
            ):
                yield "unsupported", element, name


def _role(element: Element) -> Iterator[tuple[str, Element, str]]:
    roles = (element.get("role") or "").lower().split()
    unknown = [role for role in roles if role not in SUPPORTED and role not in DEPRECATED]
    if unknown or not roles:
        role = unknown[0] if unknown else ""
        yield ("abstract" if role in ABSTRACT else "role"), element, role
        return
    role = roles[0]
    if role in DEPRECATED:
        yield "old", element, role
        return
    native = NATIVE.get(str(element.tag), "")
    may_be = MAY_BECOME.get(str(element.tag))
    if may_be is not None and role != native and role not in may_be:
        yield "element", element, role
    for needed in REQUIRED.get(role, ()):
        if native != role and element.tag != "input" and element.get(_PREFIX + needed) is None:
            yield "required", element, _PREFIX + needed
    if role in ("none", "presentation") and element.get("tabindex") is not None:
        yield "conflict", element, role
    yield from _together(element, role)


def _together(element: Element, role: str) -> Iterator[tuple[str, Element, str]]:
    around = INSIDE.get(role)
    if around is not None and _role_around(element) not in around:
        yield "around", element, role
    within = HOLDS.get(role)
    if within is not None and element.get("aria-owns") is None and element.get("aria-busy") is None:
        held = list(_roles_within(element))
        if not held or not within.issuperset(held):
            yield "inside", element, role


def _role_around(element: Element) -> str:
    """The role of the nearest element around one that has any."""
    for above in element.iterancestors():
        role = role_of(above)
        if role and role not in ("generic", "none", "presentation"):
            return role
    return ""


def _roles_within(element: Element) -> Iterator[str]:
    """The roles of the nearest elements in one that have any."""
    waiting = list(element)
    while waiting:
        child = waiting.pop()
        role = role_of(child)
        if role in ("", "generic", "none", "presentation"):
            waiting.extend(child)
        elif child.get("aria-hidden") != "true":
            yield role


def _words(element: Element) -> bool:
    return bool(text_content(element).strip() or element.get("alt"))


def _is_number(written: str) -> bool:
    try:
        float(written)
    except ValueError:
        return False
    return True
