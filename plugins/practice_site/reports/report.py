"""What a report tells: the findings on a site, or those of them that somebody asked for."""

import datetime as dt
from collections.abc import Callable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from practice_site.checks.evidence import Evidence
from practice_site.checks.run import Judgement
from practice_site.model.finding import BaselineLeft, Finding, Suppressed
from practice_site.reports.fingerprint import fingerprints


class Report(Struct, frozen=True, kw_only=True):
    """Findings in the order of their places, what is set aside, and the site they are about.

    `fingerprints` has one for every finding on the site, asked for or not.
    """

    evidence: Evidence
    findings: tuple[Finding, ...]
    suppressed: tuple[Suppressed, ...]
    fingerprints: Mapping[Finding, str]
    baseline: BaselineLeft | None = None

    @property
    def as_of(self) -> dt.date:
        """The day that counted as today."""
        return self.evidence.as_of

    @property
    def sources(self) -> Mapping[str, str]:
        """The texts of the site's files by their paths."""
        return self.evidence.site.sources

    def only(self, is_wanted: Callable[[Finding], bool]) -> "Report":
        """The same report on the findings that are wanted."""
        return replace(
            self,
            findings=tuple(filter(is_wanted, self.findings)),
            suppressed=tuple(s for s in self.suppressed if is_wanted(s.finding)),
        )


def report_of(evidence: Evidence, judgement: Judgement) -> Report:
    """The report on all that was found on a site."""
    known = (*judgement.findings, *(s.finding for s in judgement.suppressed))
    names = fingerprints(known, evidence.site.sources)
    pairs = [*zip(known, names, strict=True)]
    return Report(
        evidence=evidence,
        findings=judgement.findings,
        suppressed=judgement.suppressed,
        fingerprints=dict(reversed(pairs)),
        baseline=judgement.baseline,
    )
