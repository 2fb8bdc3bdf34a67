import datetime as dt

import pytest

from pages.records import (
    article,
    body,
    footnote,
    office,
    options,
    paragraph,
    physician,
    planned,
    practice,
    question,
    section,
    service,
    town,
)
from practice_site.model.article import Status
from practice_site.model.location import Tier
from practice_site.model.markdown import LinkUse, Role
from practice_site.model.record import Evidence, Review
from practice_site.model.span import Span


def view_of(text, **given):
    return planned("/articles/a/", articles=(article(body=text, **given),)).view


def headings(sections):
    return [part.heading for part in sections]


FAQ = section("Common questions", role=Role.FAQ, faq=(question("Why?", paragraph("So.")),))


def test_an_article_is_divided_around_its_contents_and_questions():
    view = view_of(
        body(
            section("Quick insights", role=Role.QUICK_INSIGHTS),
            section("Key takeaways", role=Role.KEY_TAKEAWAYS),
            section("How it works", role=Role.PROCEDURE),
            section("Why it matters", role=Role.WHY_IT_MATTERS),
            section("Conclusion", role=Role.CONCLUSION),
            FAQ,
            section("Visit us", role=Role.CALL_TO_ACTION),
        )
    )
    assert headings(view.opening) == ["Quick insights", "Key takeaways"]
    assert headings(view.main) == ["How it works", "Why it matters", "Conclusion"]
    assert [(link.text, link.url) for link in view.contents] == [
        ("How it works", "#how-it-works"),
        ("Why it matters", "#why-it-matters"),
        ("Conclusion", "#conclusion"),
        ("Common questions", "#common-questions"),
    ]
    assert view.faq.heading == "Common questions"
    assert headings(view.closing) == ["Visit us"]


def test_text_before_the_first_heading_is_the_introduction():
    view = view_of(body(section("One part"), lead=(paragraph("To begin."),)))
    assert [(part.role, part.heading) for part in view.opening] == [(Role.INTRODUCTION, "")]
    assert "To begin." in view.opening[0].pieces[0].html


def test_text_before_the_first_heading_stays_beside_an_introduction():
    introduction = section("Introduction", role=Role.INTRODUCTION)
    view = view_of(body(introduction, section("One part"), lead=(paragraph("To begin."),)))
    assert [part.role for part in view.opening] == [Role.BODY, Role.INTRODUCTION]
    assert headings(view.main) == ["One part"]


def test_the_disclaimer_is_always_there_and_the_author_s_own_stays():
    own = section("Please note", role=Role.DISCLAIMER)
    view = view_of(body(section("One part"), own))
    assert view.disclaimer == "This text informs; it is no advice for you in person."
    assert headings(view.main) == ["One part", "Please note"]


@pytest.mark.parametrize(("words", "minutes"), [(0, 1), (220, 1), (221, 2), (660, 3)])
def test_reading_time(words, minutes):
    view = view_of(body(lead=(paragraph("word " * words),)))
    assert (view.words, view.minutes) == (words, minutes)


def test_the_serving_area_links_the_places_in_the_author_s_order():
    found = planned(
        "/articles/a/",
        articles=(
            article(
                serves=("yountville", "napa", "oakville"),
                body=body(
                    section("Near you", role=Role.SERVING_AREA),
                    section("Elsewhere"),
                ),
            ),
        ),
        offices=(office(),),
        towns=(town(), town("oakville", tier=Tier.LISTED)),
    )
    near, elsewhere = found.view.main
    assert [(link.text, link.url) for link in near.towns] == [
        ("Yountville", "/locations/yountville/"),
        ("Napa office", "/locations/napa/"),
        ("Oakville", ""),
    ]
    assert elsewhere.towns == ()
    assert found.view.places == ()


def test_without_a_serving_area_the_places_that_have_a_page_are_linked_all_the_same():
    found = planned(
        "/articles/a/",
        articles=(article(serves=("oakville", "yountville")),),
        towns=(town(), town("oakville", tier=Tier.LISTED), town("angwin", articles=("a",))),
    )
    assert [link.url for link in found.view.places] == [
        "/locations/yountville/",
        "/locations/angwin/",
    ]


def test_an_answer_s_text_is_what_a_reader_sees_of_it():
    answer = (
        paragraph("", html='<p>It costs <em title="a > b">more &amp; more</em>.</p>\n'),
        paragraph("", html="<ul>\n<li>one</li>\n<li>two &lt;3</li>\n</ul>\n"),
    )
    faq = section("Questions", role=Role.FAQ, faq=(question("How much?", *answer),))
    (item,) = view_of(body(faq)).faq.items
    assert item.text == "It costs more & more.\n\none\ntwo <3"


def test_two_lists_of_questions_become_one():
    local = section("Local FAQ", role=Role.FAQ, faq=(question("Where?", paragraph("Here.")),))
    view = view_of(body(FAQ, section("Between"), local))
    assert view.faq.heading == "Common questions"
    assert [item.question for item in view.faq.items] == ["Why?", "Where?"]
    assert headings(view.closing) == ["Between"]


def test_references_are_the_notes_that_the_text_points_to():
    view = view_of(body(footnotes=(footnote(1, "Used"), footnote(0, "Unused"))))
    assert [(ref.number, ref.anchor, ref.html) for ref in view.references] == [
        (1, "ref-1", "<p>Used</p>")
    ]


def test_author_reviewer_and_dates():
    found = planned(
        "/articles/a/",
        physicians=(physician(), physician("sam-example", name="Sam Example", degree="M.D.")),
        articles=(
            article(
                reviewed=Review("sam-example", dt.date(2026, 11, 4)),
                updated=dt.date(2026, 11, 3),
            ),
        ),
    )
    assert found.view.author.display == "Alex Sample, D.O."
    assert found.view.reviewer.display == "Sam Example, M.D."
    assert found.view.reviewed.display == "November 4, 2026"
    assert found.view.updated.timestamp == "2026-11-03T00:00:00-08:00"
    by_us = planned("/articles/a/", articles=(article(author="practice"),))
    assert by_us.view.author is None


def test_topics_are_the_services_that_have_pages():
    found = planned(
        "/articles/a/",
        articles=(article(services=("surgery", "secret", "gone")),),
        services=(service("surgery"), service("secret", status=Status.DRAFT)),
    )
    assert [(link.text, link.url) for link in found.view.topics] == [
        ("Surgery", "/services/surgery/")
    ]


def test_what_is_private_never_reaches_a_page():
    found = planned(
        "/articles/a/",
        articles=(
            article(
                keyphrase="the keyphrase",
                evidence=(Evidence("It works", "A private memo", "https://private.example/"),),
                reviewed=Review("alex-sample", dt.date(2026, 10, 2), "R-77", "mail in the safe"),
            ),
        ),
    )
    for private in ("private", "R-77", "safe", "keyphrase"):
        assert private not in repr(found)


def test_origins_are_in_the_author_s_order():
    link = LinkUse("/locations/napa/", "Napa", Span("content/articles/a.md", 21, 5))
    text = body(
        section("One part", paragraph("Napa", links=(link,))),
        section("Questions", role=Role.FAQ, faq=(question("Why?", paragraph("So.")),)),
    )
    found = planned("/articles/a/", articles=(article(body=text, image="images/x.jpg"),))
    assert [(o.kind, o.value, o.span.line) for o in found.origins] == [
        ("src", "/images/x.jpg", 2),
        ("heading", "One part", 20),
        ("href", "/locations/napa/", 21),
        ("heading", "Questions", 20),
        ("faq", "Why?", 60),
    ]


def test_the_head_of_an_article():
    view = view_of(body(), image="images/x.jpg", image_alt="A spine", lang="en-US")
    assert view.head.title == "Article a | Sample Spine Practice"
    assert view.head.canonical == "https://sample.example/articles/a/"
    assert view.head.og_type == "article"
    assert view.head.image.url == "/images/x.jpg"
    assert view.head.robots == "index, follow, max-image-preview:large"
    assert view.lang == "en-US"
    assert [link.url for link in view.breadcrumb] == ["/", "/articles/", "/articles/a/"]


def test_a_sample_site_is_not_indexed():
    found = planned("/articles/a/", practice=practice(sample=True), articles=(article(),))
    assert found.view.head.robots == "noindex, nofollow"
    published = options(drafts=True, publishing=True)
    live = planned("/articles/a/", when=published, articles=(article(),))
    assert live.view.head.robots == "index, follow, max-image-preview:large"
