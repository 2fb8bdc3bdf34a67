"""Which pages search engines are told of."""

import datetime as dt
from collections.abc import Iterable, Iterator

from practice_site.model.article import Article, Page, Service, Status
from practice_site.model.documents import SitemapEntry
from practice_site.model.list_views import SearchView
from practice_site.model.plan import PlannedPage
from practice_site.model.site import Site
from practice_site.model.span import Span
from practice_site.pages.directory import Directory


def sitemap_of(
    directory: Directory, pages: Iterable[PlannedPage]
) -> tuple[SitemapEntry, ...] | None:
    """The pages that may be listed, by URL; None where the sitemap is switched off.

    Left out is what has no address of its own (404), what asks not to be
    indexed (the search page), and every draft. A whole site that asks not to be indexed (the
    sample) has the sitemap that it would have: its pages must stay crawlable
    for that wish to be read (search.md ROB-01).
    """
    if "sitemap" not in directory.options.parts:
        return None
    hidden = directory.practice.sample or directory.options.shows_drafts
    drafts = set(_drafts(directory.site))
    changed = dict(_changed(directory.site))
    return tuple(
        SitemapEntry(page.canonical, changed.get(page.source))
        for page in pages
        if page.canonical
        and page.kind is not SearchView
        and (hidden or "noindex" not in page.robots)
        and page.source not in drafts
    )


def _drafts(site: Site) -> Iterator[Span]:
    texts: list[Article | Service | Page] = [*site.articles, *site.services, *site.pages]
    yield from (text.positions.whole for text in texts if text.status is Status.DRAFT)


def _changed(site: Site) -> Iterator[tuple[Span, dt.date | None]]:
    """When each text last changed, as its author says (MAP-02: never the time of the build)."""
    texts: list[Article | Service] = [*site.articles, *site.services]
    for text in texts:
        yield text.positions.whole, text.updated or text.published
    for page in site.pages:
        yield page.positions.whole, page.updated
