import datetime as dt

from pages.records import article, options, pages_at, planned, service, site
from practice_site.pages.article_index import ARTICLES_A_PAGE
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
