"""Findings by the page that they are about."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping

from msgspec import Struct

from practice_site.checks.evidence import Evidence
from practice_site.model.finding import Finding
from practice_site.model.plan import PlannedPage
from practice_site.reports.report import Report

LOCATIONS = "locations.yaml"
TESTIMONIALS = "content/testimonials/"


class PageGroup(Struct, frozen=True):
    """The findings on one page, or in a file that no page is made from (`url` is empty)."""

    title: str
    url: str
    findings: tuple[Finding, ...]


def by_page(report: Report) -> tuple[PageGroup, ...]:
    """The findings in groups, those first with the most of them, errors before all."""
    pages = SourcePages(report.evidence)
    groups: dict[tuple[str, str], list[Finding]] = defaultdict(list)
    for finding in report.findings:
        page = pages.of(finding)
        groups[(page.title, page.url) if page else (finding.span.path, "")].append(finding)
    made = [PageGroup(title, url, tuple(found)) for (title, url), found in groups.items()]
    return tuple(sorted(made, key=_order))


def _order(group: PageGroup) -> tuple[int, int, str]:
    errors = sum(finding.severity == "error" for finding in group.findings)
    return (-errors, -len(group.findings), group.url or group.title)


class SourcePages:
    """Which page a finding is about: the one that its line is made into, or that shows its quote.

    What stands on many pages (the practice's own file, the theme) belongs to none.
    """

    def __init__(self, evidence: Evidence) -> None:
        self._pages = evidence.pages
        own = [page for page in evidence.pages.values() if not page.generated]
        self._by_file: Mapping[str, PlannedPage] = {
            page.source.path: page for page in own if page.source.path.startswith("content/")
        }
        towns = sorted(
            (page for page in own if page.source.path == LOCATIONS),
            key=lambda page: page.source.line,
        )
        self._entries = sorted(place.positions.whole.line for place in evidence.places)
        self._by_line = {page.source.line: page for page in towns}

    def of(self, finding: Finding) -> PlannedPage | None:
        """The page of a finding; None for a file that no page is made from."""
        path = finding.span.path
        if path == LOCATIONS:
            number = bisect_right(self._entries, finding.span.line)
            return self._by_line.get(self._entries[number - 1]) if number else None
        if path.startswith(TESTIMONIALS):
            return self._pages.get(finding.page or "")
        return self._by_file.get(path)
