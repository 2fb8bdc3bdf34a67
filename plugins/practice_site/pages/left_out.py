"""Pages that are not made for now, and why."""

import datetime as dt
from collections.abc import Iterator

from practice_site.model.article import Article, Page, Service
from practice_site.model.plan import LeftOut
from practice_site.pages.directory import Directory
from practice_site.pages.listing import article_url, page_url, service_url
from practice_site.pages.places import place_url
from practice_site.pages.visibility import why_left_out


def left_out(directory: Directory) -> Iterator[LeftOut]:
    """Drafts, texts whose day has not come, and towns whose office is not known."""
    yield from _texts(directory)
    if "locations" in directory.options.parts:
        for town in directory.site.towns:
            if town.has_page and town.served_from not in directory.offices:
                yield LeftOut(place_url(town.slug), "office unknown", town.at("served_from"))


def _texts(directory: Directory) -> Iterator[LeftOut]:
    options, site = directory.options, directory.site
    articles = site.articles if "articles" in options.parts else ()
    texts: tuple[tuple[str, dt.date | None, Article | Service | Page], ...] = (
        *((article_url(a), a.published, a) for a in articles),
        *((service_url(s), s.published, s) for s in site.services),
        *((page_url(p.slug), None, p) for p in site.pages),
    )
    for url, published, text in texts:
        why = why_left_out(text.status, published, options)
        if why:
            yield LeftOut(url, why, text.at("status"))
