"""Where the values of a page's graph were written, as `path:line`."""

from typing import NamedTuple

from practice_site.appearance.on_page import line_of, value_place
from practice_site.checks.evidence import PageEvidence
from practice_site.checks.graph_sources import GraphPath, GraphSources
from practice_site.checks.json_ld import Node


class Way(NamedTuple):
    """The way to a value from the node that a record answers for; None where none does."""

    node: Node | None
    path: GraphPath = ()

    def to(self, step: str | int) -> "Way":
        """The way to what lies one step further."""
        return Way(self.node, (*self.path, step))


class GraphPlaces:
    """The places of the values of one page's graph, as far as anybody can tell."""

    def __init__(self, page: PageEvidence, sources: GraphSources) -> None:
        self._page = page
        self._sources = sources

    def of_root(self, node: Node) -> Way:
        """The way to a node that stands in no other."""
        return Way(node if self._sources.source_of(self._page.page, node) else None)

    def of_node(self, node: Node, way: Way) -> Way:
        """The way to a node: from itself, if a record answers for it, else as it was come upon."""
        own = self.of_root(node)
        return own if own.node is not None else way

    def line(self, way: Way, words: str) -> str:
        """The line of a value; empty where only its node has one, or the program made it.

        What a theme marks up by itself is looked for by its words.
        """
        if way.node is None:
            return value_place(self._page, words) if words else ""
        page = self._page.page
        found = self._sources.source_of(page, way.node, way.path)
        if way.path and found == self._sources.source_of(page, way.node):
            return ""
        return line_of(found)
