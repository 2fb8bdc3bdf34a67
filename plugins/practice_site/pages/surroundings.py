"""What an article's page shows beside the article, looked up in the directory."""

from practice_site.model.article import Article
from practice_site.model.surroundings import ArticleSurroundings
from practice_site.model.view_parts import Link
from practice_site.pages.directory import Directory
from practice_site.pages.listing import article_url
from practice_site.pages.review import claimed_review


def surroundings_of(directory: Directory, article: Article) -> ArticleSurroundings:
    """Everything that the page of an article needs and its file does not say."""
    calendar = directory.calendar
    images = directory.site.images
    named = dict.fromkeys([article.image, *(p.source.removeprefix("./") for p in article.pictures)])
    return ArticleSurroundings(
        identity=directory.identity,
        lang=directory.lang,
        disclaimer=directory.practice.disclaimer,
        author=directory.persons.get(article.author),
        review=claimed_review(article, directory),
        published=calendar.day(article.published),
        updated=calendar.day(article.updated) if article.updated else None,
        quotes=directory.quotes.only(use.testimonial for use in article.quotes),
        images={source: images[source] for source in named if source in images},
        places=_places(article, directory),
        topics=tuple(directory.topics[s] for s in article.services if s in directory.topics),
        earlier=directory.shelf.neighbours.earlier(article),
        later=directory.shelf.neighbours.later(article),
        related=directory.shelf.neighbours.related(article),
        alternates=directory.alternates.get(article_url(article), ()),
    )


def _places(article: Article, directory: Directory) -> tuple[Link, ...]:
    """The offices and towns that it names, then the other towns whose pages name it."""
    named = [directory.places[slug] for slug in article.serves if slug in directory.places]
    return tuple(dict.fromkeys([*named, *directory.naming.get(article.slug, ())]))
