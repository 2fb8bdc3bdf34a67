"""Which pages a site has."""

from collections.abc import Iterator
from dataclasses import replace

from practice_site.model.plan import LeftOut, PagePlan, Plan
from practice_site.model.site import Site
from practice_site.pages.article import article_page
from practice_site.pages.article_index import article_index_page
from practice_site.pages.directory import Directory, directory_of
from practice_site.pages.frame import frame_of, frame_origins, page_url
from practice_site.pages.home import home_page
from practice_site.pages.listing import article_url
from practice_site.pages.locations import locations_page
from practice_site.pages.not_found import not_found_page
from practice_site.pages.office import office_page
from practice_site.pages.options import PlanOptions
from practice_site.pages.page import plain_page
from practice_site.pages.physician import physician_page
from practice_site.pages.places import place_url
from practice_site.pages.search import search_page
from practice_site.pages.town import town_page
from practice_site.pages.visibility import why_left_out

HOME_PAGE = "home"
"""The slug of the page whose text the home page shows."""


def plan_pages(site: Site, options: PlanOptions) -> Plan:
    """All pages of a site, whatever is wrong with it.

    Depends on nothing but its arguments. References that lead nowhere are
    passed over; rules report them.
    """
    directory = directory_of(site, options)
    shared = frame_origins(directory)
    planned = list(_pages(directory))
    if "search" in options.parts:
        planned.append(search_page(directory, planned))
    pages = sorted(planned, key=lambda page: (page.url, page.source.order))
    left_out = sorted(_left_out(directory), key=lambda left: (left.url, left.span.order))
    return Plan(
        frame=frame_of(directory),
        pages=tuple(replace(page, origins=(*page.origins, *shared)) for page in pages),
        left_out=tuple(left_out),
    )


def _pages(directory: Directory) -> Iterator[PagePlan]:
    yield from _plain_pages(directory)
    yield from (physician_page(p, directory) for p in directory.site.physicians)
    if "articles" in directory.options.parts:
        yield article_index_page(directory)
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


def _left_out(directory: Directory) -> Iterator[LeftOut]:
    options = directory.options
    if "articles" in options.parts:
        for article in directory.site.articles:
            why = why_left_out(article.status, article.published, options)
            if why:
                yield LeftOut(article_url(article), why, article.at("status"))
    for page in directory.site.pages:
        why = why_left_out(page.status, None, options)
        if why:
            yield LeftOut(page_url(page.slug), why, page.at("status"))
    if "locations" in options.parts:
        for town in directory.site.towns:
            if town.has_page and town.served_from not in directory.offices:
                yield LeftOut(place_url(town.slug), "office unknown", town.at("served_from"))
