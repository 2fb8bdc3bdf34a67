"""What the files show that are no pages: the feed, the sitemap, a page that sends visitors on."""

import datetime as dt
from typing import ClassVar

from msgspec import Struct

from practice_site.model.view import ArticleView


class FeedEntry(Struct, frozen=True, kw_only=True):
    """An article in the feed. `id` never changes while its address stays; `updated` is RFC 3339."""

    id: str
    author: str
    author_url: str
    published: str
    updated: str
    article: ArticleView


class FeedPlan(Struct, frozen=True):
    """What the feed will be made of; `articles` are the addresses of pages, the newest first."""

    site: str
    title: str
    lang: str
    articles: tuple[str, ...]


class FeedView(Struct, frozen=True, kw_only=True):
    """The newest articles, for feed readers; all addresses are absolute.

    `updated` is the last change of any entry, never the time of the build
    (RFC 4287, 4.2.15).
    """

    template: ClassVar[str] = "feed-entry.html"
    url: str
    site: str
    title: str
    lang: str
    updated: str
    entries: tuple[FeedEntry, ...]


class SitemapEntry(Struct, frozen=True):
    """A page that search engines may list, by its absolute address.

    `changed` is the last significant change, None where nobody wrote it down
    (search.md MAP-02).
    """

    url: str
    changed: dt.date | None


class RedirectView(Struct, frozen=True, kw_only=True):
    """What stands at a former address: where `title`, the page at the path `target`, is now.

    It is no page of the site: it has neither frame nor graph. `canonical` is
    the absolute address of the target.
    """

    template: ClassVar[str] = "redirect.html"
    url: str
    lang: str
    title: str
    canonical: str
    target: str
