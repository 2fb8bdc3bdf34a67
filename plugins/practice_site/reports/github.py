"""Findings as GitHub shows them beside the lines of a pull request."""

from collections.abc import Iterable

from practice_site.model.finding import Finding, Severity
from practice_site.reports.visible import visible

COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def annotations(findings: Iterable[Finding]) -> str:
    """A workflow command a finding (docs.github.com, "Workflow commands for GitHub Actions").

    The escapes are those of actions/toolkit, so that content cannot give commands.
    """
    return "".join(f"{_annotation(finding)}\n" for finding in findings)


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
