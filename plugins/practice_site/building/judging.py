"""What is found on a site, less what its owners have set aside."""

from collections.abc import Iterable

from practice_site.checks.evidence import Evidence
from practice_site.checks.run import Judgement, judge
from practice_site.model.baseline import Baseline
from practice_site.model.finding import Finding
from practice_site.reports.baseline import without_recorded


def judged(evidence: Evidence, found: Iterable[Finding], baseline: Baseline | None) -> Judgement:
    """Judge a site; `found` is what was found on words and pages before."""
    return without_recorded(judge(evidence, found), baseline, evidence.site.sources)
