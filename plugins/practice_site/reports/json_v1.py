"""The report, version 1: findings for programs (`schemas/report_v1.json`)."""

import json
from collections.abc import Mapping
from typing import Any

from practice_site.model.finding import Citation, Finding, Severity
from practice_site.reports.report import Report


def report_v1(report: Report) -> dict[str, Any]:
    """The report as plain values, keys in the order of the format, absent ones left out.

    Suppressed findings are counted, not listed.
    """
    counts = {
        severity: sum(finding.severity is severity for finding in report.findings)
        for severity in Severity
    }
    return {
        "version": 1,
        "as_of": report.as_of.isoformat(),
        "summary": {
            "errors": counts[Severity.ERROR],
            "warnings": counts[Severity.WARNING],
            "notes": counts[Severity.NOTE],
            "suppressed": len(report.suppressed),
        },
        "findings": [
            _finding(finding, report.fingerprints[finding]) for finding in report.findings
        ],
    }


def render_json(report: Mapping[str, Any]) -> str:
    """The report as JSON text, in ASCII, so that no terminal or pipe can garble it."""
    return json.dumps(report, indent=2) + "\n"


def _finding(finding: Finding, fingerprint: str) -> dict[str, Any]:
    span = finding.span
    values = {
        "rule": finding.rule,
        "name": finding.name,
        "severity": finding.severity.value,
        "path": span.path,
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
        "message": finding.message,
        "remedy": finding.remedy,
        "source": _source(finding.source),
        "page": finding.page,
        "fingerprint": fingerprint,
        "also": list(finding.also) or None,
    }
    return {key: value for key, value in values.items() if value is not None}


def _source(source: Citation | None) -> dict[str, str] | None:
    if source is None:
        return None
    return {"citation": source.citation} | ({"url": source.url} if source.url else {})
