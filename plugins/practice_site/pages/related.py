"""Which articles stand beside which: the ones before and after, and those about the same."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from msgspec import Struct

from practice_site.model.article import Article
from practice_site.model.view_parts import ArticleCard, Link

MOST = 3
"""How many related articles a page shows at the most."""

SERVICE_WEIGHT = 4
"""A service in common says more than a town in common."""

NEAREST = MOST * SERVICE_WEIGHT
"""How many of a group are looked at: those that stand nearest in time."""


class _Member(NamedTuple):
    """An article in a group that is ordered by time: the day it was published, and its slug."""

    day: int
    slug: str


class _Subjects(Struct, frozen=True):
    services: frozenset[str]
    places: frozenset[str]


class Neighbours(Struct, frozen=True):
    """The articles beside each one, by its slug and in the order of `articles`.

    Articles are given the newest first. Everything here depends only on the
    articles themselves, so that the same site always has the same neighbours.
    """

    articles: tuple[Article, ...]
    cards: Mapping[str, ArticleCard]
    positions: Mapping[str, int]
    subjects: Mapping[str, _Subjects]
    by_service: Mapping[str, list[_Member]]
    by_place: Mapping[str, list[_Member]]

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
        named = (slug for slug in dict.fromkeys(article.related) if slug != article.slug)
        chosen = [slug for slug in named if slug in self.cards]
        if len(chosen) < MOST:
            chosen += self._sharing(article, article.services, self.by_service, chosen)
        if len(chosen) < MOST:
            chosen += self._sharing(article, article.serves, self.by_place, chosen)
        return tuple(self.cards[slug] for slug in chosen)[:MOST]

    def _sharing(
        self,
        article: Article,
        names: Iterable[str],
        groups: Mapping[str, list[_Member]],
        chosen: list[str],
    ) -> list[str]:
        day = article.published.toordinal()
        near = {
            other
            for name in names
            for other in _nearest(_Member(day, article.slug), groups.get(name, []))
            if other.slug not in chosen
        }
        own = self.subjects[article.slug]
        closest = sorted(
            near,
            key=lambda o: (-_shared(own, self.subjects[o.slug]), abs(o.day - day), o.slug),
        )
        return [other.slug for other in closest]

    def _at(self, position: int) -> Link | None:
        if not 0 <= position < len(self.articles):
            return None
        card = self.cards[self.articles[position].slug]
        return Link(text=card.title, url=card.url)


def neighbours_of(articles: tuple[Article, ...], cards: Mapping[str, ArticleCard]) -> Neighbours:
    """The neighbours of articles that are given the newest first."""
    by_service: dict[str, list[_Member]] = {}
    by_place: dict[str, list[_Member]] = {}
    positions = {article.slug: at for at, article in reversed([*enumerate(articles)])}
    subjects: dict[str, _Subjects] = {}
    for at, article in enumerate(articles):
        if positions[article.slug] != at:  # a second article of one name has no page of its own
            continue
        member = _Member(article.published.toordinal(), article.slug)
        subjects[article.slug] = _Subjects(frozenset(article.services), frozenset(article.serves))
        for slug in subjects[article.slug].services:
            by_service.setdefault(slug, []).append(member)
        for slug in subjects[article.slug].places:
            by_place.setdefault(slug, []).append(member)
    for group in (*by_service.values(), *by_place.values()):
        group.sort()
    return Neighbours(articles, cards, positions, subjects, by_service, by_place)


def _nearest(own: _Member, group: list[_Member]) -> list[_Member]:
    """The few of a group that stand nearest to one of them in time, going out from its day.

    All of the last day that counts are looked at: slugs decide between them.
    """
    after = bisect_left(group, own)
    before = after - 1
    found: list[_Member] = []
    farthest = 0
    while before >= 0 or after < len(group):
        to_before = own.day - group[before].day if before >= 0 else None
        to_after = group[after].day - own.day if after < len(group) else None
        backwards = to_after is None or (to_before is not None and to_before <= to_after)
        apart = to_before if backwards else to_after
        if len(found) >= NEAREST and apart is not None and apart > farthest:
            break
        farthest = apart or 0
        other = group[before] if backwards else group[after]
        before, after = (before - 1, after) if backwards else (before, after + 1)
        if other != own:
            found.append(other)
    return sorted(found, key=lambda other: (abs(other.day - own.day), other.slug))[:NEAREST]


def _shared(one: _Subjects, other: _Subjects) -> int:
    return SERVICE_WEIGHT * len(one.services & other.services) + len(one.places & other.places)
