"""The list of all articles, cut into pages, with the services that they are about."""

from collections.abc import Callable, Iterator
from functools import partial

from practice_site.model.list_views import ArticleIndexView
from practice_site.model.plan import PagePlan
from practice_site.model.view_parts import ArticleCard, Link, Pager
from practice_site.pages.article import ARTICLES
from practice_site.pages.directory import Directory
from practice_site.pages.head import HOME, head_of

ARTICLES_A_PAGE = 12

AROUND = 2
"""How many pages on either side of one it leads to by their numbers."""


def article_index_pages(directory: Directory) -> Iterator[tuple[str, Callable[[], PagePlan]]]:
    """The pages that list the articles, the newest first; at least one.

    Each is an address and what makes the page there.
    """
    cards = directory.shelf.cards
    count = max(1, -(-len(cards) // ARTICLES_A_PAGE))
    links = tuple(Link(text=str(number), url=_url(number)) for number in range(1, count + 1))
    for number in range(1, count + 1):
        begin = (number - 1) * ARTICLES_A_PAGE
        shown = cards[begin : begin + ARTICLES_A_PAGE]
        yield _url(number), partial(_page, shown, number, links, directory)


def pager_of(number: int, links: tuple[Link, ...]) -> Pager:
    """Where the page of this number stands among all; numbers count from 1.

    A list of four hundred pages does not lead from each of them to each.
    """
    near = range(number - AROUND, number + AROUND + 1)
    shown = sorted({1, len(links), *near} & {*range(1, len(links) + 1)})
    pages: list[Link | None] = []
    for before, here in zip([0, *shown], shown, strict=False):
        if here == before + 2:
            pages.append(links[here - 2])  # a gap of one page is no shorter than its number
        elif here > before + 1:
            pages.append(None)
        pages.append(links[here - 1])
    return Pager(
        number=str(number),
        pages=tuple(pages),
        earlier=links[number - 2] if number > 1 else None,
        later=links[number] if number < len(links) else None,
    )


def _page(
    cards: tuple[ArticleCard, ...], number: int, links: tuple[Link, ...], directory: Directory
) -> PagePlan:
    practice = directory.practice
    url = _url(number)
    pager = pager_of(number, links)
    later = f", page {pager.number}" if pager.earlier else ""
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
