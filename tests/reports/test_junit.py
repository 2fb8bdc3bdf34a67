from pathlib import Path

import pytest
from lxml import etree
from msgspec.structs import replace

from practice_site.model.finding import BaselineLeft, Finding, Severity
from practice_site.model.span import Span
from practice_site.reports.junit import render_junit

from .reported import allowed, recorded, reported

SCHEMA = Path(__file__).with_name("formats") / "junit-10.xsd"
ERROR = Finding(
    Span("content/a.md", 2), "PS602", "link-broken", Severity.ERROR, "It leads nowhere.", "Mend it."
)
WARNING = replace(ERROR, span=Span("content/a.md", 9), severity=Severity.WARNING)
ELSEWHERE = replace(ERROR, span=Span("locations.yaml", 3), severity=Severity.NOTE)


@pytest.fixture(scope="module")
def schema():
    return etree.XMLSchema(file=str(SCHEMA))


def test_a_file_is_a_suite_and_a_finding_is_a_case(schema):
    root = etree.fromstring(
        render_junit(
            reported([ERROR, WARNING, ELSEWHERE], [allowed(WARNING), recorded(WARNING)])
        ).encode()
    )
    schema.assertValid(root)
    assert (root.get("tests"), root.get("failures")) == ("4", "1")
    of_file, of_places = root
    assert [of_file.get(key) for key in ("name", "tests", "failures", "skipped")] == [
        "content/a.md",
        "3",
        "1",
        "2",
    ]
    assert of_places.get("name") == "locations.yaml"
    failure = of_file.find("testcase/failure")
    assert failure.get("type") == "PS602"
    assert failure.text == "content/a.md:2:1: It leads nowhere.\nMend it."
    skipped = [case.get("message") for case in of_file.iter("skipped")]
    assert skipped == [
        "warning: It leads nowhere.",
        "allowed until 2027-03-31: The reviewer is on leave.",
    ]


def test_a_site_without_findings_is_a_test_that_has_passed(schema):
    root = etree.fromstring(render_junit(reported()).encode())
    schema.assertValid(root)
    assert (root.get("tests"), root.get("failures")) == ("1", "0")


def test_what_is_left_of_the_baseline_is_said(schema):
    report = reported([ERROR], [recorded(WARNING)], baseline=BaselineLeft(1, 1))
    root = etree.fromstring(render_junit(report).encode())
    schema.assertValid(root)
    assert root.findtext("testsuite/system-out") == "The one warning in the baseline is left."


def test_nothing_that_content_says_breaks_the_xml(schema):
    hostile = replace(
        ERROR,
        span=Span("content/\udcff<&\x00.md"),
        message="\x00\x1b]]></failure>\ud800 & more.",
        remedy="\x08.",
    )
    root = etree.fromstring(render_junit(reported([hostile], [allowed(hostile, "\x01")])).encode())
    schema.assertValid(root)
    assert root.find("testsuite/testcase/failure").get("message").startswith("error: \\x00\\x1b]]>")
