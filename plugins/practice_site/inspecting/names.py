"""What an element is called by those who hear a page: its accessible name.

After the W3C's "Accessible Name and Description Computation 1.2", as far as it
can be told without a style sheet.
"""

from lxml import etree

from practice_site.inspecting.document import Element, folded
from practice_site.inspecting.found import Found

_SILENT = frozenset(("script", "style", "template", "desc"))


class Names:
    """The accessible names on one page."""

    def __init__(self, found: Found, ids: tuple[str, ...]) -> None:
        """`ids` are those of the page in the order of the document."""
        self._found = found
        self._ids = ids

    def with_id(self, name: str) -> Element | None:
        """The first element with that id."""
        if name not in self._ids:
            return None
        return self._found.attributed["id"][self._ids.index(name)]

    def of(self, element: Element) -> str:
        """The name that is given to an element, or else what stands in it."""
        return self.given(element) or content_of(element) or folded(element.get("title", ""))

    def given(self, element: Element) -> str:
        """The name that `aria-labelledby` or `aria-label` gives to an element."""
        by = element.get("aria-labelledby")
        if by:
            targets = [self.with_id(name) for name in by.split()]
            named = " ".join(content_of(target) for target in targets if target is not None)
            if named.strip():
                return folded(named)
        label = element.get("aria-label")
        return folded(label) if label else ""


def content_of(element: Element) -> str:
    """What is read out of an element's content: its text, and the words of images in it."""
    if not len(element):
        own = element.get("alt", "") if element.tag == "img" else element.text
        return folded(own or "")
    pieces: list[str] = []
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, inner in walk:
        if event == "end":
            if inner is not element:
                pieces.append(inner.tail or "")
            continue
        if inner is element:
            pieces.append(inner.text or "")
            continue
        if inner.get("aria-hidden") == "true" or inner.tag in _SILENT:
            walk.skip_subtree()
        elif label := inner.get("aria-label"):
            pieces.append(f" {label} ")
            walk.skip_subtree()
        elif inner.tag == "img":
            pieces.append(f" {inner.get('alt', '')} ")
        else:
            pieces.append(inner.text or "")
    return folded("".join(pieces))


def has_words(element: Element) -> bool:
    """Whether an element plainly has words; where it has not, its name has to be looked for."""
    text = element.text
    if text and not text.isspace():
        return True
    for inner in element:
        text, tail = inner.text, inner.tail
        if (tail and not tail.isspace()) or (
            text and not text.isspace() and inner.tag != "svg" and not inner.get("aria-hidden")
        ):
            return True
    return False


def is_heard(element: Element) -> bool:
    """Whether those who hear a page are told of an element; a script may show what is `hidden`."""
    if element.get("aria-hidden") == "true":
        return False
    return all(above.get("aria-hidden") != "true" for above in element.iterancestors())
