"""The quick check agrees with the validator, which has the last word."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice_site.reading.schema_files import KINDS, JsonSchema, compiled_schema
from practice_site.reading.validity import check_for, validity_of

TEXTS = st.sampled_from(
    ["", "napa", "Not a name", "2026-10-05", "2026-02-30", "CA", "publish", "none", "08:00", "mon"]
) | st.text(max_size=5)
SCALARS = st.none() | st.booleans() | st.integers(-2, 700) | st.floats(-200, 200) | TEXTS


def values_of(schema: JsonSchema) -> st.SearchStrategy[Any]:
    """Values that are right, or nearly right, by what a schema says of their shape."""
    if "oneOf" in schema:
        right = st.one_of([values_of(choice) for choice in schema["oneOf"]])
    elif schema["type"] == "object":
        parts = {key: values_of(part) for key, part in schema["properties"].items()}
        needed = {key: parts.pop(key) for key in schema.get("required", ())}
        right = st.fixed_dictionaries(needed, optional=parts)
    elif schema["type"] == "array":
        right = st.lists(values_of(schema["items"]), max_size=2)
    else:
        right = fitting(schema)
    return st.integers(0, 40).flatmap(lambda n: right if n else SCALARS | st.just({}))


def fitting(schema: JsonSchema) -> st.SearchStrategy[Any]:
    if "const" in schema:
        return st.just(schema["const"])
    if schema["type"] == "string":
        choices = schema.get("enum") or [text.strip('"') for text in schema.get("examples", ())]
        return st.sampled_from(choices or ["words"])
    if schema["type"] == "boolean":
        return st.booleans()
    return st.integers(int(schema.get("minimum", 0)), int(schema.get("maximum", 100)))


VALUES = {kind: values_of(compiled_schema(kind).schema) for kind in KINDS}


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data())
def test_it_says_what_the_validator_says(kind: str, data: st.DataObject) -> None:
    value = data.draw(VALUES[kind])
    assert validity_of(kind)(value) is compiled_schema(kind).validator.is_valid(value)


@pytest.mark.parametrize(
    ("schema", "value", "valid"),
    [
        ({"type": "integer"}, True, False),
        ({"type": "boolean"}, 1, False),
        ({"const": 1}, True, False),
        ({"const": True}, 1, False),
        ({"enum": ["a", "b"]}, "b", True),
        ({"enum": ["a", "b"]}, "c", False),
        ({"minItems": 1}, [], False),
        ({"maxLength": 2}, "abc", False),
        ({"minimum": 1, "maximum": 2}, 3, False),
        ({"format": "date"}, "2026-02-30", False),
        ({"not": {"required": ["a"]}}, {"a": 1}, False),
        ({"if": {"required": ["a"]}, "then": {"required": ["b"]}}, {"a": 1}, False),
        ({"if": {"required": ["a"]}, "then": {"required": ["b"]}}, {"c": 1}, True),
        ({"oneOf": [{"type": "string"}, {"enum": ["a"]}]}, "a", False),
        ({"properties": {"a": {"type": "string"}}}, {"b": 1}, True),
        (
            {"properties": {"a": {"type": "string"}}, "additionalProperties": False},
            {"b": 1},
            False,
        ),
    ],
)
def test_each_keyword_is_heard(schema: JsonSchema, value: object, valid: bool) -> None:
    assert check_for(schema)(value) is valid


def test_a_keyword_that_it_does_not_know_is_not_passed_over() -> None:
    with pytest.raises(KeyError, match="multipleOf"):
        check_for({"type": "integer", "multipleOf": 2})
