from pages.records import (
    ALL_PARTS,
    article,
    options,
    page,
    pages_at,
    practice,
    service,
    site,
)
from practice_site.model.article import Status
from practice_site.model.view_parts import Link
from practice_site.pages.planner import plan_pages

WITH_SEARCH = options(parts=ALL_PARTS | {"search"})


def view_of(given, when=WITH_SEARCH):
    (planned,) = pages_at("/search/", plan_pages(given, when))
    return planned.view


def test_everything_is_listed_by_kind_and_title():
    given = site(
        articles=(article("b", title="beta"), article("a", title="Alpha")),
        pages=(page("contact"),),
        services=(service("surgery"),),
    )
    groups = {group.heading: [link.url for link in group.links] for group in view_of(given).groups}
    assert groups == {
        "Services": ["/services/", "/services/surgery/"],
        "Articles": ["/articles/", "/articles/a/", "/articles/b/"],
        "Physicians": ["/physicians/", "/physicians/alex-sample/"],
        "Locations": ["/locations/", "/locations/napa/", "/locations/yountville/"],
        "Other pages": ["/", "/contact/"],
    }


def test_no_page_is_missing_but_the_404_page_and_itself():
    given = site(articles=(article("a"),), pages=(page("contact"), page("about")))
    plan = plan_pages(given, WITH_SEARCH)
    listed = [link.url for group in view_of(given).groups for link in group.links]
    assert sorted(listed) == [
        planned.url for planned in plan.pages if planned.url not in ("/404.html", "/search/")
    ]


def test_drafts_are_listed_only_where_they_are_shown():
    given = site(articles=(article("d", status=Status.DRAFT),))
    assert "/articles/d/" not in repr(view_of(given))
    shown = options(parts=ALL_PARTS | {"search"}, drafts=True)
    assert "/articles/d/" in repr(view_of(given, shown))


def test_search_engines_follow_the_links_and_do_not_list_the_page():
    real = site(practice=practice(sample=False))
    assert view_of(real).head.robots == "noindex, follow"
    sample = site(practice=practice(sample=True))
    assert view_of(sample).head.robots == "noindex, nofollow"


def test_every_page_leads_to_it():
    plan = plan_pages(site(), WITH_SEARCH)
    assert plan.frame.search == Link("Search", "/search/")
    assert view_of(site()).breadcrumb == (Link("Home", "/"), Link("Search", "/search/"))


def test_without_the_part_there_is_neither_page_nor_link():
    plan = plan_pages(site(), options())
    assert pages_at("/search/", plan) == []
    assert plan.frame.search is None
