"""Articles and services as lists show them."""

from collections.abc import Iterable, Mapping
from operator import attrgetter

from practice_site.model.article import Article, Service
from practice_site.model.image import ImageFile
from practice_site.model.image_view import Image
from practice_site.model.view_parts import ArticleCard, ServiceCard
from practice_site.pages.dates import Calendar
from practice_site.pages.images import image_of

BY_THE_PRACTICE = "practice"
"""The author of an article that the practice signs as a whole."""

CARD_WIDTH = 800
"""How many pixels across an image on a card can use."""


def newest_first(articles: Iterable[Article]) -> list[Article]:
    """Articles by date, the newest first; those of one day by slug."""
    # One sort after the other, the least first: comparing triples takes three times as long.
    by_slug = sorted(sorted(articles, key=attrgetter("path")), key=attrgetter("slug"))
    return sorted(by_slug, key=attrgetter("published"), reverse=True)


def article_url(article: Article) -> str:
    """The page of an article."""
    return f"/articles/{article.slug}/"


def article_card(
    article: Article,
    names: Mapping[str, str],
    images: Mapping[str, ImageFile],
    practice: str,
    calendar: Calendar,
) -> ArticleCard:
    """An article's entry in a list; no byline where the author is not known.

    `names` are those of the physicians by slug, `practice` is the practice's.
    """
    return ArticleCard(
        title=article.title,
        url=article_url(article),
        summary=article.summary,
        byline=practice if article.author == BY_THE_PRACTICE else names.get(article.author, ""),
        published=calendar.day(article.published),
        image=_on_card(image_of(article.image, article.image_alt, images)),
    )


def service_url(service: Service) -> str:
    """The page of a service."""
    return f"/services/{service.slug}/"


def page_url(slug: str) -> str:
    """The address of a plain page; the one called `home` is the home page."""
    return "/" if slug == "home" else f"/{slug}/"


def service_card(service: Service, articles: int, images: Mapping[str, ImageFile]) -> ServiceCard:
    """A service's entry in a list; `articles` counts those that are about it."""
    return ServiceCard(
        slug=service.slug,
        title=service.title,
        url=service_url(service),
        kind=service.kind,
        summary=service.summary,
        articles=articles,
        image=_on_card(image_of(service.image, service.image_alt, images)),
    )


def _on_card(image: Image | None) -> Image | None:
    return image.up_to(CARD_WIDTH) if image else None
