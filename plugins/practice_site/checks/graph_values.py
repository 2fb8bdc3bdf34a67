"""A value of a page's graph, and the ways to find the line that it was written in."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from msgspec import Struct

from practice_site.model.plan import PagePlan
from practice_site.model.record import Record
from practice_site.model.site import Site
from practice_site.model.span import Span
from practice_site.structured_data.node import Node


class Asked(Struct, frozen=True):
    """A value of a graph: `nodes` lead to it from the outermost to the one that has it.

    `names` are the properties on the way to it, without the places in lists.
    """

    site: Site
    page: PagePlan
    record: Record | None
    nodes: tuple[Node, ...]
    names: tuple[str, ...]
    value: Any

    def says(self, name: str) -> Any:
        """What the innermost node on the way that has a property says in it."""
        return next((node[name] for node in reversed(self.nodes) if name in node), None)


def path_in(address: str) -> str:
    """The path of an address; nothing where it cannot be read, as a theme may write it."""
    try:
        return urlsplit(address).path
    except ValueError:
        return ""


Find = Callable[[Asked], Span | None]
"""Finds the line of a value; None where nobody wrote one."""


def key(*names: str) -> Find:
    """The first of some keys that the record has: `key("updated", "published")`."""
    paths = [tuple(name.split(".")) for name in names]

    def find(asked: Asked) -> Span | None:
        known = asked.record.positions.values if asked.record else {}
        return next((known[path] for path in paths if path in known), None)

    return find


def entry(name: str, same: Callable[[Any, Asked], bool], *inner: str) -> Find:
    """A key of that entry of a record's list which a part of the graph was made from."""

    def find(asked: Asked) -> Span | None:
        for number, each in enumerate(getattr(asked.record, name, ())):
            if asked.record and same(each, asked):
                return asked.record.at(name, number, *inner)
        return None

    return find


def either(*finds: Find) -> Find:
    """The first of some ways that finds a line."""
    return lambda asked: next(filter(None, (find(asked) for find in finds)), None)


def origin(kind: str, value: str, asked: Asked) -> Span | None:
    """Where something in the page's own text was written."""
    for origin in asked.page.origins:
        if (origin.kind, origin.value) == (kind, value):
            return origin.span
    return None
