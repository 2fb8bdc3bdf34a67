"""The formats that a report can have, by the names that `--format` takes."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from practice_site.reports.github import annotations
from practice_site.reports.html import render_html
from practice_site.reports.json_v1 import render_json, report_v1
from practice_site.reports.junit import render_junit
from practice_site.reports.report import Report
from practice_site.reports.sarif import render_sarif
from practice_site.reports.text import render_text

Format = Callable[[Report], str]
"""From a report to the whole of its text."""


def _text(report: Report) -> str:
    return render_text(report.findings, suppressed=report.suppressed)


def _json(report: Report) -> str:
    return render_json(report_v1(report))


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        "text": _text,
        "json": _json,
        "github": annotations,
        "sarif": render_sarif,
        "junit": render_junit,
        "html": render_html,
    }
)
