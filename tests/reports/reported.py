"""Reports on findings that a test makes up."""

import datetime as dt
from collections.abc import Iterable, Mapping

from practice_site.checks.evidence import Evidence
from practice_site.checks.run import Judgement
from practice_site.model.finding import BaselineLeft, Finding, SetAsideBy, Suppressed
from practice_site.model.site import Site
from practice_site.model.span import Span
from practice_site.reports.report import Report, report_of

AS_OF = dt.date(2026, 11, 21)


def allowed(finding: Finding, reason: str = "The reviewer is on leave.") -> Suppressed:
    """A finding that an exception covers."""
    place = Span(finding.span.path, 4, 3, 4, 20)
    return Suppressed(finding, SetAsideBy.EXCEPTION, reason, dt.date(2027, 3, 31), place)


def recorded(finding: Finding) -> Suppressed:
    """A finding that the baseline records."""
    return Suppressed(finding, SetAsideBy.BASELINE, "It was there on 2026-11-01.")


def reported(
    findings: Iterable[Finding] = (),
    suppressed: Iterable[Suppressed] = (),
    sources: Mapping[str, str] | None = None,
    baseline: BaselineLeft | None = None,
) -> Report:
    """A report on a site without pages."""
    site = Site(practice=None, sources=sources or {})
    judgement = Judgement(tuple(findings), tuple(suppressed), baseline)
    return report_of(Evidence(site=site, plan=None, as_of=AS_OF), judgement)
