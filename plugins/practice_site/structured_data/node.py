"""The form of a node in a JSON-LD graph."""

from collections.abc import Iterable
from typing import Any

Node = dict[str, Any]
"""A JSON-LD node; its keys keep the order in which they were given."""


def present(node: Node) -> Node:
    """The node without the properties that have no value; False and 0 are values."""
    return {name: value for name, value in node.items() if value or value is False or value == 0}


def reference(identifier: str) -> Node:
    """A node that only points to another one of the same graph."""
    return {"@id": identifier}


def one_or_all(values: list[Any]) -> Any:
    """The one value there is, else the list of all."""
    return values[0] if len(values) == 1 else values


def specialties(names: Iterable[str]) -> list[str]:
    """Members of schema.org's MedicalSpecialty (MED-12)."""
    return [f"https://schema.org/{name}" for name in names]
