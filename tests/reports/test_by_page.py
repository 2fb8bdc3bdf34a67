import datetime as dt
from dataclasses import dataclass

from msgspec.structs import replace

from practice_site.checks.evidence import Evidence
from practice_site.checks.run import Judgement
from practice_site.model.finding import Finding, Severity
from practice_site.model.positions import Positions
from practice_site.model.site import Site
from practice_site.model.span import Span
from practice_site.reports.by_page import by_page
from practice_site.reports.report import report_of

FINDING = Finding(Span("x"), "PS206", "review-due", Severity.WARNING, "Due.", "Ask.")


@dataclass(frozen=True)
class Page:
    url: str
    title: str
    source: Span
    generated: bool = False


@dataclass(frozen=True)
class Plan:
    pages: tuple[Page, ...]


@dataclass(frozen=True)
class Town:
    positions: Positions


PAGES = (
    Page("/", "Home", Span("content/practice.yaml"), generated=True),
    Page("/articles/a/", "A", Span("content/articles/a.md")),
    Page("/locations/napa/", "Napa", Span("locations.yaml", 3)),
    Page("/locations/sonoma/", "Sonoma", Span("locations.yaml", 30)),
)
TOWNS = tuple(Town(Positions(Span("locations.yaml", line))) for line in (3, 20, 30))


def groups(*places: tuple[str, int, str]) -> dict[str, int]:
    findings = [
        replace(FINDING, span=Span(path, line, n + 1), page=page or None)
        for n, (path, line, page) in enumerate(places)
    ]
    evidence = Evidence(
        site=Site(practice=None, towns=TOWNS),  # type: ignore[arg-type]
        plan=Plan(PAGES),  # type: ignore[arg-type]
        as_of=dt.date(2026, 11, 21),
    )
    report = report_of(evidence, Judgement(tuple(findings), ()))
    return {group.url or group.title: len(group.findings) for group in by_page(report)}


def test_a_file_is_the_page_that_is_made_from_it() -> None:
    assert groups(
        ("content/articles/a.md", 3, ""), ("content/articles/a.md", 9, "/articles/a/")
    ) == {"/articles/a/": 2}


def test_an_entry_of_the_locations_is_its_own_page_or_none() -> None:
    assert groups(
        ("locations.yaml", 1, ""),
        ("locations.yaml", 9, ""),
        ("locations.yaml", 22, ""),
        ("locations.yaml", 31, ""),
    ) == {"locations.yaml": 2, "/locations/napa/": 1, "/locations/sonoma/": 1}


def test_a_quote_is_about_the_page_that_shows_it() -> None:
    path = "content/testimonials/t.yaml"
    assert groups((path, 1, "/articles/a/"), (path, 2, "")) == {"/articles/a/": 1, path: 1}


def test_what_stands_on_every_page_is_about_none() -> None:
    assert groups(
        ("content/practice.yaml", 3, "/articles/a/"), ("theme/templates/base.html", 3, "/")
    ) == {"content/practice.yaml": 1, "theme/templates/base.html": 1}


def test_errors_come_first_then_what_is_most() -> None:
    error = replace(FINDING, severity=Severity.ERROR, span=Span("content/z.yaml"))
    many = [replace(FINDING, span=Span("content/b.yaml", n)) for n in (1, 2)]
    one = replace(FINDING, span=Span("content/a.yaml"))
    evidence = Evidence(site=Site(practice=None), plan=None, as_of=dt.date(2026, 11, 21))
    report = report_of(evidence, Judgement((one, *many, error), ()))
    assert [group.title for group in by_page(report)] == [
        "content/z.yaml",
        "content/b.yaml",
        "content/a.yaml",
    ]
