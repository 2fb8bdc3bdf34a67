"""The list of all articles, cut into pages, with the services that they are about."""

from collections.abc import Iterator

from practice_site.model.list_views import ArticleIndexView
from practice_site.model.plan import PagePlan
from practice_site.model.view_parts import ArticleCard, Link, Pager
from practice_site.pages.article import ARTICLES
from practice_site.pages.directory import Directory
from practice_site.pages.head import HOME, head_of

ARTICLES_A_PAGE = 12


def article_index_pages(directory: Directory) -> Iterator[PagePlan]:
    """The pages that list the articles, the newest first; at least one."""
    cards = directory.cards
    count = max(1, -(-len(cards) // ARTICLES_A_PAGE))
    links = tuple(Link(text=str(number), url=_url(number)) for number in range(1, count + 1))
    for number in range(1, count + 1):
        begin = (number - 1) * ARTICLES_A_PAGE
        shown = cards[begin : begin + ARTICLES_A_PAGE]
        yield _page(shown, Pager(number=number, pages=links), directory)


def _page(cards: tuple[ArticleCard, ...], pager: Pager, directory: Directory) -> PagePlan:
    practice = directory.practice
    url = _url(pager.number)
    later = f", page {pager.number}" if pager.number > 1 else ""
    title = f"{ARTICLES.text}{later}"
    intro = f"What {practice.name} has written for patients, the newest first{later}."
    steps = (Link(text=f"Page {pager.number}", url=url),) if later else ()
    view = ArticleIndexView(
        url=url,
        lang=directory.lang,
        head=head_of(directory.identity, url, title=title, description=intro),
        title=title,
        breadcrumb=(HOME, ARTICLES, *steps),
        intro=intro,
        topics=tuple(card for card in directory.service_cards.values() if card.articles),
        articles=cards,
        pager=pager,
    )
    return PagePlan(view=view, source=practice.at("name"), generated=True)


def _url(number: int) -> str:
    return ARTICLES.url if number == 1 else f"{ARTICLES.url}page/{number}/"
