"""An article's page."""

from practice_site.model.article import Article
from practice_site.model.markdown import Body
from practice_site.model.plan import PagePlan
from practice_site.model.surroundings import ArticleSurroundings
from practice_site.model.view import ArticleView
from practice_site.model.view_parts import Link
from practice_site.pages.head import HOME, head_of
from practice_site.pages.images import (
    image_of,
    image_origins,
    shown_addresses,
    shown_origins,
)
from practice_site.pages.layout import laid_out, minutes_to_read, words_in
from practice_site.pages.listing import article_url
from practice_site.pages.pictures import pictured
from practice_site.pages.review import outdated_review
from practice_site.pages.sections import show_text
from practice_site.pages.social_card import author_line

ARTICLES = Link(text="Articles", url="/articles/")


def article_page(article: Article, text: Body, around: ArticleSurroundings) -> PagePlan:
    """The page of one article, its sections in the author's order around the questions.

    It is made of these three values and of nothing else (`ArticleSurroundings`).
    """
    url = article_url(article)
    image = image_of(article.image, article.image_alt, around.images)
    shown = show_text(pictured(text, around.images), around.quotes, around.places)
    layout = laid_out(shown)
    outdated = outdated_review(around.review, article, text)
    review = None if outdated else around.review
    named = any(section.towns for section in shown.sections)
    words = words_in(shown.body, around.quotes)
    view = ArticleView(
        url=url,
        lang=article.lang or around.lang,
        head=head_of(
            around.identity,
            url,
            title=article.title,
            description=article.summary,
            image=image,
            line=author_line(around.author),
            og_type="article",
            alternates=around.alternates,
        ),
        title=article.title,
        breadcrumb=(HOME, ARTICLES, Link(text=article.title, url=url)),
        subtitle=article.subtitle,
        summary=article.summary,
        author=around.author,
        reviewer=review.reviewer if review else None,
        reviewed=review.day if review else None,
        published=around.published,
        updated=around.updated,
        minutes=minutes_to_read(words),
        words=words,
        image=image,
        opening=layout.opening,
        contents=layout.contents,
        main=layout.main,
        disclaimer=around.disclaimer,
        faq=shown.faq,
        closing=shown.after,
        references=shown.references,
        topics=around.topics,
        places=() if named else tuple(place for place in around.places if place.url),
        earlier=around.earlier,
        later=around.later,
        related=around.related,
    )
    return PagePlan(
        view=view,
        source=article.positions.whole,
        origins=shown_origins(
            (*image_origins(article.image, article.at("image")), *shown.origins),
            shown_addresses(around.images),
        ),
        withheld=tuple(around.quotes.withheld.values()),
        outdated_review=outdated,
    )
