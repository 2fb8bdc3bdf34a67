"""Findings for code scanning: SARIF 2.1.0 (OASIS Standard, 2020)."""

import json
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from practice_site.checks.documentation import FAMILIES
from practice_site.checks.registry import RULES
from practice_site.checks.rule import Rule
from practice_site.model.finding import Finding, SetAsideBy, Severity, Suppressed
from practice_site.model.span import Span
from practice_site.reports.fingerprint import lines_of
from practice_site.reports.report import Report
from practice_site.reports.visible import visible

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
ROOT = "%SRCROOT%"
"""What paths begin at: the site's folder, wherever that is."""

FINGERPRINT = "practiceSiteFinding/v1"

_GITHUB = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "recommendation"}
_SUPPRESSIONS = {SetAsideBy.EXCEPTION: "inSource", SetAsideBy.BASELINE: "external"}
_INDEX = {rule.code: number for number, rule in enumerate(RULES)}
_LINK = re.compile(r"\[(?=[^\]]*\]\()")
_PLACEHOLDER = re.compile(r"\{(\d+)\}")

Json = dict[str, Any]


def render_sarif(report: Report) -> str:
    """One run with all rules and results, those set aside among them, as JSON in ASCII."""
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(report)]}
    return json.dumps(log, indent=2) + "\n"


def _run(report: Report) -> Json:
    lines = lines_of(report.sources, _paths(report))
    results = [_result(finding, report, lines) for finding in report.findings]
    results += [
        {
            **_result(suppressed.finding, report, lines),
            "suppressions": [_suppression(suppressed, lines)],
        }
        for suppressed in report.suppressed
    ]
    properties: Json = {"asOf": report.as_of.isoformat()}
    if report.baseline:
        properties["baseline"] = {
            "recorded": report.baseline.recorded,
            "left": report.baseline.left,
        }
    return {
        "tool": {"driver": _driver()},
        "automationDetails": {"id": "practice-check/"},
        "originalUriBaseIds": {ROOT: {"description": {"text": "The site's folder."}}},
        "columnKind": "utf16CodeUnits",
        "results": results,
        "properties": properties,
    }


def _paths(report: Report) -> set[str]:
    spans = [finding.span for finding in report.findings]
    for suppressed in report.suppressed:
        spans += [suppressed.finding.span, *([suppressed.span] if suppressed.span else ())]
    return {span.path for span in spans}


def _driver() -> Json:
    # It takes longer to import than all of this module's work: no other format needs it.
    from importlib.metadata import PackageNotFoundError, version

    try:
        known = {"semanticVersion": version("practice-site")}
    except PackageNotFoundError:  # run from its sources
        known = {}
    return {"name": "practice-site", **known, "rules": [_rule(rule) for rule in RULES]}


def _rule(rule: Rule) -> Json:
    source = f"{rule.source.citation} {rule.source.url}".strip()
    linked = f"[{rule.source.citation}]({rule.source.url})" if rule.source.url else source
    described = {
        "id": rule.code,
        "name": "".join(part.capitalize() for part in rule.name.split("-")),
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": f"{rule.summary} {rule.why}"},
        "help": {
            "text": f"{rule.why}\n\nWhat to do: {rule.remedy}\n\nSource: {source}",
            "markdown": f"**Why:** {rule.why}\n\n**What to do:** {rule.remedy}\n\n"
            f"**Source:** {linked}\n\n`practice explain {rule.code}` shows examples.",
        },
        "defaultConfiguration": {"level": rule.severity.value},
        "properties": {
            "tags": [FAMILIES[rule.code[2]], f"fixed-by-{rule.fixed_by}", *rule.rows],
            "precision": "very-high",
            "problem.severity": _GITHUB[rule.severity],
        },
    }
    return described | ({"helpUri": rule.source.url} if rule.source.url else {})


def _result(finding: Finding, report: Report, lines: Mapping[str, list[str]]) -> Json:
    location = _location(finding.span, lines)
    if finding.page:
        location["logicalLocations"] = [{"fullyQualifiedName": finding.page, "kind": "page"}]
    also = {"properties": {"also": list(finding.also)}} if finding.also else {}
    return {
        "ruleId": finding.rule,
        "ruleIndex": _INDEX[finding.rule],
        "level": finding.severity.value,
        "message": {"text": _message(f"{finding.message} {finding.remedy}")},
        "locations": [location],
        "partialFingerprints": {FINGERPRINT: report.fingerprints[finding]},
        **also,
    }


def _message(text: str) -> str:
    """Text in which nothing counts as a link or a placeholder (3.11.5 and 3.11.6)."""
    return _PLACEHOLDER.sub(r"{{\1}}", _LINK.sub(r"\\[", visible(text)))


def _suppression(suppressed: Suppressed, lines: Mapping[str, list[str]]) -> Json:
    until = f" It ends on {suppressed.until}." if suppressed.until else ""
    place = {"location": _location(suppressed.span, lines)} if suppressed.span else {}
    return {
        "kind": _SUPPRESSIONS[suppressed.by],
        "justification": f"{visible(suppressed.reason)}{until}",
        **place,
    }


def _location(span: Span, lines: Mapping[str, list[str]]) -> Json:
    text = lines.get(span.path, [])
    region = {"startLine": span.line, "startColumn": _utf16(text, span.line, span.column)}
    if span.end_line is not None and span.end_column is not None:
        region["endLine"] = span.end_line
        region["endColumn"] = _utf16(text, span.end_line, span.end_column)
    uri = quote(span.path, safe="/", errors="surrogatepass")
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": uri, "uriBaseId": ROOT},
            "region": region,
        }
    }


def _utf16(lines: list[str], line: int, column: int) -> int:
    """A column that counts characters, as one that counts UTF-16 code units."""
    before = lines[line - 1][: column - 1] if 1 <= line <= len(lines) else ""
    return column + sum(letter > "\uffff" for letter in before)
