"""Links, controls and graphics whose purpose nobody hears."""

from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from practice_site.inspecting.document import Element, folded
from practice_site.inspecting.found import Found
from practice_site.inspecting.names import Names, content_of, has_words, is_heard

_NAMED_BY_BROWSERS = frozenset(("hidden", "reset", "submit"))
"""Types of inputs that need no name, or have one from the browser."""

_BUTTONS = frozenset(("button", "reset", "submit", "image"))
_FRAMES = frozenset(("iframe", "frame"))
_GRAPHIC_ROLES = frozenset(("img", "image", "graphics-document", "graphics-symbol"))
_NAMED_ROLES = frozenset(
    (
        *("alertdialog", "button", "checkbox", "combobox", "dialog", "link", "listbox", "menuitem"),
        *("menuitemcheckbox", "menuitemradio", "meter", "option", "progressbar", "radio"),
        *("searchbox", "slider", "spinbutton", "switch", "tab", "textbox", "tooltip", "treeitem"),
    )
)
"""Roles that need a name (WAI-ARIA 1.2, "Accessible Name Required")."""

_NAMED_BY_CONTENT = frozenset(
    (
        *("button", "checkbox", "link", "menuitem", "menuitemcheckbox", "menuitemradio", "option"),
        *("radio", "switch", "tab", "tooltip", "treeitem"),
    )
)
"""Those among them that are named by what stands in them."""


class Nameless(NamedTuple):
    """An element that has no name; `kind` is the thing it is, in words.

    `shown` is what a reader sees of it, where a name is there and does not say that.
    """

    kind: str
    element: Element
    shown: str = ""


def nameless_links(found: Found, names: Names) -> Iterator[Element]:
    """The links of a page that have no words."""
    for link in found.links:
        if has_words(link):
            continue
        is_link = link.get("href") is not None and not link.get("role")
        if is_link and not names.of(link) and is_heard(link):
            yield link


def nameless_controls(found: Found, names: Names) -> Iterator[Nameless]:
    """The controls, frames and graphics of a page that have no name, or one that is not seen."""
    tagged = found.tagged
    for tag in ("button", "summary"):
        for element in tagged.get(tag, ()):
            if not has_words(element) and not names.of(element) and is_heard(element):
                yield Nameless(f"<{tag}>", element)
    for element in chain(tagged.get("select", ()), tagged.get("textarea", ())):
        yield from _field(element, names)
    for element in found.loading:
        if element.tag not in ("img", "link", "source", "script"):
            yield from _loaded(element, names)
    for element in tagged.get("area", ()):
        if element.get("href") is not None and not (element.get("alt") or names.given(element)):
            yield Nameless("<area>", element)
    for element in found.attributed.get("role", ()):
        yield from _by_role(element, names)
    yield from _told_otherwise(found, names)


def _loaded(element: Element, names: Names) -> Iterator[Nameless]:
    tag = element.tag
    if tag == "input":
        yield from _input(element, names)
    elif tag in _FRAMES or tag in ("object", "embed"):
        named = names.given(element) or (element.get("title") or "").strip()
        if not named and not (tag == "object" and content_of(element)) and is_heard(element):
            yield Nameless(f"<{tag}>", element)


def _input(element: Element, names: Names) -> Iterator[Nameless]:
    kind = (element.get("type") or "text").lower()
    if kind in _NAMED_BY_BROWSERS and element.get("value") != "":
        return
    if kind not in _BUTTONS:
        yield from _field(element, names)
    elif not (_own_words(element, kind) or names.given(element)) and is_heard(element):
        yield Nameless(f'<input type="{kind}">', element)


def _own_words(element: Element, kind: str) -> str:
    words = element.get("alt" if kind == "image" else "value") or element.get("title") or ""
    return words.strip()


def _field(element: Element, names: Names) -> Iterator[Nameless]:
    if not (names.given(element) or _label(element, names)) and is_heard(element):
        yield Nameless(f"<{element.tag}>", element)


def _label(element: Element, names: Names) -> str:
    """The words of the label around a field, or of the one for it."""
    around = next(element.iterancestors("label"), None)
    if around is not None:
        return content_of(around)
    own = element.get("id")
    labels = element.getroottree().iter("label") if own else ()
    return " ".join(content_of(label) for label in labels if label.get("for") == own).strip()


def _by_role(element: Element, names: Names) -> Iterator[Nameless]:
    role = (element.get("role") or "").strip().lower()
    if role in _GRAPHIC_ROLES:
        own = element.get("alt") if element.tag == "img" else _drawing_title(element)
        named = names.given(element) or (own or "").strip() or (element.get("title") or "").strip()
        if not named and is_heard(element):
            yield Nameless(f'<{element.tag} role="{role}">', element)
    elif role in _NAMED_ROLES and element.tag not in ("button", "input", "select", "textarea"):
        named = names.of(element) if role in _NAMED_BY_CONTENT else names.given(element)
        if not (named or (element.get("title") or "").strip()) and is_heard(element):
            yield Nameless(f'<{element.tag} role="{role}">', element)


def _drawing_title(element: Element) -> str:
    title = element.find("title") if element.tag == "svg" else None
    return content_of(title) if title is not None else ""


def _told_otherwise(found: Found, names: Names) -> Iterator[Nameless]:
    """Links and buttons whose `aria-label` does not hold the words that are seen on them."""
    for element in found.attributed.get("aria-label", ()):
        if element.tag not in ("a", "button", "summary"):
            continue
        shown, given = content_of(element), folded(element.get("aria-label") or "")
        if given and _plainly(shown) not in _plainly(given):
            yield Nameless(f"<{element.tag}>", element, shown)


def _plainly(text: str) -> str:
    kept = "".join(letter if letter.isalnum() else " " for letter in text.lower())
    return " ".join(kept.split())
