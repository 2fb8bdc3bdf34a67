"""What must be true of the nodes of any page, and of all pages together."""

from collections.abc import Iterable, Iterator
from typing import Any

Node = dict[str, Any]

UNWANTED = {"review", "aggregateRating", "speakable", "aspect", "serviceArea", "branchOf", "HowTo"}
"""Properties and types that no page has, whatever it says (REV-01, SPK-01, MED-03, LB-06)."""

MENTION = {"@type", "@id", "name", "url"}
"""What other pages say of a service that has a page of its own."""


def every_value(value: Any) -> Iterator[Any]:
    """A value and all that is in it, the outer ones first."""
    yield value
    if isinstance(value, dict):
        for inner in value.values():
            yield from every_value(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from every_value(inner)


def every_node(graph: Any) -> list[Node]:
    """Every object in some JSON."""
    return [value for value in every_value(graph) if isinstance(value, dict)]


def named(nodes: Any) -> list[Node]:
    """Every node that has a name and says something of itself."""
    return [node for node in every_node(nodes) if "@id" in node and len(node) > 1]


def dangling(nodes: Any) -> set[str]:
    """The names that stand for no node."""
    return {node["@id"] for node in every_node(nodes) if "@id" in node} - {
        node["@id"] for node in named(nodes)
    }


def unreached(nodes: Any, start: str) -> set[str]:
    """The names of nodes to which no way leads from one of them."""
    known = {node["@id"]: node for node in named(nodes)}
    reached: set[str] = set()
    left = [start]
    while left:
        name = left.pop()
        if name in known and name not in reached:
            reached.add(name)
            left += [node["@id"] for node in every_node(known[name]) if "@id" in node]
    return known.keys() - reached


def differing(pages: Iterable[Any]) -> dict[str, list[Node]]:
    """What pages say of one node in different words, but for mentions of a service."""
    said: dict[str, list[Node]] = {}
    for nodes in pages:
        for node in named(nodes):
            descriptions = said.setdefault(node["@id"], [])
            if node not in descriptions:
                descriptions.append(node)
    return {name: found for name, found in said.items() if not _agree(name, found)}


def _agree(name: str, descriptions: list[Node]) -> bool:
    if not name.endswith("#service"):
        return len(descriptions) == 1
    whole = max(descriptions, key=len)
    return all(
        node == whole or (node.keys() == MENTION and node.items() <= whole.items())
        for node in descriptions
    )


def unwanted(graph: Any) -> set[str]:
    """The properties and types of a graph that no page should have."""
    nodes = every_node(graph)
    kinds = {str(node.get("@type")) for node in nodes}
    return UNWANTED & {*kinds, *(key for node in nodes for key in node)}
