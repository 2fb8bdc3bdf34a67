import datetime as dt

import pytest

from pages.records import article, options, pages_at, planned, service, site
from practice_site.model.view_parts import Link
from practice_site.pages.article_index import ARTICLES_A_PAGE, pager_of
from practice_site.pages.planner import plan_pages


def many(count: int) -> tuple:
    return tuple(
        article(f"a{day:02}", published=dt.date(2026, 1, 1) + dt.timedelta(days=day))
        for day in range(count)
    )


def test_a_long_list_is_cut_into_pages_the_newest_first() -> None:
    plan = plan_pages(site(articles=many(ARTICLES_A_PAGE + 1)), options())
    (first,) = pages_at("/articles/", plan)
    (second,) = pages_at("/articles/page/2/", plan)
    assert len(first.view.articles) == ARTICLES_A_PAGE
    assert first.view.articles[0].url == f"/articles/a{ARTICLES_A_PAGE}/"
    assert [card.url for card in second.view.articles] == ["/articles/a00/"]
    assert (first.view.pager.earlier, first.view.pager.later.url) == (None, "/articles/page/2/")
    assert (second.view.pager.earlier.url, second.view.pager.later) == ("/articles/", None)
    assert first.view.head.title != second.view.head.title
    assert first.view.head.description != second.view.head.description
    assert second.view.head.canonical.endswith("/articles/page/2/")


def test_a_full_page_is_the_only_one() -> None:
    plan = plan_pages(site(articles=many(ARTICLES_A_PAGE)), options())
    assert pages_at("/articles/page/2/", plan) == []


def test_topics_are_the_services_that_have_articles() -> None:
    view = planned(
        "/articles/",
        articles=(article("a", services=("knees",)), article("b", services=("knees",))),
        services=(service("knees"), service("hips")),
    ).view
    assert [(card.title, card.articles) for card in view.topics] == [("Knees", 2)]


@pytest.mark.parametrize(
    ("number", "of", "shown"),
    [
        (1, 1, "1"),
        (1, 2, "1 2"),
        (1, 5, "1 2 3 4 5"),
        (1, 9, "1 2 3 … 9"),
        (4, 9, "1 2 3 4 5 6 … 9"),
        (5, 9, "1 2 3 4 5 6 7 8 9"),
        (6, 12, "1 … 4 5 6 7 8 … 12"),
        (12, 12, "1 … 10 11 12"),
    ],
)
def test_a_pager_leads_to_what_is_near_and_to_both_ends(number: int, of: int, shown: str) -> None:
    links = tuple(Link(str(page), f"/{page}/") for page in range(1, of + 1))
    pager = pager_of(number, links)
    assert [link.text if link else "…" for link in pager.pages] == shown.split()
    assert pager.earlier == (links[number - 2] if number > 1 else None)
    assert pager.later == (links[number] if number < of else None)
