"""The page to search the site on, which lists everything there is."""

from collections.abc import Iterable, Iterator

from practice_site.model.list_views import (
    ArticleIndexView,
    PhysiciansView,
    SearchView,
    ServiceIndexView,
)
from practice_site.model.plan import PagePlan, PlannedPage
from practice_site.model.view import (
    ArticleView,
    HomeView,
    LocationsView,
    OfficeView,
    PhysicianView,
    ServiceView,
    TownView,
    View,
)
from practice_site.model.view_parts import Link, LinkGroup
from practice_site.pages.directory import Directory
from practice_site.pages.head import HOME, head_of

SEARCH = Link(text="Search", url="/search/")

OTHER = "Other pages"

GROUPS: tuple[tuple[str, tuple[type[View], ...]], ...] = (
    ("Services", (ServiceIndexView, ServiceView)),
    ("Articles", (ArticleIndexView, ArticleView)),
    ("Physicians", (PhysiciansView, PhysicianView)),
    ("Locations", (LocationsView, OfficeView, TownView)),
)
"""The groups of the list in their order, with the kinds of pages in each."""

FIRST = (HomeView, ServiceIndexView, ArticleIndexView, PhysiciansView, LocationsView)
"""The pages that lead their group."""


def search_page(directory: Directory, pages: Iterable[PlannedPage]) -> PagePlan:
    """The search page; `pages` are all others of the site."""
    practice = directory.practice
    description = f"Search the site of {practice.name}, or look through all of its pages."
    view = SearchView(
        url=SEARCH.url,
        lang=directory.lang,
        head=head_of(
            directory.identity, SEARCH.url, title=SEARCH.text, description=description, listed=False
        ),
        title=SEARCH.text,
        breadcrumb=(HOME, SEARCH),
        groups=tuple(_groups([page for page in pages if _stands_for_itself(page)])),
    )
    return PagePlan(view=view, source=practice.at("name"), generated=True)


def _stands_for_itself(page: PlannedPage) -> bool:
    """Whether a page is one to go to: the 404 page stands for no address."""
    return page.canonical.endswith(page.url)


def _groups(pages: list[PlannedPage]) -> Iterator[LinkGroup]:
    """The pages by kind, each group by title; a kind that has no group is among the others."""
    grouped = tuple(kind for _, kinds in GROUPS for kind in kinds)
    for heading, kinds in GROUPS:
        mine = [page for page in pages if page.kind in kinds]
        if mine:
            yield LinkGroup(heading, _links(mine))
    others = [page for page in pages if page.kind not in grouped]
    if others:
        yield LinkGroup(OTHER, _links(others))


def _links(pages: Iterable[PlannedPage]) -> tuple[Link, ...]:
    ordered = sorted(pages, key=lambda p: (p.kind not in FIRST, p.title.casefold(), p.url))
    return tuple(dict.fromkeys(Link(text=page.title, url=page.url) for page in ordered))
