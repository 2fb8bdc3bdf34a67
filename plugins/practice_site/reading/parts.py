"""Cutting what can be used out of a mapping that may be wrong in places."""

import datetime as dt
from collections.abc import Collection
from typing import Any

from practice_site.model.positions import Positions
from practice_site.model.span import Span
from practice_site.reading.conversion import Path, branch
from practice_site.reading.schema_files import JsonSchema
from practice_site.reading.validity import check_for
from practice_site.reading.yaml_nodes import Entry, ListNode, MapNode, Node, ScalarNode


def node_at(node: Node, path: Path) -> Node:
    """The node at `path` below `node`, or the nearest thing around it."""
    for step in path:
        below: Node | None = None
        if isinstance(node, MapNode):
            below = node.get(str(step))
        elif isinstance(node, ListNode) and isinstance(step, int):
            below = node.items[step]
        if below is None:
            return node
        node = below
    return node


def value_at(value: Any, path: Path) -> Any:
    """The value at `path` below `value`, which must be there."""
    for step in path:
        value = value[step]
    return value


def schema_at(schema: JsonSchema, value: Any, path: Path) -> JsonSchema:
    """The part of `schema` that speaks of the value at `path` below `value`."""
    for step in path:
        schema = schema["items"] if isinstance(step, int) else schema["properties"][step]
        value = value[step]
        schema = _fitting(schema, value)
    return schema


def _fitting(schema: JsonSchema, value: Any) -> JsonSchema:
    return branch(schema, "object" if isinstance(value, dict) else "string")


class Pruning:
    """Takes invalid values away, and whatever cannot do without them.

    `faults` are the paths of values that are invalid or lack something.
    """

    def __init__(self, faults: Collection[Path]) -> None:
        self.faults = frozenset(faults)
        self.touched = frozenset(path[:n] for path in faults for n in range(len(path) + 1))

    def pruned(
        self, node: Node, value: Any, schema: JsonSchema, path: Path
    ) -> tuple[Node, Any] | None:
        """The node and the value at `path` without their faults; None if nothing is left."""
        if path in self.faults:
            return None
        if path not in self.touched:
            return node, value
        if isinstance(node, MapNode):
            return self._group(node, value, schema, path)
        if isinstance(node, ListNode):
            return self._list(node, value, schema, path)
        return node, value

    def _group(
        self, node: MapNode, value: dict[str, Any], schema: JsonSchema, path: Path
    ) -> tuple[Node, Any] | None:
        needed = self._needed(schema, value)
        entries: list[Entry] = []
        kept: dict[str, Any] = {}
        for entry in node.entries:
            if entry.key not in value:
                entries.append(entry)
                continue
            here = (*path, entry.key)
            inner = _fitting(schema["properties"][entry.key], value[entry.key])
            left = self.pruned(entry.value, value[entry.key], inner, here)
            if left is None and entry.key in needed:
                return None
            if here in self.touched and inner.get("x-vital"):
                return None
            if left is not None:
                entries.append(Entry(entry.key, entry.key_span, left[0]))
                kept[entry.key] = left[1]
        return MapNode(tuple(entries), node.span), kept

    def _list(
        self, node: ListNode, value: list[Any], schema: JsonSchema, path: Path
    ) -> tuple[Node, Any] | None:
        both = zip(node.items, value, strict=True)
        left = [
            self.pruned(
                item,
                inner,
                _fitting(schema["items"], inner),
                (*path, index),
            )
            for index, (item, inner) in enumerate(both)
        ]
        kept = [pair for pair in left if pair is not None]
        if len(kept) < schema.get("minItems", 0):
            return None
        return ListNode(tuple(item for item, _ in kept), node.span), [inner for _, inner in kept]

    def _needed(self, schema: JsonSchema, value: Any) -> set[str]:
        needed = set(schema.get("required", ()))
        if "if" in schema and check_for(schema["if"])(value):
            needed.update(schema["then"]["required"])
        return needed


def finished(value: Any, node: Node, schema: JsonSchema) -> Any:
    """Give valid values their final types: dates, and for Markdown the node it stands in."""
    if isinstance(node, MapNode):
        properties = schema["properties"]
        return {
            entry.key: _finished_entry(value[entry.key], entry.value, properties[entry.key])
            for entry in node.entries
            if entry.key in value
        }
    if isinstance(node, ListNode):
        both = zip(value, node.items, strict=True)
        return [_finished_entry(inner, item, schema["items"]) for inner, item in both]
    if schema.get("format") == "date":
        return dt.date.fromisoformat(value)
    return node if "contentMediaType" in schema else value


def _finished_entry(value: Any, node: Node, schema: JsonSchema) -> Any:
    return finished(value, node, _fitting(schema, value))


def positions_of(node: MapNode, whole: Span) -> Positions:
    """The places of all keys and values below `node`, by the paths from it."""
    keys: dict[Path, Span] = {}
    values: dict[Path, Span] = {}
    _collect(node, (), keys, values)
    return Positions(whole, keys, values)


def _collect(node: Node, path: Path, keys: dict[Path, Span], values: dict[Path, Span]) -> None:
    if isinstance(node, ScalarNode):
        return
    if isinstance(node, MapNode):
        for entry in node.entries:
            here: Path = (*path, entry.key)
            keys[here] = entry.key_span
            values[here] = entry.value.span
            _collect(entry.value, here, keys, values)
        return
    for index, item in enumerate(node.items):
        here = (*path, index)
        values[here] = item.span
        _collect(item, here, keys, values)
