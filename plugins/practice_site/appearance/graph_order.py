"""Where each node of a page's graph is shown in a tree of them."""

from collections import deque
from collections.abc import Iterator
from typing import Any

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.json_ld import Node, is_a


class GraphOrder:
    """The roots of a page's trees, and the one property in which each other node is shown.

    The first root is the page itself; the others are the nodes that nothing
    shown before leads to, in their order. Nodes are told apart by what they are,
    not by what they say: two may say the same.
    """

    def __init__(self, page: PageEvidence) -> None:
        self._said = page.said
        self._shown: dict[int, tuple[int, str]] = {}
        self.roots: list[Node] = []
        top = [node for graph in page.facts.graphs for node in _top(graph)]
        pages = [node for node in top if is_a(node, "WebPage")]
        for node in (*pages[:1], *top):
            if id(node) not in self._shown and not _only_names(node):
                self.roots.append(node)
                self._walk(node)

    def meant(self, value: Node) -> Node:
        """The node that a value is, or that it names by its `@id`."""
        return self._said.meant(value)[0]

    def is_shown_at(self, node: Node, parent: Node, key: str) -> bool:
        """Whether a node is shown as a value of this property of this node."""
        return self._shown.get(id(node)) == (id(parent), key)

    def _walk(self, root: Node) -> None:
        self._shown[id(root)] = (0, "")
        left = deque([root])
        while left:
            parent = left.popleft()
            for key, value in parent.items():
                for one in _nodes_in(value):
                    node = self.meant(one)
                    if id(node) not in self._shown:
                        self._shown[id(node)] = (id(parent), key)
                        left.append(node)


def _top(graph: Any) -> Iterator[Node]:
    """The nodes of a graph that stand in no other one."""
    if isinstance(graph, list):
        for one in graph:
            yield from _top(one)
    elif isinstance(graph, dict):
        inner = graph.get("@graph")
        yield from _nodes_in(inner) if "@graph" in graph else [graph]


def _only_names(node: Node) -> bool:
    return len(node) == 1 and "@id" in node


def _nodes_in(value: Any) -> Iterator[Node]:
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, dict) and "@value" not in one:
            yield one
