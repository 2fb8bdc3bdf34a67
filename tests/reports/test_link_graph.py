import datetime as dt
from dataclasses import dataclass

from practice_site.checks.evidence import Evidence
from practice_site.model.facts import PageSummary
from practice_site.model.list_views import SearchView
from practice_site.model.site import Site
from practice_site.reports.link_graph import link_graph


@dataclass(frozen=True)
class Page:
    url: str
    title: str
    kind: type = object


@dataclass(frozen=True)
class Frame:
    url: str = "https://p.example"


@dataclass(frozen=True)
class Plan:
    pages: tuple[Page, ...]
    frame: Frame = Frame()


def graph(links: dict[str, tuple[str, ...]]) -> dict[str, tuple[int, int]]:
    kinds = {"/search/": SearchView}
    pages = tuple(Page(url, url, kinds.get(url, object)) for url in links)
    made = tuple(PageSummary(url=url, targets=targets, loads=()) for url, targets in links.items())
    evidence = Evidence(
        site=Site(practice=None),
        plan=Plan(pages),  # type: ignore[arg-type]
        made=made,
        as_of=dt.date(2026, 11, 21),
    )
    return {page.url: (page.links_in, page.links_out) for page in link_graph(evidence)}


def test_pages_are_counted_however_the_links_are_written() -> None:
    assert graph(
        {
            "/": ("/a/", "https://p.example/b/#x", "/b/?y", "tel:+1", "https://else.example/a/"),
            "/a/": ("../b/", "/a/", "#here", "mailto:x@y.example", "http://[bad"),
            "/b/": ("https://p.example",),
            "/c/": (),
            "/404.html": ("/c/",),
        }
    ) == {"/c/": (1, 0), "/": (1, 2), "/a/": (1, 1), "/b/": (2, 1)}


def test_what_nothing_leads_to_comes_first_and_search_does_not_count() -> None:
    found = graph({"/": ("/a/", "/search/"), "/a/": ("/",), "/b/": ("/",), "/search/": ("/b/",)})
    assert next(iter(found)) == "/b/"
    assert found["/b/"] == (0, 1)


def test_a_site_without_pages() -> None:
    assert link_graph(Evidence(site=Site(practice=None), plan=None, as_of=dt.date.min)) == ()
