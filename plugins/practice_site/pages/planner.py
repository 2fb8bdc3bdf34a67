"""Which pages a site has."""

from collections.abc import Iterator
from dataclasses import replace

from practice_site.model.plan import PagePlan, Plan
from practice_site.model.site import Site
from practice_site.pages.article import article_page
from practice_site.pages.article_index import article_index_pages
from practice_site.pages.directory import Directory, directory_of
from practice_site.pages.feed import feed_of
from practice_site.pages.frame import frame_of, frame_origins
from practice_site.pages.home import home_page
from practice_site.pages.images import renditions, shown_addresses, shown_origins
from practice_site.pages.left_out import left_out
from practice_site.pages.locations import locations_page
from practice_site.pages.not_found import not_found_page
from practice_site.pages.office import office_page
from practice_site.pages.options import PlanOptions
from practice_site.pages.page import plain_page
from practice_site.pages.physician import physician_page
from practice_site.pages.physicians import physicians_page
from practice_site.pages.pictures import with_pictures
from practice_site.pages.redirects import redirects_of
from practice_site.pages.search import search_page
from practice_site.pages.service import service_page
from practice_site.pages.service_index import service_index_page
from practice_site.pages.sitemap import sitemap_of
from practice_site.pages.stories import has_stories_page, stories_page
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
    shared = frame_origins(directory)
    addresses = shown_addresses(site.images)
    planned = list(_pages(directory))
    if "search" in options.parts:
        planned.append(search_page(directory, planned))
    pages = sorted(planned, key=lambda page: (page.url, page.source.order))
    missing = sorted(left_out(directory), key=lambda left: (left.url, left.span.order))
    return Plan(
        frame=frame_of(directory),
        pages=tuple(
            replace(page, origins=shown_origins((*page.origins, *shared), addresses))
            for page in pages
        ),
        left_out=tuple(missing),
        redirects=redirects_of(site, pages),
        feed=feed_of(directory, pages),
        sitemap=sitemap_of(directory, pages),
        images=renditions(site.images),
    )


def _pages(directory: Directory) -> Iterator[PagePlan]:
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
        yield from (article_page(article, directory) for article in directory.articles)
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
