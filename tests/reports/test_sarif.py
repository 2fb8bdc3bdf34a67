import json
from pathlib import Path

import pytest
from jsonschema import Draft4Validator
from msgspec.structs import replace

from practice_site.checks.registry import RULES
from practice_site.model.finding import BaselineLeft, Citation, Finding, Severity
from practice_site.model.span import Span
from practice_site.reports.sarif import render_sarif

from .reported import allowed, recorded, reported

SCHEMA = Path(__file__).with_name("formats") / "sarif-2.1.0-rtm.4.json"
PATH = "content/articles/a b.md"
SOURCES = {PATH: "---\n😀 title: x\nallow: …\n"}
FINDING = Finding(
    span=Span(PATH, 2, 3, 2, 8),
    rule="PS602",
    name="link-broken",
    severity=Severity.ERROR,
    message="[This](/x/) leads nowhere {0}.",
    remedy="See [1].",
    source=Citation("A", "https://example.org/a"),
    page="/articles/a/",
    also=("PS107",),
)
OLD = replace(FINDING, rule="PS206", name="review-due", severity=Severity.WARNING, also=())


@pytest.fixture(scope="module")
def validator():
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    Draft4Validator.check_schema(schema)
    return Draft4Validator(schema)


def run_of(*arguments, **named):
    text = render_sarif(reported(*arguments, **named))
    assert text.isascii()
    return json.loads(text)


def test_it_keeps_to_the_schema_of_the_standard(validator):
    odd = replace(FINDING, span=Span("content/\udcff.md"), message="\x1b[", page=None, also=())
    report = run_of(
        [FINDING, odd],
        [allowed(OLD), recorded(OLD)],
        SOURCES,
        BaselineLeft(2, 1),
    )
    assert list(validator.iter_errors(report)) == []
    assert list(validator.iter_errors(run_of())) == []


def test_the_schema_is_awake(validator):
    report = run_of([FINDING])
    report["runs"][0]["results"][0]["level"] = "fatal"
    assert list(validator.iter_errors(report))


def test_every_rule_is_described():
    (run,) = run_of()["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [rule.code for rule in RULES]
    for described, rule in zip(rules, RULES, strict=True):
        assert rule.why in described["help"]["text"]
        assert rule.remedy in described["help"]["markdown"]
        assert described["defaultConfiguration"]["level"] == rule.severity
        assert described.get("helpUri", "") == rule.source.url
        assert f"fixed-by-{rule.fixed_by}" in described["properties"]["tags"]


def test_a_result_says_where_in_the_units_that_it_names():
    (run,) = run_of([FINDING], sources=SOURCES)["runs"]
    (result,) = run["results"]
    assert run["columnKind"] == "utf16CodeUnits"
    assert list(run["originalUriBaseIds"]) == ["%SRCROOT%"]
    (location,) = result["locations"]
    place = location["physicalLocation"]
    assert place["artifactLocation"] == {
        "uri": "content/articles/a%20b.md",
        "uriBaseId": "%SRCROOT%",
    }
    # The emoji is one character and two units of UTF-16.
    assert place["region"] == {"startLine": 2, "startColumn": 4, "endLine": 2, "endColumn": 9}
    assert location["logicalLocations"][0]["fullyQualifiedName"] == "/articles/a/"
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == "PS602"
    assert result["properties"] == {"also": ["PS107"]}
    assert len(result["partialFingerprints"]["practiceSiteFinding/v1"]) == 16


def test_what_content_says_is_no_link_and_no_placeholder():
    (result,) = run_of([FINDING])["runs"][0]["results"]
    assert result["message"]["text"] == "\\[This](/x/) leads nowhere {{0}}. See [1]."


def test_what_is_set_aside_is_there_with_its_reason():
    report = run_of([], [allowed(OLD), recorded(OLD)], SOURCES, BaselineLeft(2, 1))
    by_exception, by_baseline = report["runs"][0]["results"]
    (exception,) = by_exception["suppressions"]
    assert exception["kind"] == "inSource"
    assert exception["justification"] == "The reviewer is on leave. It ends on 2027-03-31."
    assert exception["location"]["physicalLocation"]["region"]["startLine"] == 4
    assert [s["kind"] for s in by_baseline["suppressions"]] == ["external"]
    assert report["runs"][0]["properties"]["baseline"] == {"recorded": 2, "left": 1}
