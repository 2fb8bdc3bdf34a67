"""The report for people: one file that needs no script and loads nothing."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from msgspec.structs import replace

from practice_site.appearance.appearance import Appearance
from practice_site.checks.coming_due import Due, coming_due
from practice_site.checks.registry import find_rule
from practice_site.model.advice import Rating, TextAdvice
from practice_site.model.finding import Finding, Fixer, SetAsideBy, Severity, Suppressed
from practice_site.pages.wording import day_in_words
from practice_site.rendering.report import render_report
from practice_site.reports.appearance_view import appearances_view
from practice_site.reports.by_page import by_page
from practice_site.reports.fingerprint import lines_of
from practice_site.reports.link_graph import link_graph
from practice_site.reports.report import Report
from practice_site.reports.report_view import (
    DueView,
    FindingView,
    FixerView,
    PageView,
    ReportView,
    SuppressedView,
    TextView,
)
from practice_site.reports.text import baseline_line, summary_line
from practice_site.reports.visible import visible

NO_ADVICE: Mapping[str, TextAdvice] = MappingProxyType({})

NO_APPEARANCES: Mapping[str, Appearance] = MappingProxyType({})

LONGEST = 240
"""So many characters of a line are shown: a paragraph is one line in many files."""

_FIXERS = {
    Fixer.WRITER: "Whoever writes the texts",
    Fixer.PHYSICIAN: "A physician",
    Fixer.DEVELOPER: "A developer",
}


def render_html(
    report: Report,
    advice: Mapping[str, TextAdvice] = NO_ADVICE,
    appearances: Mapping[str, Appearance] = NO_APPEARANCES,
    unshown: str = "",
) -> str:
    """The whole page; `advice` is that on texts by their pages' URLs, `appearances` how pages look.

    `unshown` says why there are no appearances, if somebody might look for them.
    """
    return render_report(view_of(report, advice, appearances, unshown))


def view_of(
    report: Report,
    advice: Mapping[str, TextAdvice] = NO_ADVICE,
    appearances: Mapping[str, Appearance] = NO_APPEARANCES,
    unshown: str = "",
) -> ReportView:
    """What the page shows."""
    site = report.evidence.site
    lines = lines_of(report.sources, {finding.span.path for finding in report.findings})
    shown = {
        finding: _finding(number, finding, lines.get(finding.span.path, []))
        for number, finding in enumerate(_errors_first(report.findings), start=1)
    }
    blocking = [f for f in shown if f.severity is Severity.ERROR]
    return ReportView(
        practice=visible(site.practice.name) if site.practice else "a practice",
        as_of=day_in_words(report.as_of),
        summary=summary_line(report.findings, report.suppressed),
        baseline=baseline_line(report.baseline) if report.baseline else "",
        blocking=tuple(shown[finding] for finding in blocking),
        pages=tuple(
            PageView(visible(group.title), group.url, tuple(shown[f] for f in group.findings))
            for group in by_page(report)
        ),
        fixers=tuple(_fixers(shown)),
        suppressed=tuple(_suppressed(s) for s in report.suppressed if s.by is SetAsideBy.EXCEPTION),
        due=tuple(_due(due) for due in coming_due(report.evidence)),
        links=tuple(
            replace(page, title=visible(page.title)) for page in link_graph(report.evidence)
        ),
        texts=tuple(_texts(report, advice)),
        appearances=appearances_view(appearances),
        unshown=unshown,
    )


def _errors_first(findings: Iterable[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda finding: list(Severity).index(finding.severity))


def _finding(number: int, finding: Finding, lines: list[str]) -> FindingView:
    span, source = finding.span, finding.source
    line = lines[span.line - 1] if 1 <= span.line <= len(lines) else ""
    same = span.end_line == span.line and span.end_column is not None
    before, marked, after = _cut(line, span.column - 1, span.end_column if same else None)
    return FindingView(
        number=number,
        severity=finding.severity.value,
        message=visible(finding.message),
        remedy=visible(finding.remedy),
        path=visible(span.path),
        line=span.line,
        before=visible(before),
        marked=visible(marked),
        after=visible(after),
        rule=finding.rule,
        name=finding.name,
        citation=visible(source.citation) if source else "",
        url=visible(source.url) if source else "",
        fixer=_FIXERS[_fixer(finding)],
    )


def _fixer(finding: Finding) -> Fixer:
    """Who can put it right: settings and templates are a developer's, whatever the rule."""
    if not finding.span.path.startswith(("content/", "locations.yaml")):
        return Fixer.DEVELOPER
    rule = find_rule(finding.rule)
    return rule.fixed_by if rule else Fixer.WRITER


def _cut(line: str, start: int, end_column: int | None) -> tuple[str, str, str]:
    """A line in three parts, no longer than can be read at a glance."""
    start = min(max(start, 0), len(line))
    end = len(line) if end_column is None else min(max(end_column - 1, start), len(line))
    before, marked, after = line[:start].lstrip(), line[start:end], line[end:].rstrip()
    room = LONGEST // 4
    if len(before) > room:
        before = f"…{before[-room:]}"
    if len(marked) > LONGEST // 2:
        marked = f"{marked[: LONGEST // 2]}…"
    if len(after) > room:
        after = f"{after[:room]}…"
    return before, marked, after


def _fixers(shown: Mapping[Finding, FindingView]) -> Iterable[FixerView]:
    for name in _FIXERS.values():
        findings = tuple(finding for finding in shown.values() if finding.fixer == name)
        if findings:
            yield FixerView(name, findings)


def _suppressed(suppressed: Suppressed) -> SuppressedView:
    finding = suppressed.finding
    return SuppressedView(
        message=visible(finding.message),
        place=visible(f"{finding.span.path}:{finding.span.line}"),
        rule=f"{finding.rule} {finding.name}",
        reason=visible(suppressed.reason),
        until=day_in_words(suppressed.until) if suppressed.until else "",
    )


def _due(due: Due) -> DueView:
    shown = replace(due, what=visible(due.what), then=visible(due.then))
    return DueView(day_in_words(due.day), due.day.isoformat(), shown)


def _texts(report: Report, advice: Mapping[str, TextAdvice]) -> Iterable[TextView]:
    """The texts with advice, those first that ask most of a reader."""
    pages = report.evidence.pages
    known = ((url, text) for url, text in advice.items() if url in pages)
    for url, text in sorted(known, key=lambda one: (-(one[1].grade or 0), one[0])):
        yield TextView(
            title=visible(pages[url].title),
            url=url,
            grade="" if text.grade is None else f"{text.grade:.1f}",
            overall=tuple(point for point in text.points if point.is_overall),
            points=tuple(
                point
                for point in text.points
                if not point.is_overall and point.rating is not Rating.GOOD
            ),
        )
