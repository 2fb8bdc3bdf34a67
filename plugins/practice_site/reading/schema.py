"""Holding what somebody wrote against the schema of its format."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from practice_site.model.finding import Problem
from practice_site.model.positions import Positions
from practice_site.model.span import Span
from practice_site.reading.conversion import Converted, Path, convert, label
from practice_site.reading.parts import (
    Pruning,
    finished,
    node_at,
    positions_of,
    schema_at,
    value_at,
)
from practice_site.reading.schema_files import CompiledSchema, JsonSchema, compiled_schema
from practice_site.reading.schema_words import invalid_value, missing
from practice_site.reading.validity import validity_of
from practice_site.reading.yaml_nodes import MapNode

if TYPE_CHECKING:
    from jsonschema import ValidationError


class Part(Struct, frozen=True):
    """A mapping that keeps to its schema: values ready for a record, and their places.

    Dates are `datetime.date`, Markdown is the node it was written in, all else
    is text, numbers, booleans, lists and mappings.
    """

    data: dict[str, Any]
    positions: Positions


class Checked(Struct, frozen=True):
    """A file's mapping, held against its schema.

    `problems` has one for each mistake; `faults` are the paths of what is
    invalid or missing. `part` gives what can be used.
    """

    node: MapNode
    whole: Span
    data: dict[str, Any]
    compiled: CompiledSchema
    faults: frozenset[Path]
    problems: tuple[Problem, ...]

    def part(self, *path: str | int) -> Part | None:
        """The mapping at `path`, without its invalid parts.

        None where something is missing or invalid that it cannot do without.
        """
        node = node_at(self.node, path)
        value = value_at(self.data, path)
        schema = schema_at(self.compiled.schema, self.data, path)
        if self.faults:
            left = Pruning(self.faults).pruned(node, value, schema, path)
            if left is None:
                return None
            node, value = left
        if not isinstance(node, MapNode):
            return None
        whole = Span(node.span.path, node.span.line, node.span.column) if path else self.whole
        return Part(finished(value, node, schema), positions_of(node, whole))


def check(node: MapNode, kind: str, whole: Span) -> Checked:
    """Hold the mapping of a whole file against the schema of its kind.

    `whole` is where a key is reported that the file lacks.
    """
    compiled = compiled_schema(kind)
    converted = convert(node, compiled.schema)
    objections = _Objections(node, whole, compiled.schema, converted)
    if not validity_of(kind)(converted.data):
        for error in compiled.validator.iter_errors(converted.data):
            objections.add(error)
    return Checked(
        node=node,
        whole=whole,
        data=converted.data,
        compiled=compiled,
        faults=frozenset(objections.faults),
        problems=(*converted.problems, *objections.problems),
    )


class _Objections:
    """Turns a validator's errors into problems, one for each mistake."""

    def __init__(
        self, node: MapNode, whole: Span, schema: JsonSchema, converted: Converted
    ) -> None:
        self.node = node
        self.whole = whole
        self.schema = schema
        self.converted = converted
        self.faults: set[Path] = set(converted.faults)
        self.incomplete: set[tuple[Path, str]] = set()
        self.problems: list[Problem] = []

    def add(self, error: "ValidationError") -> None:
        for single in _single_errors(error):
            path: Path = tuple(single.absolute_path)
            if any(path[:length] in self.converted.faults for length in range(1, len(path) + 1)):
                continue
            if single.validator == "required":
                self.add_missing(single, path)
            elif path not in self.faults:
                self.faults.add(path)
                span = node_at(self.node, path).span
                self.problems.append(Problem("invalid-value", span, *invalid_value(single, path)))

    def add_missing(self, error: "ValidationError", path: Path) -> None:
        self.faults.add(path)
        schema = schema_at(self.schema, self.converted.data, path)
        present: Any = error.instance
        needed: Any = error.validator_value
        for key in needed:
            if key in present or (path, key) in self.incomplete:
                continue
            self.incomplete.add((path, key))
            here = (*path, key)
            if here in self.converted.renamed:
                continue
            empty = self.converted.empty.get(here)
            noun = schema.get("x-noun") or label(path)
            words = missing(key, schema, noun=noun, empty=empty is not None)
            self.problems.append(Problem("missing-key", empty or self.beginning(path), *words))

    def beginning(self, path: Path) -> Span:
        if not path:
            return self.whole
        span = node_at(self.node, path).span
        return Span(span.path, span.line, span.column)


def _single_errors(error: "ValidationError") -> Iterator["ValidationError"]:
    """Unfold an objection to all alternatives into those of the one that was meant."""
    if error.validator != "oneOf" or not isinstance(error.instance, dict):
        yield error
        return
    alternatives: Any = error.validator_value
    for inner in error.context or ():
        if alternatives[inner.schema_path[0]].get("type") == "object":
            yield from _single_errors(inner)
