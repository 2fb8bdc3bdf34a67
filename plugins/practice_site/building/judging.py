"""What is found on a site, less what its owners have set aside."""

from collections.abc import Iterable

from msgspec.structs import replace

from practice_site.building.outcome import Outcome
from practice_site.checks.evidence import Evidence
from practice_site.checks.run import Judgement, judge
from practice_site.model.baseline import Baseline
from practice_site.model.finding import Finding
from practice_site.reports.baseline import without_recorded


def judged_anew(outcome: Outcome, evidence: Evidence) -> Outcome:
    """The same build, judged with more evidence."""
    judgement = judged(evidence, outcome.found, outcome.baseline)
    return replace(outcome, evidence=evidence, judgement=judgement)


def judged(evidence: Evidence, found: Iterable[Finding], baseline: Baseline | None) -> Judgement:
    """Judge a site; `found` is what was found on words and pages before."""
    return without_recorded(judge(evidence, found), baseline, evidence.site.sources)
