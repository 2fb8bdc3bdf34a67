"""A site's baseline: the warnings of its first day, which are reported as a number only."""

import json
from collections.abc import Mapping

from msgspec.structs import replace

from practice_site.checks.registry import find_rule
from practice_site.checks.run import Judgement
from practice_site.model.baseline import BASELINE, Baseline, RecordedWarning
from practice_site.model.finding import (
    BaselineLeft,
    Finding,
    SetAsideBy,
    Severity,
    Suppressed,
)
from practice_site.reports.fingerprint import fingerprints

NEVER = ("PS3", "PS9")
"""What the codes of rules begin with that are never recorded: consent, and notices."""

_HEADER = """\
# The warnings that this site began with, written by `practice baseline`. Run it again to take
# out what has been put right: nothing is ever added. To begin anew, delete this file first.
"""


def is_recordable(finding: Finding) -> bool:
    """Whether a baseline may hold a finding: a warning that its rule lets anybody except.

    A file whose name cannot be written is not recorded either.
    """
    codes = (finding.rule, *finding.also)
    rules = [find_rule(code) for code in codes]
    return (
        finding.severity is Severity.WARNING
        and finding.span.path.isprintable()
        and not any(code.startswith(NEVER) for code in codes)
        and not any(rule.firm for rule in rules if rule)
    )


def recordable(
    judgement: Judgement, sources: Mapping[str, str]
) -> Mapping[RecordedWarning, Finding]:
    """The warnings of a judgement that a baseline may hold; `sources` are the files' texts.

    Exceptions come first: what they cover is not in a baseline as well.
    """
    known = [*judgement.findings, *(s.finding for s in judgement.suppressed)]
    names = fingerprints(known, sources)
    pairs = list(zip(judgement.findings, names, strict=False))
    pairs += [
        (suppressed.finding, name)
        for suppressed, name in zip(
            judgement.suppressed, names[len(judgement.findings) :], strict=True
        )
        if suppressed.by is SetAsideBy.BASELINE
    ]
    return {
        RecordedWarning(finding.span.path, finding.rule, name): finding
        for finding, name in pairs
        if is_recordable(finding)
    }


def without_recorded(
    judgement: Judgement, baseline: Baseline | None, sources: Mapping[str, str]
) -> Judgement:
    """The judgement with what the baseline records set aside."""
    if baseline is None:
        return judgement
    there = recordable(judgement, sources)
    recorded = frozenset(baseline.warnings)
    old = {finding for warning, finding in there.items() if warning in recorded}
    reason = f"It was there on {baseline.recorded}, when {BASELINE} was written."
    more = [Suppressed(f, SetAsideBy.BASELINE, reason) for f in judgement.findings if f in old]
    return replace(
        judgement,
        findings=tuple(finding for finding in judgement.findings if finding not in old),
        suppressed=(*judgement.suppressed, *more),
        baseline=BaselineLeft(len(recorded), len(more)),
    )


def baseline_text(baseline: Baseline) -> str:
    """The baseline's file: a line for each warning, in one order, so that branches merge."""
    lines = [
        f"  - {{path: {json.dumps(w.path, ensure_ascii=False)}, rule: {w.rule}, "
        f'fingerprint: "{w.fingerprint}"}}\n'
        for w in sorted(baseline.warnings)
    ]
    warnings = "warnings:\n" + "".join(lines) if lines else "warnings: []\n"
    return f"{_HEADER}format: 1\nrecorded: {baseline.recorded}\n{warnings}"
