"""The schemas themselves: sound, and readable for the person who fills in a form."""

import json
import re
from collections.abc import Iterator
from importlib import resources
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from practice_site.reading.schema_files import KINDS, compiled_schema, is_date

FIELDS = {
    "practice": "format name legal_name fictitious_name_permit sample url lang timezone type "
    "jurisdictions employees hhs_funds at_facilities phone fax tracking_phones email booking "
    "profiles insurance closures disclaimer emergency notices review brand search nav moved gone",
    "physician": "name given_name family_name prefix degree title specialties certifications "
    "fellowship licences npi affiliations offices languages new_patients photo photo_alt profiles "
    "joined left redirect_from evidence allow",
    "service": "title kind type also_known_as codes body_location procedure_type fda_status "
    "performed_by treats treated_with summary image image_alt status reviewed published updated "
    "redirect_from lang translation_of evidence allow",
    "article": "title subtitle slug format author reviewed published updated status summary "
    "keyphrase services serves image image_alt related redirect_from evidence lang "
    "translation_of allow",
    "page": "title summary slug status updated redirect_from lang translation_of evidence allow",
    "testimonial": "status sample quote attribution town about received source patient "
    "relationship incentive machine_written disclaimer outcomes typical_result authorization allow",
    "review": "format reviews",
    "locations": "format offices towns",
    "pack": "format title as_of requirements allow",
}


def objects(schema: Any, where: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every part of a schema that describes a value, by its path."""
    yield where, schema
    for name, part in schema.get("properties", {}).items():
        yield from objects(part, f"{where}.{name}")
    if "items" in schema:
        yield from objects(schema["items"], f"{where}[]")
    for number, part in enumerate(schema.get("oneOf", ())):
        yield from objects(part, f"{where}|{number}")


PARTS = [part for kind in KINDS for part in objects(compiled_schema(kind).schema, kind)]


@pytest.mark.parametrize("kind", KINDS)
def test_schemas_are_valid_and_hold_every_field(kind: str) -> None:
    written = json.loads(
        resources.files("practice_site").joinpath("schemas", f"{kind}.json").read_text("utf-8")
    )
    Draft202012Validator.check_schema(written)
    Draft202012Validator.check_schema(compiled_schema(kind).schema)
    assert sorted(compiled_schema(kind).schema["properties"]) == sorted(FIELDS[kind].split())


@pytest.mark.parametrize(("where", "part"), PARTS, ids=[where for where, _ in PARTS])
def test_every_part_can_be_read_by_a_person(where: str, part: dict[str, Any]) -> None:
    assert part.get("title", "").strip()
    assert part.get("description", "").endswith((".", ".md", ".yaml")), where
    assert "$ref" not in part
    if part.get("type") == "object":
        assert part["additionalProperties"] is False
        assert set(part.get("required", ())) <= set(part["properties"])
    if "pattern" in part or "format" in part:
        assert part["x-form"]
        assert part["examples"]


def test_every_example_of_a_pattern_fits_it() -> None:
    examples = [
        (where, part["pattern"], example.strip('"'))
        for where, part in PARTS
        if "pattern" in part
        for example in part["examples"]
    ]
    assert examples
    assert [e for e in examples if not re.search(e[1], e[2])] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-02-28", True),
        ("2028-02-29", True),
        ("2026-02-30", False),
        ("2026-13-01", False),
        ("20260228", False),
        ("9999-12-31", False),
        ("2026-2-28", False),
        ("2026-02-28T00:00", False),
        ("٢٠٢٦-٠٢-٢٨", False),
        (20260228, False),
    ],
)
def test_dates_are_days_of_the_calendar(text: object, expected: bool) -> None:
    assert is_date(text) is expected
