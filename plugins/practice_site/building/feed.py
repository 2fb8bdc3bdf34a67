"""The feed, which is made again only where one of its articles has changed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from practice_site.building.making import Failure, Has, Workshop, failure_of
from practice_site.incremental.fingerprints import bytes_digest, digest
from practice_site.incremental.kept import MadePage
from practice_site.model.documents import FeedPlan
from practice_site.model.facts import PageSummary
from practice_site.model.view import ArticleView
from practice_site.pages.feed import FEED, feed_view
from practice_site.rendering.feed import feed_xml
from practice_site.rendering.theme import RenderingFailed

FILE = FEED.lstrip("/")


@dataclass(frozen=True, slots=True)
class Feed:
    """The feed, if the site has one: its bytes are None where they are in the output already."""

    files: Mapping[str, bytes | None] = field(default_factory=dict)
    pages: tuple[MadePage, ...] = ()
    failures: tuple[Failure, ...] = ()


def make_feed(
    workshop: Workshop, pages: Iterable[MadePage], kept: MadePage | None, has: Has
) -> Feed:
    """Make the feed unless it is what it was; `pages` are those of the site."""
    plan = workshop.plan
    if plan.feed is None:
        return Feed()
    fingerprints = {page.url: page.fingerprint for page in pages}
    made_of = [fingerprints.get(url, "") for url in plan.feed.articles]
    fingerprint = digest((workshop.around, plan.feed, made_of))
    if kept and kept.fingerprint == fingerprint and has(kept.file, kept.digest):
        return Feed({FILE: None}, (kept,))
    try:
        content = _content(workshop, plan.feed)
    except RenderingFailed as failure:
        return Feed(failures=(failure_of(FEED, failure),))
    made = MadePage(
        url=FEED,
        file=FILE,
        fingerprint=fingerprint,
        digest=bytes_digest(content),
        summary=PageSummary(url=FEED, targets=(), loads=()),
    )
    return Feed({FILE: content}, (made,))


def _content(workshop: Workshop, feed: FeedPlan) -> bytes:
    planned = {page.url: page for page in workshop.plan.pages if page.kind is ArticleView}
    views = [
        view
        for url in feed.articles
        if isinstance(view := workshop.finish(planned[url]).view, ArticleView)
    ]
    return feed_xml(feed_view(feed, views), workshop.theme, workshop.plan.frame)
