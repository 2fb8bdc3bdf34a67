"""The articles of a site as its pages list them, whole or by what they are about."""

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from practice_site.model.article import Article
from practice_site.model.image import ImageFile
from practice_site.model.view_parts import ArticleCard
from practice_site.pages.dates import Calendar
from practice_site.pages.listing import article_card
from practice_site.pages.related import Neighbours, neighbours_of

_Value = TypeVar("_Value")


class Bylines(Struct, frozen=True):
    """What a card says that its article's file does not.

    `names` are those of the physicians by their slugs.
    """

    names: Mapping[str, str]
    practice: str
    images: Mapping[str, ImageFile]
    calendar: Calendar

    def card(self, article: Article) -> ArticleCard:
        """An article's entry in a list."""
        return article_card(article, self.names, self.images, self.practice, self.calendar)


class Shelf(Struct, frozen=True, kw_only=True, eq=False, dict=True):
    """Articles, the newest first, with their `cards` in the same order.

    Lists are put together when a page asks for them: that of an article needs
    none. Of the `articles` counts only what lists show of them.
    """

    articles: tuple[Article, ...]
    cards: tuple[ArticleCard, ...]
    bylines: Bylines
    neighbours: Neighbours

    @cached_property
    def by_slug(self) -> Mapping[str, ArticleCard]:
        """The cards by slug, the newest where two articles claim one."""
        return self.neighbours.cards

    @cached_property
    def by_author(self) -> Mapping[str, tuple[ArticleCard, ...]]:
        """The cards by author."""
        return grouped((article.author, card) for article, card in self._listed)

    @cached_property
    def by_place(self) -> Mapping[str, tuple[ArticleCard, ...]]:
        """The cards by the offices and towns that the articles are for."""
        return grouped((s, card) for article, card in self._listed for s in _once(article.serves))

    @cached_property
    def by_service(self) -> Mapping[str, tuple[ArticleCard, ...]]:
        """The cards by the services that the articles are about."""
        return grouped((s, card) for article, card in self._listed for s in _once(article.services))

    @property
    def _listed(self) -> Iterable[tuple[Article, ArticleCard]]:
        return zip(self.articles, self.cards, strict=True)


def shelf_of(articles: tuple[Article, ...], bylines: Bylines, before: Shelf | None = None) -> Shelf:
    """Articles that are given the newest first.

    What an earlier shelf has of them is not made again: with thousands of
    articles, that takes longer than a page.
    """
    known: dict[int, ArticleCard] = {}
    if before is not None and before.bylines == bylines:
        if _are_same(before.articles, articles, _listing):
            return before
        known = {id(a): card for a, card in zip(before.articles, before.cards, strict=True)}
    cards = tuple([known.get(id(article)) or bylines.card(article) for article in articles])
    by_slug = {
        article.slug: card for article, card in zip(articles[::-1], cards[::-1], strict=True)
    }
    if before is not None and _are_same(before.articles, articles, _subject):
        neighbours = replace(before.neighbours, articles=articles, cards=by_slug)
    else:
        neighbours = neighbours_of(articles, by_slug)
    return Shelf(articles=articles, cards=cards, bylines=bylines, neighbours=neighbours)


def _are_same(
    before: tuple[Article, ...],
    after: tuple[Article, ...],
    seen: Callable[[Article], tuple[object, ...]],
) -> bool:
    """Whether these are the same articles in one order, as far as `seen` sees them."""
    return len(before) == len(after) and all(
        old is new or seen(old) == seen(new) for old, new in zip(before, after, strict=True)
    )


def _subject(article: Article) -> tuple[object, ...]:
    """What decides which articles stand beside it."""
    return (article.slug, article.published, article.services, article.serves)


def _listing(article: Article) -> tuple[object, ...]:
    """What decides how it is listed, and where."""
    words = (article.title, article.summary, article.author, article.image, article.image_alt)
    return (*_subject(article), *words)


def _once(slugs: Iterable[str]) -> Iterable[str]:
    return dict.fromkeys(slugs)


def grouped(pairs: Iterable[tuple[str, _Value]]) -> dict[str, tuple[_Value, ...]]:
    """Values by their keys, in the order in which they come."""
    groups: dict[str, list[_Value]] = {}
    for key, value in pairs:
        groups.setdefault(key, []).append(value)
    return {key: tuple(values) for key, values in groups.items()}
