"""What the files show that are no pages: the feed, the sitemap, a page that sends visitors on."""

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from practice_site.model.view import ArticleView, View


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedEntry:
    """An article in the feed. `id` never changes while its address stays; `updated` is RFC 3339."""

    id: str
    author: str
    author_url: str
    published: str
    updated: str
    article: ArticleView


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedView:
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


@dataclass(frozen=True, slots=True)
class SitemapEntry:
    """A page that search engines may list, by its absolute address.

    `changed` is the last significant change, None where nobody wrote it down
    (search.md MAP-02).
    """

    url: str
    changed: dt.date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RedirectView(View):
    """The page at a former address; `title` is that of the page at the path `target`."""

    template: ClassVar[str] = "redirect.html"
    target: str
