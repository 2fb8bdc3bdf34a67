import json
from importlib.resources import files
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator, ValidationError

from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.span import Span
from practice_site.reports.json_v1 import render_json, report_v1

from .reported import allowed, reported

GOLDEN = Path(__file__).with_name("golden_v1.json")
SOURCES = {"content/testimonials/t-2026-003.yaml": "status: publish\nquote: Fine.\n"}
FULL = Finding(
    span=Span("content/testimonials/t-2026-003.yaml", 1, 1, 1, 16),
    rule="PS301",
    name="testimonial-needs-authorization",
    severity=Severity.ERROR,
    message="“Fine.” has no authorization.",
    remedy="Add one.",
    source=Citation("45 CFR 164.508", "https://www.ecfr.gov/current/title-45/section-164.508"),
    page="/articles/a/",
    also=("PS312",),
)
SPARSE = Finding(
    span=Span("locations.yaml", 3),
    rule="PS402",
    name="town-facts-missing",
    severity=Severity.WARNING,
    message="Yountville has 2 facts of its own.",
    remedy="Add one.",
    source=Citation("DESIGN 4"),
)


@pytest.fixture(scope="module")
def validator():
    text = files("practice_site").joinpath("schemas/report_v1.json").read_text("utf-8")
    schema = json.loads(text)
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def test_the_report_is_the_golden_one_to_the_byte(validator, matches_golden):
    made = report_v1(reported([FULL, SPARSE], [allowed(SPARSE)], SOURCES))
    assert matches_golden(render_json(made), GOLDEN)
    validator.validate(made)


def test_an_empty_report_is_valid(validator):
    made = report_v1(reported())
    assert made["summary"] == {"errors": 0, "warnings": 0, "notes": 0, "suppressed": 0}
    validator.validate(made)


def test_control_characters_and_undecodable_names_stay_json_in_ascii():
    odd = Finding(Span("content/\udcff.md"), "PS101", "file-not-utf8", Severity.ERROR, "\x1b[", "-")
    text = render_json(report_v1(reported([odd])))
    assert text.isascii() and "\x1b" not in text
    assert json.loads(text)["findings"][0]["path"] == "content/\udcff.md"


def test_a_suppressed_finding_keeps_the_numbers_of_its_equals():
    twin = Finding(Span("locations.yaml", 3, 5), "PS402", "x", Severity.WARNING, "m", "r")
    both = report_v1(reported([SPARSE, twin]))["findings"]
    alone = report_v1(reported([twin], [allowed(SPARSE)]))["findings"]
    assert alone[0]["fingerprint"] == both[1]["fingerprint"]


@pytest.mark.parametrize(
    ("key", "value"),
    [("severity", "fatal"), ("line", 0), ("rule", "301"), ("fingerprint", "x"), ("new", 1)],
)
def test_the_schema_refuses_what_is_not_the_format(validator, key, value):
    made = report_v1(reported([FULL], sources=SOURCES))
    made["findings"][0][key] = value
    with pytest.raises(ValidationError):
        validator.validate(made)


def test_everything_in_the_schema_is_explained(validator):
    def undocumented(node, place):
        for name, entry in {**node.get("properties", {}), **node.get("$defs", {})}.items():
            here = f"{place}/{name}"
            if "$ref" not in entry and not (entry.get("title") and entry.get("description")):
                yield here
            yield from undocumented(entry, here)

    assert list(undocumented(validator.schema, "")) == []
