"""The list of all articles."""

from practice_site.model.plan import PagePlan
from practice_site.model.view import ArticleIndexView
from practice_site.pages.article import ARTICLES
from practice_site.pages.directory import Directory
from practice_site.pages.head import HOME, head_of


def article_index_page(directory: Directory) -> PagePlan:
    """The page that lists the articles, the newest first."""
    practice = directory.practice
    intro = f"What {practice.name} has written for patients, the newest first."
    view = ArticleIndexView(
        url=ARTICLES.url,
        lang=directory.lang,
        head=head_of(directory, ARTICLES.url, title=ARTICLES.text, description=intro),
        title=ARTICLES.text,
        breadcrumb=(HOME, ARTICLES),
        intro=intro,
        articles=directory.cards,
    )
    return PagePlan(view=view, source=practice.at("name"), generated=True)
