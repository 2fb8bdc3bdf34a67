"""The formats that a report can have, by the names that `--format` takes."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from practice_site.model.finding import Finding
from practice_site.reports.github import annotations
from practice_site.reports.json_v1 import render_json, report
from practice_site.reports.text import render_text

Format = Callable[[Sequence[Finding], Sequence[Finding], dt.date, Mapping[str, str]], str]
"""From findings, suppressed findings, the clock and the sources' texts to the whole report."""


def _text(
    findings: Sequence[Finding],
    suppressed: Sequence[Finding],
    as_of: dt.date,
    sources: Mapping[str, str],
) -> str:
    return render_text(findings, suppressed=suppressed)


def _json(
    findings: Sequence[Finding],
    suppressed: Sequence[Finding],
    as_of: dt.date,
    sources: Mapping[str, str],
) -> str:
    return render_json(report(findings, suppressed, as_of, sources))


def _github(
    findings: Sequence[Finding],
    suppressed: Sequence[Finding],
    as_of: dt.date,
    sources: Mapping[str, str],
) -> str:
    return annotations(findings)


FORMATS: Mapping[str, Format] = MappingProxyType({"text": _text, "json": _json, "github": _github})
"""SARIF, JUnit and HTML will stand here too."""
