"""Whether a value keeps to its schema, told quickly and without a word on what is wrong.

Nearly all that people write is right. A check made once from a schema finds
that out in a twentieth of the validator's time, which alone has words and
places for what is wrong. It knows the keywords that our schemas use.
"""

import re
from collections.abc import Callable
from functools import cache, reduce
from typing import Any

from practice_site.reading.schema_files import FORMATS, JsonSchema, compiled_schema

Check = Callable[[Any], bool]
"""Whether a value (text, number, boolean, None, list or mapping) is valid."""

_TYPES: dict[str, type | tuple[type, ...]] = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
    "integer": int,
    "number": (int, float),
}
_SAY_NOTHING = frozenset(
    {"$schema", "title", "description", "default", "examples", "contentMediaType"}
)
_READ_WITH_OTHERS = frozenset({"additionalProperties", "then"})


@cache
def validity_of(kind: str) -> Check:
    """The check of a whole file of that kind."""
    return check_for(compiled_schema(kind).schema)


def check_for(schema: JsonSchema) -> Check:
    """Make the check of what `schema` says; raises KeyError at a keyword that is not known."""
    checks = [
        _KEYWORDS[keyword](said, schema)
        for keyword, said in schema.items()
        if not (keyword.startswith("x-") or keyword in _SAY_NOTHING | _READ_WITH_OTHERS)
    ]
    return reduce(_both, checks) if checks else lambda value: True


def _both(first: Check, second: Check) -> Check:
    return lambda value: first(value) and second(value)


def _type(name: Any, schema: JsonSchema) -> Check:
    kind = _TYPES[name]
    if name == "boolean":
        return lambda value: value is True or value is False
    if name in ("integer", "number"):
        return lambda value: isinstance(value, kind) and not isinstance(value, bool)
    return lambda value: isinstance(value, kind)


def _properties(said: Any, schema: JsonSchema) -> Check:
    checks = {name: check_for(inner) for name, inner in said.items()}
    free = schema.get("additionalProperties", True)

    def holds(value: Any) -> bool:
        if not isinstance(value, dict):
            return True
        for name, inner in value.items():
            check = checks.get(name)
            if not (check(inner) if check else free):
                return False
        return True

    return holds


def _required(said: Any, schema: JsonSchema) -> Check:
    needed = frozenset(said)
    return lambda value: not isinstance(value, dict) or needed <= value.keys()


def _items(said: Any, schema: JsonSchema) -> Check:
    check = check_for(said)
    return lambda value: not isinstance(value, list) or all(map(check, value))


def _min_items(said: Any, schema: JsonSchema) -> Check:
    return lambda value: not isinstance(value, list) or len(value) >= said


def _pattern(said: Any, schema: JsonSchema) -> Check:
    search = re.compile(said).search
    return lambda value: not isinstance(value, str) or search(value) is not None


def _max_length(said: Any, schema: JsonSchema) -> Check:
    return lambda value: not isinstance(value, str) or len(value) <= said


def _minimum(said: Any, schema: JsonSchema) -> Check:
    return lambda value: not _is_number(value) or value >= said


def _maximum(said: Any, schema: JsonSchema) -> Check:
    return lambda value: not _is_number(value) or value <= said


def _enum(said: Any, schema: JsonSchema) -> Check:
    return lambda value: any(_same(value, choice) for choice in said)


def _const(said: Any, schema: JsonSchema) -> Check:
    return lambda value: _same(value, said)


def _not(said: Any, schema: JsonSchema) -> Check:
    check = check_for(said)
    return lambda value: not check(value)


def _one_of(said: Any, schema: JsonSchema) -> Check:
    checks = [check_for(choice) for choice in said]
    return lambda value: sum(check(value) for check in checks) == 1


def _if(said: Any, schema: JsonSchema) -> Check:
    asked, then = check_for(said), check_for(schema["then"])
    return lambda value: not asked(value) or then(value)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _same(value: Any, said: Any) -> bool:
    """Whether two scalars are equal; JSON's true is no number, as Python's is."""
    return value == said and isinstance(value, bool) is isinstance(said, bool)


_KEYWORDS: dict[str, Callable[[Any, JsonSchema], Check]] = {
    "const": _const,
    "enum": _enum,
    "format": lambda said, schema: FORMATS[said],
    "if": _if,
    "items": _items,
    "maxLength": _max_length,
    "maximum": _maximum,
    "minItems": _min_items,
    "minimum": _minimum,
    "not": _not,
    "oneOf": _one_of,
    "pattern": _pattern,
    "properties": _properties,
    "required": _required,
    "type": _type,
}
