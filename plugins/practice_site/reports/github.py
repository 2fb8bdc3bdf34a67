"""Findings as GitHub shows them beside the lines of a pull request."""

from practice_site.model.finding import Finding, SetAsideBy, Severity
from practice_site.reports.report import Report
from practice_site.reports.text import baseline_line
from practice_site.reports.visible import visible

COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def annotations(report: Report) -> str:
    """A workflow command a finding (docs.github.com, "Workflow commands for GitHub Actions").

    What exceptions cover is one notice, and what is left of the baseline another.
    The escapes are those of actions/toolkit, so that content cannot give commands.
    """
    lines = [_annotation(finding) for finding in report.findings]
    allowed = [s.finding for s in report.suppressed if s.by is SetAsideBy.EXCEPTION]
    if allowed:
        places = sorted({f"{finding.rule} in {finding.span.path}" for finding in allowed})
        lines.append(f"::notice title=Exceptions::Allowed: {_data(visible(', '.join(places)))}")
    if report.baseline:
        lines.append(f"::notice title=Baseline::{_data(baseline_line(report.baseline))}")
    return "".join(f"{line}\n" for line in lines)


def _annotation(finding: Finding) -> str:
    properties = {
        "file": finding.span.path,
        "line": str(finding.span.line),
        "col": str(finding.span.column),
        "title": f"{finding.rule} {finding.name}",
    }
    where = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    message = f"{visible(finding.message)}\n{visible(finding.remedy)}"
    return f"::{COMMANDS[finding.severity]} {where}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(visible(text)).replace(":", "%3A").replace(",", "%2C")
