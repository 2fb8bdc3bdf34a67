"""An element as it is written on a page: what somebody looks for in a text or a template."""

from collections.abc import Mapping
from typing import NamedTuple

from practice_site.inspecting.document import Element
from practice_site.inspecting.visible_text import text_within
from practice_site.model.span import Span


class Mark(NamedTuple):
    """An element by its start tag and what a reader sees of it.

    `span` is the place that it was written at, where the plan of the page knows;
    `in_main` is whether it stands in the page's own part.
    """

    tag: str
    attributes: Mapping[str, str]
    words: str
    in_main: bool
    span: Span | None = None


class Oddity(NamedTuple):
    """Something about an element that HTML or WCAG asks to be otherwise.

    `kind` is which of several things it is, `detail` the value that it is about.
    """

    kind: str
    mark: Mark
    detail: str = ""


def mark_of(element: Element, span: Span | None = None) -> Mark:
    """The mark of an element."""
    attributes = {str(name): str(value) for name, value in element.items()}
    in_main = element.tag == "main" or next(element.iterancestors("main"), None) is not None
    return Mark(str(element.tag), attributes, text_within(element), in_main, span)
