"""Which pages a site has."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from msgspec import Struct
from msgspec.structs import replace

from practice_site.model.article import Article
from practice_site.model.markdown import Body
from practice_site.model.plan import ArticleParts, PagePlan, Plan, PlannedPage
from practice_site.model.site import Site
from practice_site.model.span import Span
from practice_site.model.view import ArticleView
from practice_site.pages.article import article_page
from practice_site.pages.article_index import article_index_pages
from practice_site.pages.directory import Directory, directory_of
from practice_site.pages.feed import feed_of
from practice_site.pages.frame import frame_of, frame_origins
from practice_site.pages.head import HOME, canonical_of, robots_of
from practice_site.pages.home import home_page
from practice_site.pages.icons import icons_of
from practice_site.pages.images import renditions, shown_addresses, shown_origins
from practice_site.pages.left_out import left_out
from practice_site.pages.listing import article_url, page_url, service_url
from practice_site.pages.locations import LOCATIONS, locations_page
from practice_site.pages.not_found import NOT_FOUND, not_found_page
from practice_site.pages.office import office_page
from practice_site.pages.options import PlanOptions
from practice_site.pages.page import plain_page
from practice_site.pages.persons import physician_url
from practice_site.pages.physician import physician_page
from practice_site.pages.physicians import PHYSICIANS, physicians_page
from practice_site.pages.pictures import with_pictures
from practice_site.pages.places import place_url
from practice_site.pages.quoting import withheld_names
from practice_site.pages.redirects import redirects_of
from practice_site.pages.search import SEARCH, search_page
from practice_site.pages.service import SERVICES, service_page
from practice_site.pages.service_index import service_index_page
from practice_site.pages.sitemap import sitemap_of
from practice_site.pages.social_card import author_line, card_of
from practice_site.pages.stories import STORIES, has_stories_page, stories_page
from practice_site.pages.surroundings import surroundings_of
from practice_site.pages.town import town_page
from practice_site.pages.visibility import why_left_out

HOME_PAGE = "home"
"""The slug of the page whose text the home page shows."""


class Grounds(Struct, frozen=True, eq=False):
    """What the pages of a site are planned from: all of them, or one.

    `addresses` are what pages call images, `withheld` the names that are left
    out, by the place that a page is made from.
    """

    site: Site
    directory: Directory
    addresses: Mapping[str, str]
    withheld: Mapping[Span, tuple[str, ...]]


def grounds_of(site: Site, options: PlanOptions, before: Grounds | None = None) -> Grounds:
    """What is looked up for planning; where it can be, that of `before`."""
    directory = directory_of(with_pictures(site), options, before.directory if before else None)
    return Grounds(
        site=site,
        directory=directory,
        addresses=shown_addresses(site.images),
        withheld=withheld_names(site, directory.quotes),
    )


def plan_pages(site: Site, options: PlanOptions) -> Plan:
    """All pages of a site, whatever is wrong with it.

    Depends on nothing but its arguments. References that lead nowhere are
    passed over; rules report them.
    """
    return plan_of(grounds_of(site, options))


def plan_of(grounds: Grounds) -> Plan:
    """All pages of a site."""
    site, directory = grounds.site, grounds.directory
    planned = [_planned(make(), grounds) for _, make in _pages(directory)]
    planned.extend(_article(article, directory) for article in _articles(directory))
    if "search" in directory.options.parts:
        planned.append(_planned(search_page(directory, planned), grounds))
    pages = tuple(sorted(planned, key=_order))
    missing = sorted(left_out(directory), key=lambda left: (left.url, left.span.order))
    icons = icons_of(directory)
    return replace(
        bare_plan(grounds),
        pages=pages,
        left_out=tuple(missing),
        redirects=redirects_of(site, pages),
        feed=feed_of(directory),
        sitemap=sitemap_of(directory, pages),
        images={
            **renditions(site.images),
            **{page.card.path: page.card for page in pages if page.card},
            **{icon.path: icon for icon in icons},
        },
        icons=icons,
    )


def bare_plan(grounds: Grounds) -> Plan:
    """The plan without any page: what stands around each.

    It is all there is where `practice.yaml` cannot be read.
    """
    directory = grounds.directory
    origins = shown_origins(frame_origins(directory), grounds.addresses)
    return Plan(frame=frame_of(directory), pages=(), origins=origins)


def planned_page(grounds: Grounds, url: str) -> PlannedPage | None:
    """The one page that a site has at a path, as its plan has it, made without all others."""
    directory = grounds.directory
    if url == SEARCH.url and "search" in directory.options.parts:
        return next((page for page in plan_of(grounds).pages if page.url == url), None)
    found = [_planned(make(), grounds) for address, make in _pages(directory) if address == url]
    name = url.rstrip("/").rpartition("/")[2]
    named = [article for article in _articles(directory) if article.slug == name]
    found += [_article(article, directory) for article in named if article_url(article) == url]
    return min(found, key=_order, default=None)


def finished(page: PlannedPage, body: Body | None = None) -> PagePlan:
    """A planned page with its view; an article's is made now, of its `body`."""
    made_of = page.made_of
    if not isinstance(made_of, ArticleParts):
        return made_of
    if body is None:
        raise ValueError(f"{page.url} needs its article's text")
    return article_page(made_of.article, body, made_of.surroundings)


def _order(page: PlannedPage) -> tuple[object, ...]:
    return (page.url, page.source.order)


def _planned(page: PagePlan, grounds: Grounds) -> PlannedPage:
    view = page.view
    return PlannedPage(
        url=view.url,
        kind=type(view),
        title=view.title,
        lang=view.lang,
        source=page.source,
        canonical=view.head.canonical,
        robots=view.head.robots,
        description=view.head.description,
        card=view.head.card,
        made_of=replace(
            page,
            origins=shown_origins(page.origins, grounds.addresses),
            withheld=grounds.withheld.get(page.source, ()),
        ),
        generated=page.generated,
    )


def _articles(directory: Directory) -> tuple[Article, ...]:
    return directory.articles if "articles" in directory.options.parts else ()


def _article(article: Article, directory: Directory) -> PlannedPage:
    url = article_url(article)
    return PlannedPage(
        url=url,
        kind=ArticleView,
        title=article.title,
        lang=article.lang or directory.lang,
        source=article.positions.whole,
        canonical=canonical_of(directory.identity, url),
        robots=robots_of(directory.identity),
        description=" ".join(article.summary.split()),
        card=card_of(
            directory.identity,
            url,
            article.title,
            author_line(directory.persons.get(article.author)),
        ),
        made_of=ArticleParts(article, partial(surroundings_of, directory)),
    )


def _pages(directory: Directory) -> Iterator[tuple[str, Callable[[], PagePlan]]]:
    """The pages whose views are made with the plan: each one's address, and what makes it.

    They are all but the articles' own.
    """
    yield from _plain_pages(directory)
    if directory.site.physicians:
        yield PHYSICIANS.url, partial(physicians_page, directory)
    for physician in directory.site.physicians:
        yield physician_url(physician), partial(physician_page, physician, directory)
    if directory.services:
        yield SERVICES.url, partial(service_index_page, directory)
    for service in directory.services:
        yield service_url(service), partial(service_page, service, directory)
    if has_stories_page(directory):
        yield STORIES.url, partial(stories_page, directory)
    if "articles" in directory.options.parts:
        yield from article_index_pages(directory)
    if "locations" in directory.options.parts:
        yield LOCATIONS.url, partial(locations_page, directory)
        for office, card in zip(directory.site.offices, directory.office_cards, strict=True):
            yield card.url, partial(office_page, office, card, directory)
        for town in directory.towns:
            yield place_url(town.slug), partial(town_page, town, directory)
    yield NOT_FOUND, partial(not_found_page, directory)


def _plain_pages(directory: Directory) -> Iterator[tuple[str, Callable[[], PagePlan]]]:
    if HOME_PAGE not in directory.pages:
        yield HOME.url, partial(home_page, None, directory)
    for page in directory.site.pages:
        if why_left_out(page.status, None, directory.options):
            continue
        made = home_page if page.slug == HOME_PAGE else plain_page
        yield page_url(page.slug), partial(made, page, directory)
