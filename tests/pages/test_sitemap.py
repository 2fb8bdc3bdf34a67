import datetime as dt

from pages.records import ALL_PARTS, article, options, page, practice, site
from practice_site.model.article import Status
from practice_site.pages.planner import plan_pages

WITH_SITEMAP = options(parts=ALL_PARTS | {"sitemap"})


def entries(when=WITH_SITEMAP, **given):
    plan = plan_pages(site(**given), when)
    return {e.url.removeprefix("https://sample.example"): e.changed for e in plan.sitemap}


def test_pages_with_the_day_of_their_last_change_or_none():
    day = dt.date(2026, 11, 1)
    found = entries(
        articles=(article("a"), article("b", updated=day)),
        pages=(page("about", updated=day), page("contact")),
    )
    assert found == {
        "/": None,
        "/about/": day,
        "/articles/": None,
        "/articles/a/": dt.date(2026, 10, 5),
        "/articles/b/": day,
        "/contact/": None,
        "/locations/": None,
        "/locations/napa/": None,
        "/locations/yountville/": None,
        "/physicians/": None,
        "/physicians/alex-sample/": None,
    }


def test_no_draft_is_listed_even_where_it_is_shown():
    shown = options(parts=ALL_PARTS | {"sitemap"}, drafts=True)
    found = entries(shown, articles=(article("a"), article("d", status=Status.DRAFT)))
    assert "/articles/a/" in found
    assert "/articles/d/" not in found


def test_a_sample_has_the_sitemap_it_would_have():
    assert entries(practice=practice(sample=True)) == entries()


def test_the_search_page_is_never_listed():
    when = options(parts=ALL_PARTS | {"sitemap", "search"})
    for sample in (True, False):
        given = practice(sample=sample)
        assert any(p.url == "/search/" for p in plan_pages(site(practice=given), when).pages)
        assert "/search/" not in entries(when, practice=given)


def test_there_is_none_where_it_is_switched_off():
    assert plan_pages(site(), options()).sitemap is None
