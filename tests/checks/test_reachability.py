import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest
from msgspec.structs import replace

from conftest import SITES
from practice_site.building.configuration import PARTS
from practice_site.checks.evidence import Evidence
from practice_site.checks.output.page_orphaned import PageOrphaned
from practice_site.checks.reachability import unreached
from practice_site.model.facts import PageSummary
from practice_site.model.finding import Severity
from practice_site.pages.options import PlanOptions
from practice_site.pages.planner import plan_pages
from practice_site.reading.site_loader import load_site

from .evidence import AS_OF

ARTICLE, NAPA = "/articles/minimal/", "/locations/napa/"
AROUND = ("/articles/", "/contact/", "/notices/", "/physicians/", "/locations/", "/stories/")
WAYS: Mapping[str, tuple[str, ...]] = {
    "/": (*AROUND, "/search/"),
    "/articles/": (ARTICLE,),
    "/physicians/": ("/physicians/alex-sample/",),
    "/locations/": (NAPA,),
}
"""Enough to find every page of the minimal site."""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(SITES / "minimal", tmp_path / "site")
    return tmp_path / "site"


def evidence(root: Path, **ways: tuple[str, ...]) -> Evidence:
    """The site in a folder, with pages that link as told; `home` are those of the home page."""
    site = load_site(root)
    plan = plan_pages(site, PlanOptions(AS_OF, False, False, frozenset(PARTS)))
    changed = {**WAYS, **{f"/{name}/": targets for name, targets in ways.items()}}
    if "home" in ways:
        changed["/"] = ways["home"]
    made = tuple(
        PageSummary(url=p.url, targets=changed.get(p.url, ()), loads=()) for p in plan.pages
    )
    return Evidence(site=site, plan=plan, made=made, as_of=AS_OF, redirects=plan.redirects)


def lost(evidence: Evidence) -> list[str]:
    return [page.url for page in unreached(evidence)]


def test_what_is_linked_to_from_the_home_page_on_is_found(root: Path) -> None:
    assert lost(evidence(root)) == []


def test_pages_without_a_link_are_told_in_the_order_of_their_addresses(root: Path) -> None:
    assert lost(evidence(root, locations=(), articles=("tel:+1", "#x"))) == [ARTICLE, NAPA]


def test_an_island_of_pages_that_link_to_each_other_is_not_found(root: Path) -> None:
    island = evidence(root, home=AROUND[1:], articles=(ARTICLE,))
    assert lost(island) == ["/articles/", ARTICLE]


def test_the_list_of_everything_and_the_error_page_are_no_way(root: Path) -> None:
    listing = evidence(root, articles=(), search=(ARTICLE,))
    error_page = replace(listing.made[0], url="/404.html", targets=(ARTICLE,))
    made = tuple(error_page if page.url == "/404.html" else page for page in listing.made)
    assert lost(replace(listing, made=made)) == [ARTICLE]


@pytest.mark.parametrize(
    "target",
    [
        "/articles/minimal/#conclusion",
        "minimal/",
        "https://minimal.example/articles/minimal/?a=b",
        "http://www.minimal.example/articles/minimal/",
        "/old/",
        "/old/index.html",
        "/articles/%6Dinimal/",
    ],
)
def test_links_in_other_forms_are_ways_too(root: Path, target: str) -> None:
    file = root / "content/articles/minimal.md"
    text = file.read_text(encoding="utf-8").replace("\nserves:", "\nredirect_from: [/old]\nserves:")
    file.write_text(text, encoding="utf-8")
    assert lost(evidence(root, articles=(target,))) == []


def test_nobody_can_tell_while_something_is_missing(root: Path) -> None:
    orphaned = evidence(root, articles=())
    assert lost(orphaned) == [ARTICLE]
    assert lost(evidence(root, articles=("/articles/minima/",))) == []
    assert lost(replace(orphaned, made=orphaned.made[1:])) == []
    assert lost(replace(orphaned, plan=None, made=())) == []
    (root / "content/pages/broken.md").write_text("---\ntitle: No summary\n---\n", "utf-8")
    assert lost(evidence(root, articles=())) == []


def test_a_place_that_nobody_finds_is_an_error_and_a_text_a_warning(root: Path) -> None:
    findings = list(PageOrphaned().check(evidence(root, locations=(), articles=())))
    assert [(f.page, f.severity, f.span.path) for f in findings] == [
        (ARTICLE, Severity.WARNING, "content/articles/minimal.md"),
        (NAPA, Severity.ERROR, "locations.yaml"),
    ]


def test_a_draft_that_is_shown_is_still_to_be_linked_to(root: Path) -> None:
    file = root / "content/articles/minimal.md"
    text = file.read_text(encoding="utf-8").replace("\nserves:", "\nstatus: draft\nserves:")
    file.write_text(text, encoding="utf-8")
    site = load_site(root)
    plan = plan_pages(site, PlanOptions(AS_OF, True, False, frozenset(PARTS)))
    made = tuple(
        PageSummary(
            url=p.url, targets=() if p.url == "/articles/" else WAYS.get(p.url, ()), loads=()
        )
        for p in plan.pages
    )
    shown = Evidence(site=site, plan=plan, made=made, as_of=AS_OF, drafts=True)
    assert lost(shown) == [ARTICLE]
    assert list(PageOrphaned().check(shown)) == []
