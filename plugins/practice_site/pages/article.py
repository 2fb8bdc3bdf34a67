"""An article's page."""

from practice_site.model.article import Article
from practice_site.model.plan import PagePlan
from practice_site.model.view import ArticleView
from practice_site.model.view_parts import Link
from practice_site.pages.directory import Directory
from practice_site.pages.head import HOME, head_of
from practice_site.pages.images import image_of, image_origins
from practice_site.pages.layout import laid_out, minutes_to_read, words_in
from practice_site.pages.listing import article_url
from practice_site.pages.review import shown_review
from practice_site.pages.sections import show_text

ARTICLES = Link(text="Articles", url="/articles/")


def article_page(article: Article, directory: Directory) -> PagePlan:
    """The page of one article, its sections in the author's order around the questions."""
    url = article_url(article)
    image = image_of(article.image, article.image_alt, directory.site.images)
    text = show_text(article.body, directory.quotes, _places_served(article, directory))
    layout = laid_out(text)
    words = words_in(text.body, directory.quotes)
    reviewer, reviewed = shown_review(article.reviewed, directory)
    view = ArticleView(
        url=url,
        lang=article.lang or directory.lang,
        head=head_of(
            directory,
            url,
            title=article.title,
            description=article.summary,
            image=image,
            og_type="article",
        ),
        title=article.title,
        breadcrumb=(HOME, ARTICLES, Link(text=article.title, url=url)),
        subtitle=article.subtitle,
        summary=article.summary,
        author=directory.persons.get(article.author),
        reviewer=reviewer,
        reviewed=reviewed,
        published=directory.calendar.day(article.published),
        updated=directory.calendar.day(article.updated) if article.updated else None,
        minutes=minutes_to_read(words),
        words=words,
        image=image,
        opening=layout.opening,
        contents=layout.contents,
        main=layout.main,
        disclaimer=directory.practice.disclaimer,
        faq=text.faq,
        closing=text.after,
        references=text.references,
        topics=tuple(
            directory.topics[slug] for slug in article.services if slug in directory.topics
        ),
        earlier=directory.neighbours.earlier(article),
        later=directory.neighbours.later(article),
        related=directory.neighbours.related(article),
    )
    return PagePlan(
        view=view,
        source=article.positions.whole,
        origins=(*image_origins(article.image, article.at("image")), *text.origins),
    )


def _places_served(article: Article, directory: Directory) -> tuple[Link, ...]:
    return tuple(directory.places[slug] for slug in article.serves if slug in directory.places)
