"""What a finding is called for good, wherever its line moves to."""

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from practice_site.model.finding import Finding

LENGTH = 16
"""Hexadecimal digits of a fingerprint."""

_LINE_END = re.compile(r"\r\n|\r|\n")


def fingerprints(findings: Sequence[Finding], sources: Mapping[str, str]) -> tuple[str, ...]:
    """The fingerprint of each finding, in the order of `findings`.

    It is made of the rule, the path, the text of the line and the number among
    findings that are equal in these, so that edits above do not change it.
    Give all findings at once, the suppressed ones too, or the numbers differ.
    `sources` are the files' texts; a line that is not there counts as empty.
    """
    lines = lines_of(sources, {finding.span.path for finding in findings})
    seen: Counter[tuple[str, str, str]] = Counter()
    names = [""] * len(findings)
    for index in sorted(range(len(findings)), key=lambda index: _order(findings[index])):
        finding = findings[index]
        text = _line(lines.get(finding.span.path, ()), finding.span.line)
        key = (finding.rule, finding.span.path, text)
        names[index] = _hash(*key, str(seen[key]))
        seen[key] += 1
    return tuple(names)


def lines_of(sources: Mapping[str, str], paths: Iterable[str]) -> dict[str, list[str]]:
    """The lines of some files as findings count them; files that are not there have none."""
    return {path: _LINE_END.split(sources[path]) for path in paths if path in sources}


def _order(finding: Finding) -> tuple[tuple[str, int, int], str, str]:
    return (finding.span.order, finding.page or "", finding.message)


def _line(lines: Sequence[str], number: int) -> str:
    return lines[number - 1].strip() if 1 <= number <= len(lines) else ""


def _hash(*parts: str) -> str:
    whole = "\0".join(parts).encode("utf-8", "surrogatepass")
    return hashlib.sha256(whole).hexdigest()[:LENGTH]
