"""Where in the sources the values of a page's graph were written."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from msgspec import Struct

from practice_site.checks.graph_keys import WRITTEN_IN
from practice_site.checks.graph_values import Asked, path_in
from practice_site.model.plan import PagePlan
from practice_site.model.positions import Key
from practice_site.model.record import Record
from practice_site.model.site import Site
from practice_site.model.span import Span
from practice_site.pages.listing import article_url, page_url, service_url
from practice_site.pages.persons import physician_url
from practice_site.pages.places import place_url
from practice_site.structured_data.node import Node

GraphPath = tuple[Key, ...]
"""The way from a node to a value in it: `("openingHoursSpecification", 0, "opens")`."""


class GraphSources(Struct, frozen=True, eq=False, dict=True):
    """The records of a site, by the nodes that are made of them."""

    site: Site

    @cached_property
    def _by_address(self) -> Mapping[str, Record]:
        """The records that have pages, by the paths of these; the first where two claim one."""
        site = self.site
        records: list[tuple[str, Record]] = [
            *((page_url(page.slug), page) for page in site.pages),
            *((physician_url(physician), physician) for physician in site.physicians),
            *((service_url(service), service) for service in site.services),
            *((article_url(article), article) for article in site.articles),
            *((place_url(place.slug), place) for place in (*site.offices, *site.towns)),
        ]
        return dict(reversed(records))

    def source_of(self, page: PagePlan, node: Node, path: GraphPath = ()) -> Span | None:
        """The line that a value of a page's graph was made from, or the record as a whole.

        `node` is one of the graph's own, with its `@id`, and the value lies at `path` in it. None
        where no record answers for such a node: it is none of ours.
        """
        node, path = _innermost(node, path)
        address, kind = _kind(node)
        written = WRITTEN_IN.get(kind)
        if written is None:
            return None
        record = self._record(kind, path_in(address))
        asked = _asked(self.site, page, record, node, path)
        for length in range(len(asked.names), 0, -1):
            find = written.get(".".join(asked.names[:length]))
            found = find(asked) if find else None
            if found:
                return found
        return record.positions.whole if record else page.source

    def _record(self, kind: str, path: str) -> Record | None:
        if kind in ("practice", "website"):
            return self.site.practice
        return self._by_address.get(path)


def _kind(node: Node) -> tuple[str, str]:
    """The page that a node is of, and its kind: what its `@id` ends in, without a number."""
    address, _, kind = str(node.get("@id", "")).rpartition("#")
    return address, kind.rstrip("0123456789").removesuffix("-")


def _innermost(node: Node, path: GraphPath) -> tuple[Node, GraphPath]:
    """The last node on the way to a value that is described there by itself."""
    value: Any = node
    last = (node, path)
    for number, step in enumerate(path, start=1):
        value = value[step]
        if isinstance(value, dict) and len(value) > 1 and _kind(value)[1] in WRITTEN_IN:
            last = (value, path[number:])
    return last


def _asked(site: Site, page: PagePlan, record: Record | None, node: Node, path: GraphPath) -> Asked:
    value: Any = node
    nodes = [node]
    for step in path:
        value = value[step]
        if isinstance(value, dict):
            nodes.append(value)
    names = tuple(step for step in path if isinstance(step, str))
    return Asked(site, page, record, tuple(nodes), names, value)
