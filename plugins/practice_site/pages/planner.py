"""Which pages a site has."""

from collections.abc import Iterator
from functools import partial

from msgspec.structs import replace

from practice_site.model.markdown import Body
from practice_site.model.plan import ArticleParts, PagePlan, Plan, PlannedPage
from practice_site.model.site import Site
from practice_site.model.view import ArticleView
from practice_site.pages.article import article_page
from practice_site.pages.article_index import article_index_pages
from practice_site.pages.directory import Directory, directory_of
from practice_site.pages.feed import feed_of
from practice_site.pages.frame import frame_of, frame_origins
from practice_site.pages.head import canonical_of, robots_of
from practice_site.pages.home import home_page
from practice_site.pages.images import renditions, shown_addresses, shown_origins
from practice_site.pages.left_out import left_out
from practice_site.pages.listing import article_url
from practice_site.pages.locations import locations_page
from practice_site.pages.not_found import not_found_page
from practice_site.pages.office import office_page
from practice_site.pages.options import PlanOptions
from practice_site.pages.page import plain_page
from practice_site.pages.physician import physician_page
from practice_site.pages.physicians import physicians_page
from practice_site.pages.pictures import with_pictures
from practice_site.pages.quoting import withheld_names
from practice_site.pages.redirects import redirects_of
from practice_site.pages.search import search_page
from practice_site.pages.service import service_page
from practice_site.pages.service_index import service_index_page
from practice_site.pages.sitemap import sitemap_of
from practice_site.pages.stories import has_stories_page, stories_page
from practice_site.pages.surroundings import surroundings_of
from practice_site.pages.town import town_page
from practice_site.pages.visibility import why_left_out

HOME_PAGE = "home"
"""The slug of the page whose text the home page shows."""


def plan_pages(site: Site, options: PlanOptions) -> Plan:
    """All pages of a site, whatever is wrong with it.

    Depends on nothing but its arguments. References that lead nowhere are
    passed over; rules report them.
    """
    directory = directory_of(with_pictures(site), options)
    addresses = shown_addresses(site.images)
    withheld = withheld_names(site, directory.quotes)
    planned = [
        _planned(
            replace(
                page,
                origins=shown_origins(page.origins, addresses),
                withheld=withheld.get(page.source, ()),
            )
        )
        for page in _pages(directory)
    ]
    planned.extend(_articles(directory))
    if "search" in options.parts:
        planned.append(_planned(search_page(directory, planned)))
    pages = tuple(sorted(planned, key=lambda page: (page.url, page.source.order)))
    missing = sorted(left_out(directory), key=lambda left: (left.url, left.span.order))
    return Plan(
        frame=frame_of(directory),
        pages=pages,
        origins=shown_origins(frame_origins(directory), addresses),
        left_out=tuple(missing),
        redirects=redirects_of(site, pages),
        feed=feed_of(directory),
        sitemap=sitemap_of(directory, pages),
        images=renditions(site.images),
    )


def no_pages(site: Site, options: PlanOptions) -> Plan:
    """The plan where nobody can tell whose site it is, since `practice.yaml` cannot be read."""
    return Plan(frame=frame_of(directory_of(site, options)), pages=())


def finished(page: PlannedPage, body: Body | None = None) -> PagePlan:
    """A planned page with its view; an article's is made now, of its `body`."""
    made_of = page.made_of
    if not isinstance(made_of, ArticleParts):
        return made_of
    if body is None:
        raise ValueError(f"{page.url} needs its article's text")
    return article_page(made_of.article, body, made_of.surroundings)


def _planned(page: PagePlan) -> PlannedPage:
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
        made_of=page,
        generated=page.generated,
    )


def _articles(directory: Directory) -> Iterator[PlannedPage]:
    if "articles" not in directory.options.parts:
        return
    robots = robots_of(directory.identity)
    for article in directory.articles:
        url = article_url(article)
        yield PlannedPage(
            url=url,
            kind=ArticleView,
            title=article.title,
            lang=article.lang or directory.lang,
            source=article.positions.whole,
            canonical=canonical_of(directory.identity, url),
            robots=robots,
            description=" ".join(article.summary.split()),
            made_of=ArticleParts(article, partial(surroundings_of, directory)),
        )


def _pages(directory: Directory) -> Iterator[PagePlan]:
    """The pages whose views are made with the plan: all but the articles' own."""
    yield from _plain_pages(directory)
    if directory.site.physicians:
        yield physicians_page(directory)
    yield from (physician_page(p, directory) for p in directory.site.physicians)
    if directory.services:
        yield service_index_page(directory)
    yield from (service_page(service, directory) for service in directory.services)
    if has_stories_page(directory):
        yield stories_page(directory)
    if "articles" in directory.options.parts:
        yield from article_index_pages(directory)
    if "locations" in directory.options.parts:
        yield locations_page(directory)
        for office, card in zip(directory.site.offices, directory.office_cards, strict=True):
            yield office_page(office, card, directory)
        yield from (town_page(town, directory) for town in directory.towns)
    yield not_found_page(directory)


def _plain_pages(directory: Directory) -> Iterator[PagePlan]:
    if HOME_PAGE not in directory.pages:
        yield home_page(None, directory)
    for page in directory.site.pages:
        if why_left_out(page.status, None, directory.options):
            continue
        yield home_page(page, directory) if page.slug == HOME_PAGE else plain_page(page, directory)
