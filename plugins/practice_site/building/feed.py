"""The feed, which is made again only where one of its articles has changed."""

from collections.abc import Iterable, Mapping

from msgspec import Struct, field

from practice_site.building.making import Failure, Has, Workshop, failure_of
from practice_site.incremental.fingerprints import bytes_digest, digest
from practice_site.incremental.kept import MadePage
from practice_site.model.documents import FeedPlan
from practice_site.model.facts import PageSummary
from practice_site.model.plan import PlannedPage
from practice_site.model.view import ArticleView
from practice_site.pages.feed import FEED, feed_view
from practice_site.rendering.feed import feed_xml
from practice_site.rendering.theme import RenderingFailed

FILE = FEED.lstrip("/")


class Feed(Struct, frozen=True):
    """The feed, if the site has one: its bytes are None where they are in the output already."""

    files: Mapping[str, bytes | None] = field(default_factory=dict)
    pages: tuple[MadePage, ...] = ()
    failures: tuple[Failure, ...] = ()


def make_feed(workshop: Workshop, kept: MadePage | None, has: Has) -> Feed:
    """Make the feed unless what its articles are made of is what it was."""
    plan = workshop.plan
    if plan.feed is None:
        return Feed()
    planned = {page.url: page for page in plan.pages if page.kind is ArticleView}
    articles = [planned[url] for url in plan.feed.articles]
    made_of = [workshop.fingerprint(page) for page in articles]
    fingerprint = digest((workshop.around, plan.feed, made_of))
    if kept and kept.fingerprint == fingerprint and has(kept.file, kept.digest):
        return Feed({FILE: None}, (kept,))
    try:
        content = _content(workshop, plan.feed, articles)
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


def _content(workshop: Workshop, feed: FeedPlan, articles: Iterable[PlannedPage]) -> bytes:
    finished = (workshop.finish(article).view for article in articles)
    views = [view for view in finished if isinstance(view, ArticleView)]
    return feed_xml(feed_view(feed, views), workshop.theme, workshop.plan.frame)
