import json

from lxml import etree

from practice_site.model.finding import Finding, Severity
from practice_site.model.span import Span
from practice_site.reports.formats import FORMATS

from .reported import reported

FINDING = Finding(Span("a.md", 2), "PS105", "front-matter-missing", Severity.ERROR, "M.", "R.")


def test_each_format_reports_the_finding_in_its_own_way():
    made = {name: form(reported([FINDING])) for name, form in FORMATS.items()}
    assert sorted(made) == ["github", "html", "json", "junit", "sarif", "text"]
    assert made["text"] == "a.md:2:1: error PS105 front-matter-missing: M.\n  R.\n"
    assert made["github"].startswith("::error file=a.md,line=2,")
    assert json.loads(made["json"])["as_of"] == "2026-11-21"
    assert json.loads(made["sarif"])["runs"][0]["results"][0]["ruleId"] == "PS105"
    assert etree.fromstring(made["junit"].encode()).get("failures") == "1"
    assert "front-matter-missing" in made["html"]
