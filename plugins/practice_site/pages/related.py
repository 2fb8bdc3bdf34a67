"""Which articles stand beside which: the ones before and after, and those about the same."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from heapq import nsmallest

from practice_site.model.article import Article
from practice_site.model.view_parts import ArticleCard, Link

MOST = 3
"""How many related articles a page shows at the most."""

SERVICE_WEIGHT = 4
"""A service in common says more than a town in common."""


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The articles beside each one, by its slug and in the order of `articles`.

    Articles are given the newest first. Everything here depends only on the
    articles themselves, so that the same site always has the same neighbours.
    """

    articles: tuple[Article, ...]
    cards: Mapping[str, ArticleCard]
    positions: Mapping[str, int]
    by_service: Mapping[str, tuple[Article, ...]]
    by_place: Mapping[str, tuple[Article, ...]]

    def earlier(self, article: Article) -> Link | None:
        """The article that was published before this one."""
        return self._at(self.positions[article.slug] + 1)

    def later(self, article: Article) -> Link | None:
        """The article that was published after this one."""
        return self._at(self.positions[article.slug] - 1)

    def related(self, article: Article) -> tuple[ArticleCard, ...]:
        """Those that the author names, then those that share services, then places.

        Among equally close ones, those written nearest in time come first: a
        new article then changes its neighbours' pages and no others.
        """
        chosen = [slug for slug in dict.fromkeys(article.related) if slug in self.cards]
        if len(chosen) < MOST:
            chosen += self._sharing(article, article.services, self.by_service, chosen)
        if len(chosen) < MOST:
            chosen += self._sharing(article, article.serves, self.by_place, chosen)
        others = (slug for slug in chosen if slug != article.slug)
        return tuple(self.cards[slug] for slug in others)[:MOST]

    def _sharing(
        self,
        article: Article,
        names: Iterable[str],
        groups: Mapping[str, tuple[Article, ...]],
        chosen: list[str],
    ) -> list[str]:
        near = {
            other.slug: other
            for name in names
            for other in self._nearest(article, groups.get(name, ()))
            if other.slug not in chosen
        }
        closest = sorted(
            near.values(),
            key=lambda o: (-_shared(article, o), _apart(article, o), o.slug),
        )
        return [other.slug for other in closest]

    def _nearest(self, article: Article, group: tuple[Article, ...]) -> Iterable[Article]:
        """The few of a group that stand nearest to an article in time."""
        others = (other for other in group if other.slug != article.slug)
        return nsmallest(
            MOST * SERVICE_WEIGHT, others, key=lambda other: (_apart(article, other), other.slug)
        )

    def _at(self, position: int) -> Link | None:
        if not 0 <= position < len(self.articles):
            return None
        card = self.cards[self.articles[position].slug]
        return Link(text=card.title, url=card.url)


def neighbours_of(articles: tuple[Article, ...], cards: Mapping[str, ArticleCard]) -> Neighbours:
    """The neighbours of articles that are given the newest first."""
    by_service: dict[str, list[Article]] = {}
    by_place: dict[str, list[Article]] = {}
    for article in articles:
        for slug in dict.fromkeys(article.services):
            by_service.setdefault(slug, []).append(article)
        for slug in dict.fromkeys(article.serves):
            by_place.setdefault(slug, []).append(article)
    return Neighbours(
        articles=articles,
        cards=cards,
        positions={article.slug: at for at, article in reversed([*enumerate(articles)])},
        by_service={slug: tuple(group) for slug, group in by_service.items()},
        by_place={slug: tuple(group) for slug, group in by_place.items()},
    )


def _shared(one: Article, other: Article) -> int:
    services = set(one.services) & set(other.services)
    places = set(one.serves) & set(other.serves)
    return SERVICE_WEIGHT * len(services) + len(places)


def _apart(one: Article, other: Article) -> int:
    return abs((one.published - other.published).days)
