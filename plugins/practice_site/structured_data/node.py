"""The form of a node in a JSON-LD graph."""

from typing import Any

Node = dict[str, Any]
"""A JSON-LD node; its keys keep the order in which they were given."""


_NOTHING: tuple[object, ...] = (None, "", [])


def present(node: Node) -> Node:
    """The node without the properties that have no value (None, empty text, empty list)."""
    return {name: value for name, value in node.items() if value not in _NOTHING}


def reference(identifier: str) -> Node:
    """A node that only points to another one of the same graph."""
    return {"@id": identifier}
