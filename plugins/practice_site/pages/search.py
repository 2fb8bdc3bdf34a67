"""The page to search the site on, which lists everything there is."""

from collections.abc import Iterable, Iterator

from practice_site.model.list_views import (
    ArticleIndexView,
    PhysiciansView,
    SearchView,
    ServiceIndexView,
)
from practice_site.model.plan import PagePlan
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


def search_page(directory: Directory, pages: Iterable[PagePlan]) -> PagePlan:
    """The search page; `pages` are all others of the site."""
    practice = directory.practice
    description = f"Search the site of {practice.name}, or look through all of its pages."
    view = SearchView(
        url=SEARCH.url,
        lang=directory.lang,
        head=head_of(
            directory, SEARCH.url, title=SEARCH.text, description=description, listed=False
        ),
        title=SEARCH.text,
        breadcrumb=(HOME, SEARCH),
        groups=tuple(_groups([page.view for page in pages if _stands_for_itself(page.view)])),
    )
    return PagePlan(view=view, source=practice.at("name"), generated=True)


def _stands_for_itself(view: View) -> bool:
    """Whether a page is one to go to: the 404 page stands for no address."""
    return view.head.canonical.endswith(view.url)


def _groups(views: list[View]) -> Iterator[LinkGroup]:
    """The pages by kind, each group by title; a kind that has no group is among the others."""
    grouped = tuple(kind for _, kinds in GROUPS for kind in kinds)
    for heading, kinds in GROUPS:
        mine = [view for view in views if isinstance(view, kinds)]
        if mine:
            yield LinkGroup(heading, _links(mine))
    others = [view for view in views if not isinstance(view, grouped)]
    if others:
        yield LinkGroup(OTHER, _links(others))


def _links(views: Iterable[View]) -> tuple[Link, ...]:
    ordered = sorted(views, key=lambda v: (not isinstance(v, FIRST), v.title.casefold(), v.url))
    return tuple(dict.fromkeys(Link(text=view.title, url=view.url) for view in ordered))
