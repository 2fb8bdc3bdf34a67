"""Controls inside of controls, and controls inside of what nobody hears."""

from collections.abc import Iterator
from itertools import chain

from practice_site.inspecting.document import Element
from practice_site.inspecting.found import Found

_INTERACTIVE = ("button", "details", "select", "textarea")
"""Elements that take clicks and keys, besides links and what may load something."""

_LEAF_ROLES = frozenset(
    (
        *("button", "checkbox", "img", "link", "math", "menuitemcheckbox", "menuitemradio"),
        *("meter", "option", "progressbar", "radio", "scrollbar", "slider", "switch", "tab"),
        "text",
    )
)
"""Roles whose content browsers give out as words only (WAI-ARIA, "Children Presentational")."""


def nested_controls(found: Found) -> Iterator[tuple[str, Element, Element]]:
    """A control inside of something, the kind of that (`control`, `hidden`), and that itself.

    A link within a link is none by the time that the parser is done: it closes the first.
    """
    tagged = found.tagged
    roles = [e for e in found.attributed.get("role", ()) if e.get("role") in _LEAF_ROLES]
    leaves = {*tagged.get("button", ()), *tagged.get("summary", ()), *roles}
    links = (link for leaf in leaves for link in leaf.iterdescendants("a"))
    for inner in chain(_controls(found), links):
        for outer in inner.iterancestors():
            is_link = outer.tag == "a" and outer.get("href") is not None
            if (is_link or outer in leaves) and _takes_focus(inner):
                yield "control", inner, outer
                break
    for outer in found.attributed.get("aria-hidden", ()):
        if outer.tag != "svg" and outer.get("aria-hidden") == "true":
            within = next((e for e in outer.iter() if _takes_focus(e)), None)
            if within is not None or outer.tag == "body":
                yield "hidden", outer if within is None else within, outer


def _controls(found: Found) -> Iterator[Element]:
    """What may take clicks and keys, but for links."""
    for tag in _INTERACTIVE:
        yield from found.tagged.get(tag, ())
    yield from (e for e in found.loading if e.tag in ("iframe", "input"))
    yield from found.attributed.get("tabindex", ())


def _takes_focus(element: Element) -> bool:
    if _number(element.get("tabindex")) is not None:
        return (_number(element.get("tabindex")) or 0) >= 0
    if element.tag == "a":
        return element.get("href") is not None
    return (
        element.tag in (*_INTERACTIVE, "iframe", "input")
        and element.get("disabled") is None
        and element.get("type") != "hidden"
    )


def _number(written: str | None) -> int | None:
    try:
        return None if written is None else int(written)
    except ValueError:
        return None
