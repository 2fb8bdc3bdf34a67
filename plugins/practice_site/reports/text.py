"""Findings as a person reads them on a terminal."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

import click

from practice_site.model.finding import Finding, Severity
from practice_site.reports.visible import visible

AT_MOST = 10
"""So many warnings, notes and suppressed findings of one file are shown, the rest counted."""

COLORS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "blue"}


def render_text(
    findings: Sequence[Finding], *, color: bool = False, suppressed: Sequence[Finding] = ()
) -> str:
    """Each finding as `path:line:column: error PS301 name: message`, its remedy on the next line.

    Findings come sorted by path and are shown in that order, every error and
    at most ten warnings a file; those that the content allows follow in one
    line each. Control characters are written out. Ends with a line end unless
    there is nothing to show.
    """
    lines: list[str] = []
    for path, of_path in groupby(findings, key=lambda finding: finding.span.path):
        lines += _of_file(path, of_path, color)
    for path, of_path in groupby(suppressed, key=lambda finding: finding.span.path):
        lines += _suppressed_of_file(path, list(of_path))
    return "".join(f"{line}\n" for line in lines)


def summary_line(
    findings: Iterable[Finding], suppressed: Sequence[Finding] = (), closing: str = ""
) -> str:
    """How many of each, and what came of it: "2 errors, 1 warning. Nothing was published."

    Notes and suppressed findings are named only where there are some.
    """
    counts = Counter(finding.severity for finding in findings)
    parts = [
        _counted(counts[severity], severity) for severity in (Severity.ERROR, Severity.WARNING)
    ]
    if counts[Severity.NOTE]:
        parts.append(_counted(counts[Severity.NOTE], Severity.NOTE))
    if suppressed:
        parts.append(f"{len(suppressed)} suppressed")
    sentence = ", ".join(parts)
    return f"{sentence[0].upper()}{sentence[1:]}. {closing}".rstrip()


def _of_file(path: str, findings: Iterable[Finding], color: bool) -> Iterator[str]:
    shown: Counter[Severity] = Counter()
    for finding in findings:
        shown[finding.severity] += 1
        if finding.severity is Severity.ERROR or shown[finding.severity] <= AT_MOST:
            yield _line(finding, _severity_word(finding.severity, color))
            yield f"  {visible(finding.remedy)}"
    for severity in (Severity.WARNING, Severity.NOTE):
        if (more := shown[severity] - AT_MOST) > 0:
            yield f"{visible(path)}: … and {_counted(more, severity, 'more ')} in this file"


def _suppressed_of_file(path: str, findings: Sequence[Finding]) -> Iterator[str]:
    for finding in findings[:AT_MOST]:
        yield _line(finding, "suppressed")
    if (more := len(findings) - AT_MOST) > 0:
        yield f"{visible(path)}: … and {more} more suppressed in this file"


def _line(finding: Finding, word: str) -> str:
    span = finding.span
    also = f" (also {', '.join(finding.also)})" if finding.also else ""
    return (
        f"{visible(span.path)}:{span.line}:{span.column}: {word} "
        f"{finding.rule} {finding.name}: {visible(finding.message)}{also}"
    )


def _severity_word(severity: Severity, color: bool) -> str:
    return click.style(severity.value, fg=COLORS[severity], bold=True) if color else severity.value


def _counted(count: int, severity: Severity, more: str = "") -> str:
    return f"{count or 'no'} {more}{severity.value}{'' if count == 1 else 's'}"
