"""The Atom feed: what it holds."""

from collections.abc import Iterable
from itertools import islice

from practice_site.model.article import Article, Status
from practice_site.model.documents import FeedEntry, FeedPlan, FeedView
from practice_site.model.view import ArticleView
from practice_site.pages.directory import Directory
from practice_site.pages.listing import article_url

FEED = "/feed.xml"
NEWEST = 20
"""How many articles the feed holds: readers fetch it often, and in full."""


def has_feed(directory: Directory) -> bool:
    """Whether there is a feed: it is switched on, and there is something to read in it."""
    return "feed" in directory.options.parts and any(map(_is_out, directory.articles))


def feed_of(directory: Directory) -> FeedPlan | None:
    """The newest articles that are out; drafts are never among them, shown or not."""
    if not has_feed(directory):
        return None
    out = (article for article in directory.articles if _is_out(article))
    return FeedPlan(
        site=directory.practice.url.rstrip("/"),
        title=directory.practice.name,
        lang=directory.lang,
        articles=tuple(article_url(article) for article in islice(out, NEWEST)),
    )


def feed_view(feed: FeedPlan, views: Iterable[ArticleView]) -> FeedView:
    """The feed with its articles, which come in the order of the plan."""
    entries = tuple(_entry(view, feed.title, feed.site) for view in views)
    return FeedView(
        url=f"{feed.site}{FEED}",
        site=f"{feed.site}/",
        title=feed.title,
        lang=feed.lang,
        # One time zone, one hour: the order of the texts is that of the days.
        updated=max(entry.updated for entry in entries),
        entries=entries,
    )


def _is_out(article: Article) -> bool:
    return article.status is not Status.DRAFT


def _entry(view: ArticleView, practice: str, site: str) -> FeedEntry:
    return FeedEntry(
        id=f"{site}{view.url}",
        author=view.author.display if view.author else practice,
        author_url=f"{site}{view.author.url if view.author else '/'}",
        published=view.published.timestamp,
        updated=(view.updated or view.published).timestamp,
        article=view,
    )
