"""Findings as a person reads them on a terminal."""

import re
import shutil
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

import click

from practice_site.model.finding import (
    BaselineLeft,
    Finding,
    SetAsideBy,
    Severity,
    Suppressed,
)
from practice_site.reports.visible import visible

AT_MOST = 10
"""So many warnings, notes and suppressed findings of one file are shown, the rest counted."""

_WORD = re.compile(r"(?:`[^`]*`|\S)+")

COLORS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "blue"}


def terminal_width() -> int:
    """How many columns the terminal has that is written to; 0 if it is none."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else 0


def render_text(
    findings: Sequence[Finding],
    *,
    color: bool = False,
    suppressed: Sequence[Suppressed] = (),
    width: int = 0,
) -> str:
    """Each finding as `path:line:column: error PS301 name: message`, its remedy on the next line.

    Findings come sorted by path and are shown in that order, every error and
    at most ten warnings a file; those that exceptions cover follow, each with
    its reason. What the baseline sets aside is only counted, in the
    summary. Control characters are written out. With a `width`, in columns, lines
    are broken between words. Ends with a line end unless there is nothing to show.
    """
    lines: list[str] = []
    for path, of_path in groupby(findings, key=lambda finding: finding.span.path):
        lines += _of_file(path, of_path, color)
    allowed = [s for s in suppressed if s.by is SetAsideBy.EXCEPTION]
    for path, covered in groupby(allowed, key=lambda s: s.finding.span.path):
        lines += _suppressed_of_file(path, list(covered))
    return "".join(f"{_broken(line, width) if width else line}\n" for line in lines)


def summary_line(
    findings: Iterable[Finding],
    suppressed: Sequence[Suppressed] = (),
    closing: str = "",
    baseline: BaselineLeft | None = None,
) -> str:
    """How many of each, and what came of it: "2 errors, 1 warning. Nothing was published."

    Notes and suppressed findings are named only where there are some, and what is
    left of the baseline where the site has one.
    """
    counts = Counter(finding.severity for finding in findings)
    parts = [
        _counted(counts[severity], severity) for severity in (Severity.ERROR, Severity.WARNING)
    ]
    if counts[Severity.NOTE]:
        parts.append(_counted(counts[Severity.NOTE], Severity.NOTE))
    if allowed := sum(s.by is SetAsideBy.EXCEPTION for s in suppressed):
        parts.append(f"{allowed} suppressed")
    sentence = ", ".join(parts)
    left = f"{baseline_line(baseline)} " if baseline else ""
    return f"{sentence[0].upper()}{sentence[1:]}. {left}{closing}".rstrip()


def baseline_line(baseline: BaselineLeft) -> str:
    """What is left of a baseline: "12 of the 30 warnings in the baseline are left."."""
    recorded, left = baseline.recorded, baseline.left
    if recorded == 1:
        return f"The one warning in the baseline is {'left' if left else 'gone'}."
    verb = "is" if left == 1 else "are"
    if left == recorded:
        return f"All {recorded} warnings in the baseline are left."
    return (
        f"{left or 'None'} of the {recorded} warnings in the baseline {verb} left; "
        "`practice baseline` takes the others out."
    )


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


def _suppressed_of_file(path: str, covered: Sequence[Suppressed]) -> Iterator[str]:
    for suppressed in covered[:AT_MOST]:
        until = f" until {suppressed.until}" if suppressed.until else ""
        yield _line(suppressed.finding, "suppressed")
        yield f"  Allowed{until}: {visible(suppressed.reason)}"
    if (more := len(covered) - AT_MOST) > 0:
        yield f"{visible(path)}: … and {more} more suppressed in this file"


def _line(finding: Finding, word: str) -> str:
    span = finding.span
    also = f" (also {', '.join(finding.also)})" if finding.also else ""
    return (
        f"{visible(span.path)}:{span.line}:{span.column}: {word} "
        f"{finding.rule} {finding.name}: {visible(finding.message)}{also}"
    )


def _broken(line: str, width: int) -> str:
    """A line as several of at most `width` columns, in which colours take none.

    What stands between backticks, such as a command to be copied, stays whole.
    """
    first, *words = _WORD.findall(line)
    rows = [line[: len(line) - len(line.lstrip())] + first]
    for word in words:
        longer = f"{rows[-1]} {word}"
        if len(click.unstyle(longer)) <= width:
            rows[-1] = longer
        else:
            rows.append(f"    {word}")
    return "\n".join(rows)


def _severity_word(severity: Severity, color: bool) -> str:
    return click.style(severity.value, fg=COLORS[severity], bold=True) if color else severity.value


def _counted(count: int, severity: Severity, more: str = "") -> str:
    return f"{count or 'no'} {more}{severity.value}{'' if count == 1 else 's'}"
