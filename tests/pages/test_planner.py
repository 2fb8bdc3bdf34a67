import datetime as dt

import pytest
from msgspec.structs import replace

from conftest import REPOSITORY
from pages.records import (
    ALL_PARTS,
    TODAY,
    all_pages,
    article,
    body,
    office,
    options,
    page,
    pages_at,
    paragraph,
    patient_quote,
    physician,
    practice,
    question,
    quote_line,
    section,
    service,
    site,
    town,
)
from practice_site.model.article import Status
from practice_site.model.location import Address, Hours, SpecialHours, Tier
from practice_site.model.markdown import Body, Role
from practice_site.model.physician import OfficeDays
from practice_site.model.plan import ArticleParts, LeftOut
from practice_site.model.practice import Booking, Brand, Closure, NavItem, Notice
from practice_site.model.record import Review
from practice_site.model.site import Placeholder, Site
from practice_site.model.span import Span
from practice_site.pages.planner import finished, grounds_of, plan_of, plan_pages, planned_page
from practice_site.reading.site_loader import load_site


def urls(given, when=None):
    return [planned.url for planned in plan_pages(given, when or options()).pages]


def test_a_site_has_these_pages_in_order_of_their_urls():
    given = site(
        articles=(article("b"), article("a")),
        pages=(page("contact"),),
        services=(service("surgery"),),
        testimonials=(patient_quote(),),
    )
    assert urls(given) == [
        "/",
        "/404.html",
        "/articles/",
        "/articles/a/",
        "/articles/b/",
        "/contact/",
        "/locations/",
        "/locations/napa/",
        "/locations/yountville/",
        "/physicians/",
        "/physicians/alex-sample/",
        "/services/",
        "/services/surgery/",
        "/stories/",
    ]


def test_a_listed_town_has_no_page_and_no_link():
    plan = plan_pages(
        site(towns=(town(tier=Tier.LISTED), town("calistoga", parking=""))), options()
    )
    (napa,) = pages_at("/locations/napa/", plan)
    assert [(card.name, card.url) for group in napa.view.towns for card in group.towns] == [
        ("Yountville", ""),
        ("Calistoga", ""),
    ]
    assert "/locations/yountville/" not in [planned.url for planned in plan.pages]


@pytest.mark.parametrize(
    ("part", "gone"),
    [
        ("articles", {"/articles/", "/articles/a/"}),
        ("locations", {"/locations/", "/locations/napa/", "/locations/yountville/"}),
    ],
)
def test_a_part_that_is_switched_off_has_no_pages_and_no_links(part, gone):
    given = site(articles=(article(serves=("napa", "yountville")),))
    plan = plan_pages(given, options(parts=ALL_PARTS - {part}))
    assert set(urls(given)) - {planned.url for planned in plan.pages} == gone
    shown = repr([planned.view for planned in all_pages(plan)]) + repr(plan.frame)
    assert [url for url in gone if f"'{url}'" in shown] == []
    assert [card.name for card in plan.frame.offices] == ["Napa office"]


def test_drafts_are_left_out_and_listed():
    given = site(
        articles=(article("d", status=Status.DRAFT),), pages=(page("p", status=Status.DRAFT),)
    )
    plan = plan_pages(given, options())
    assert plan.left_out == (
        LeftOut("/articles/d/", "draft", Span("content/articles/d.md", 2)),
        LeftOut("/p/", "draft", Span("content/pages/p.md", 2)),
    )
    assert "Article d" not in repr(plan)
    assert pages_at("/p/", plan) == []


def test_drafts_are_shown_on_request_but_never_published():
    given = site(articles=(article("d", status=Status.DRAFT),))
    shown = plan_pages(given, options(drafts=True))
    assert shown.left_out == ()
    assert {planned.view.head.robots for planned in all_pages(shown)} == {"noindex, nofollow"}
    published = plan_pages(given, options(drafts=True, publishing=True))
    assert pages_at("/articles/d/", published) == []


def test_a_scheduled_article_comes_out_on_its_day():
    tomorrow = TODAY + dt.timedelta(days=1)
    given = site(articles=(article("s", status=Status.SCHEDULED, published=tomorrow),))
    before = plan_pages(given, options(drafts=True))
    assert [(left.url, left.why) for left in before.left_out] == [("/articles/s/", "scheduled")]
    assert "Article s" not in repr(before)
    on_the_day = plan_pages(given, options(as_of=tomorrow))
    assert on_the_day.left_out == ()
    assert len(pages_at("/articles/s/", on_the_day)) == 1


def test_a_published_article_with_a_later_date_is_planned_for_a_rule_to_report():
    later = TODAY + dt.timedelta(days=1)
    assert "/articles/f/" in urls(site(articles=(article("f", published=later),)))


def test_two_records_on_one_url_are_both_planned():
    twin = replace(article("a", title="The twin"), path="content/articles/a2.md")
    given = site(
        articles=(twin, article("a")),
        pages=(page("articles"),),
        offices=(office(), office(name="Second office")),
        towns=(town("napa", name="Napa town"),),
    )
    plan = plan_pages(given, options())
    assert {p.view.title for p in pages_at("/articles/a/", plan)} == {"Article a", "The twin"}
    assert {p.view.title for p in pages_at("/articles/", plan)} == {"Articles", "Page articles"}
    assert {p.view.title for p in pages_at("/locations/napa/", plan)} == {
        "Napa office",
        "Second office",
        "Serving Napa town, CA",
    }


def test_unknown_references_are_passed_over():
    given = Site(
        practice=practice(
            timezone="Mars/Olympus",
            nav=(NavItem("About", "about"),),
            notices=(Notice("privacy_practices", "gone"),),
        ),
        articles=(
            article(
                author="nobody",
                reviewed=Review("nobody", TODAY),
                services=("nothing",),
                serves=("nowhere", "yountville"),
                related=("nothing",),
                body=body(
                    section("Serving the valley", role=Role.SERVING_AREA),
                    section("Voices", quote_line("t-unknown"), role=Role.TESTIMONIAL),
                ),
            ),
        ),
        physicians=(physician(offices=(OfficeDays("nowhere"),)),),
        towns=(town(served_from="nowhere", articles=("nothing",)),),
        placeholders=(Placeholder("testimonial", "t-unknown", "content/testimonials/x.yaml"),),
    )
    plan = plan_pages(given, options())
    (found,) = pages_at("/articles/a/", plan)
    assert (found.view.author, found.view.reviewer, found.view.reviewed) == (None, None, None)
    assert found.view.topics == ()
    assert [(s.heading, s.towns[0].url) for s in found.view.main] == [("Serving the valley", "")]
    assert found.view.published.timestamp == "2026-10-05T00:00:00+00:00"
    assert [(left.url, left.why) for left in plan.left_out] == [
        ("/locations/yountville/", "office unknown")
    ]
    assert plan.frame.notices == ()


def test_a_site_without_anything_readable_is_still_planned():
    plan = plan_pages(Site(practice=None), options())
    assert [planned.url for planned in plan.pages] == [
        "/",
        "/404.html",
        "/articles/",
        "/locations/",
    ]
    assert {planned.source.path for planned in plan.pages} == {"content/practice.yaml"}


def test_nonsense_in_a_record_does_not_stop_the_plan():
    given = site(
        practice=practice(phone="call us", fax="-", url="", lang="", brand=Brand(mark="x.png")),
        articles=(article(body=Body(Span("content/articles/a.md"))),),
        offices=(
            office(
                phone="",
                address=Address("", "", "", ""),
                hours=(Hours(("someday",), "dawn", "25:00"),),
                special_hours=(SpecialHours(dt.date(9999, 12, 31), opens="", closes=""),),
            ),
        ),
        pages=(
            page("p", body=body(section("Q", role=Role.FAQ, faq=(question("Why?"),)))),
            page("", body=body(section("", quote_line("")), lead=(paragraph(""),))),
        ),
    )
    plan = plan_pages(given, options(as_of=dt.date(2026, 1, 1)))
    assert plan.frame.offices[0].hours[0].hours == "dawn to 25:00"
    assert pages_at("/p/", plan)[0].view.faq.items[0].text == ""


def test_equal_sites_have_equal_plans_and_hashes():
    def one():
        return plan_pages(
            site(
                articles=(article("b"), article("a", serves=("yountville",))),
                testimonials=(patient_quote(),),
                pages=(page("home"), page("contact")),
            ),
            options(),
        )

    assert one() == one()
    assert repr(one()) == repr(one())
    assert all_pages(one()) == all_pages(one())
    assert [hash(p.view) for p in all_pages(one())] == [hash(p.view) for p in all_pages(one())]


def test_the_source_of_a_page_is_its_record_or_the_practice_s_name():
    sources = {p.url: (p.source.path, p.generated) for p in plan_pages(site(), options()).pages}
    assert sources["/physicians/alex-sample/"] == ("content/physicians/alex-sample.md", False)
    assert sources["/locations/napa/"] == ("locations.yaml", False)
    for url in ("/", "/404.html", "/articles/", "/locations/"):
        assert sources[url] == ("content/practice.yaml", True)


def test_a_plan_knows_where_the_frame_s_links_were_written():
    given = site(
        practice=practice(
            nav=(NavItem("Gone", "gone"),),
            booking=Booking("https://booking.example/"),
            closures=(Closure(TODAY, TODAY, "Closed today."),),
        )
    )
    plan = plan_pages(given, options())
    values = [origin.value for origin in plan.origins if origin.kind == "href"]
    assert values[-2:] == ["/gone/", "https://booking.example/"]


def test_what_is_said_of_a_page_before_it_is_made_is_what_it_says() -> None:
    given = site(
        articles=(article("a", lang="es"), article("d", status=Status.DRAFT)),
        pages=(page("home"), page("contact")),
        services=(service("surgery"),),
        testimonials=(patient_quote(status="draft"),),
    )
    for when in (options(parts=ALL_PARTS | {"search"}), options(drafts=True)):
        plan = plan_pages(given, when)
        assert len({planned.kind for planned in plan.pages}) > 10
        for planned, found in zip(plan.pages, all_pages(plan), strict=True):
            view = found.view
            assert (planned.url, planned.file) == (found.url, found.file)
            assert (planned.kind, planned.title, planned.lang) == (
                type(view),
                view.title,
                view.lang,
            )
            assert (planned.canonical, planned.robots) == (view.head.canonical, view.head.robots)
            assert (planned.source, planned.generated) == (found.source, found.generated)


def test_an_article_is_not_made_without_its_text() -> None:
    plan = plan_pages(site(articles=(article("a"),)), options())
    (planned,) = (found for found in plan.pages if found.url == "/articles/a/")
    with pytest.raises(ValueError, match="/articles/a/ needs its article's text"):
        finished(planned)


def test_one_page_is_planned_alone_as_among_all_others():
    twins = (replace(article("a"), path="content/articles/b.md"), article("a"))
    made_up = site(articles=twins, pages=(page("home"), page("articles")))
    for given in (load_site(REPOSITORY), made_up):
        when = options(drafts=True, parts=ALL_PARTS | {"search"})
        grounds = grounds_of(given, when)
        firsts = {page.url: page for page in reversed(plan_of(grounds).pages)}
        assert len(firsts) > 5
        for url, first in firsts.items():
            alone = planned_page(grounds, url)
            assert alone == first, url
            if isinstance(first.made_of, ArticleParts):
                assert alone.made_of.surroundings == first.made_of.surroundings
        assert planned_page(grounds, "/none/") is None


EDITS = {
    "nothing": lambda given: {},
    "an article's words": lambda given: {"articles": first(given.articles, quotes=(), allow=())},
    "an article's title": lambda given: {"articles": first(given.articles, title="Another")},
    "an article's subject": lambda given: {"articles": first(given.articles, services=())},
    "an article's day": lambda given: {
        "articles": first(given.articles, published=dt.date(2025, 1, 2))
    },
    "an article less": lambda given: {"articles": given.articles[1:]},
    "a physician's name": lambda given: {"physicians": first(given.physicians, name="Kim New")},
    "a service's title": lambda given: {"services": first(given.services, title="Another")},
    "the practice's name": lambda given: {"practice": replace(given.practice, name="Another")},
    "the practice's time": lambda given: {"practice": replace(given.practice, timezone="UTC")},
    "an office's telephone": lambda given: {"offices": first(given.offices, phone="+17075550199")},
    "an office's name": lambda given: {"offices": first(given.offices, name="Another")},
    "a town less": lambda given: {"towns": given.towns[1:]},
}


def first(records, **changes):
    return (replace(records[0], **changes), *records[1:])


@pytest.mark.parametrize("change", EDITS.values(), ids=EDITS.keys())
def test_a_plan_on_what_was_looked_up_before_is_the_same_as_one_from_nothing(change):
    given = load_site(REPOSITORY)
    when = options(drafts=True)
    before = grounds_of(given, when)
    after = replace(given, **change(given))
    plan, fresh = plan_of(grounds_of(after, when, before)), plan_pages(after, when)
    assert plan == fresh
    for ours, theirs in zip(plan.pages, fresh.pages, strict=True):
        if isinstance(ours.made_of, ArticleParts):
            assert ours.made_of.surroundings == theirs.made_of.surroundings
