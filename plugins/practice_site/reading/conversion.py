"""From nodes to plain values, as far as a schema says what each should be."""

import re
from collections.abc import Mapping
from typing import Any, TypeAlias

from msgspec import Struct

from practice_site.model.finding import Problem
from practice_site.model.positions import Key
from practice_site.model.span import Span
from practice_site.reading.key_names import known_key
from practice_site.reading.schema_files import JsonSchema
from practice_site.reading.wording import brief, quoted, sentence
from practice_site.reading.yaml_nodes import Entry, ListNode, MapNode, Node, ScalarNode

Path: TypeAlias = tuple[Key, ...]

_BOOLEANS = {"true": True, "false": False}
_INTEGER = re.compile(r"[+-]?[0-9]{1,15}")
_NUMBER = re.compile(r"[+-]?[0-9]{1,15}(\.[0-9]{1,15})?")
_NULLS = ("~", "null")
_TAKES = {
    "object": "a group of keys",
    "array": "a list",
    "string": "a single text",
    "boolean": "true or false",
    "integer": "a number",
    "number": "a number",
}


class Converted(Struct, frozen=True):
    """The values of a mapping, and what could not be made into any.

    A value at a path in `faults` is None. `empty` has the keys without a
    value, which count as missing, and `renamed` the known keys that an unknown
    one in the same mapping most likely means.
    """

    data: dict[str, Any]
    problems: tuple[Problem, ...]
    faults: frozenset[Path]
    empty: Mapping[Path, Span]
    renamed: frozenset[Path]


def convert(node: MapNode, schema: JsonSchema) -> Converted:
    """Make plain values of `node`: text as written unless the schema says otherwise.

    Only plain `true` and `false` become booleans and only plain digits become
    numbers. Unknown keys are reported and left out.
    """
    conversion = _Conversion()
    data = conversion.group(node, schema, ())
    return Converted(
        data=data,
        problems=tuple(conversion.problems),
        faults=frozenset(conversion.faults),
        empty=conversion.empty,
        renamed=frozenset(conversion.renamed),
    )


def label(path: Path) -> str:
    """How messages call the value at `path`."""
    last = path[-1] if path else ""
    if isinstance(last, str):
        return f'"{last}"'
    return f"an entry of {label(path[:-1])}"


def branch(schema: JsonSchema, shape: str) -> JsonSchema:
    """The alternative of `schema` for values of that shape; the schema itself without any."""
    alternatives = schema.get("oneOf")
    if not alternatives:
        return schema
    fitting = (choice for choice in alternatives if choice.get("type") == shape)
    found: JsonSchema = next(fitting, alternatives[0])
    return found


class _Conversion:
    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.faults: set[Path] = set()
        self.empty: dict[Path, Span] = {}
        self.renamed: set[Path] = set()

    def fault(self, path: Path, span: Span, message: str, remedy: str) -> None:
        self.faults.add(path)
        self.problems.append(Problem("invalid-value", span, message, remedy))

    def value(self, node: Node, schema: JsonSchema, path: Path) -> Any:
        shape = _shape(node)
        schema = branch(schema, shape)
        wanted = schema.get("type")
        if isinstance(node, MapNode) and wanted == "object":
            return self.group(node, schema, path)
        if isinstance(node, ListNode) and wanted == "array":
            return self.items(node, schema, path)
        if isinstance(node, ScalarNode) and wanted not in ("object", "array"):
            return self.scalar(node, schema, path)
        message = (
            f"{sentence(label(path))} takes {_TAKES[str(wanted)]}, and this is {_TAKES[shape]}."
        )
        self.fault(path, node.span, message, _shape_remedy(node, schema, path))
        return None

    def group(self, node: MapNode, schema: JsonSchema, path: Path) -> dict[str, Any]:
        properties: JsonSchema = schema["properties"]
        data: dict[str, Any] = {}
        for entry in node.entries:
            here = (*path, entry.key)
            if entry.key not in properties:
                self.unknown(entry, properties, path)
            elif is_empty(entry.value):
                self.empty[here] = entry.key_span
            else:
                data[entry.key] = self.value(entry.value, properties[entry.key], here)
        return data

    def items(self, node: ListNode, schema: JsonSchema, path: Path) -> list[Any]:
        values: list[Any] = []
        for index, item in enumerate(node.items):
            here = (*path, index)
            if is_empty(item):
                message = f"{sentence(label(here))} is empty."
                self.fault(here, item.span, message, "Write a value, or remove the entry.")
                values.append(None)
            else:
                values.append(self.value(item, schema["items"], here))
        return values

    def scalar(self, node: ScalarNode, schema: JsonSchema, path: Path) -> Any:
        wanted = schema["type"]
        text = node.text.strip()
        if node.plain and text in _NULLS:
            message = f'{sentence(label(path))} is "{text}", which would be shown as it is.'
            entry = not isinstance(path[-1], str)
            remedy = "Remove the entry." if entry else "Write nothing there, or remove the key."
            self.fault(path, node.span, message, remedy)
            return None
        if wanted == "string":
            return text
        if wanted == "boolean":
            return self.boolean(node, path)
        return self.number(node, wanted, path)

    def boolean(self, node: ScalarNode, path: Path) -> bool | None:
        if node.plain and node.text in _BOOLEANS:
            return _BOOLEANS[node.text]
        written = brief(node.text) if node.plain else f"{quoted(node.text)} in quotes"
        message = f"{sentence(label(path))} is either true or false, and this is {written}."
        self.fault(path, node.span, message, "Write true or false, in small letters, no quotes.")
        return None

    def number(self, node: ScalarNode, wanted: str, path: Path) -> int | float | None:
        if node.plain and _INTEGER.fullmatch(node.text):
            return int(node.text)
        if node.plain and wanted == "number" and _NUMBER.fullmatch(node.text):
            return float(node.text)
        kind = "a whole number" if wanted == "integer" else "a number"
        written = quoted(node.text) + ("" if node.plain else " in quotes")
        message = f"{sentence(label(path))} takes {kind}, and this is {written}."
        self.fault(path, node.span, message, "Write the number in digits, without quotes or units.")
        return None

    def unknown(self, entry: Entry, properties: JsonSchema, path: Path) -> None:
        meant = known_key(entry.key, properties)
        where = f"in {label(path)}" if path else "here"
        message = f"{quoted(entry.key)} is not a key that is known {where}."
        if meant:
            self.renamed.add((*path, meant))
            message += f' Did you mean "{meant}"?'
            remedy = f'Rename it to "{meant}", or remove it.'
        else:
            remedy = f"Remove it. The keys that are known: {', '.join(properties)}."
        self.problems.append(Problem("unknown-key", entry.key_span, message, remedy))


def is_empty(node: Node) -> bool:
    """Whether nothing is written there."""
    return isinstance(node, ScalarNode) and not node.text.strip()


def _shape(node: Node) -> str:
    if isinstance(node, MapNode):
        return "object"
    return "array" if isinstance(node, ListNode) else "string"


def _shape_remedy(node: Node, schema: JsonSchema, path: Path) -> str:
    wanted = schema.get("type")
    key = next((step for step in reversed(path) if isinstance(step, str)), "")
    if wanted == "array" and isinstance(node, ScalarNode):
        return f"Put square brackets around it: {key}: [{brief(node.text)}]."
    if wanted == "array":
        return 'Put each entry on a line of its own that begins with "- ".'
    if wanted == "object":
        return f"Write its keys below it, indented: {', '.join(schema['properties'])}."
    return f"Write {_TAKES[str(wanted)]} after the colon; put text with brackets in quotes."
