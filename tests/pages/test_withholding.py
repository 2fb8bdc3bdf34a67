import datetime as dt

import pytest
from msgspec.structs import replace

from pages.records import (
    ALL_PARTS,
    TODAY,
    all_pages,
    article,
    body,
    footnote,
    office,
    options,
    page,
    pages_at,
    paragraph,
    patient_quote,
    physician,
    planned,
    practice,
    question,
    quote_line,
    section,
    site,
    town,
)
from practice_site.model.markdown import Role
from practice_site.model.testimonial import Authorization
from practice_site.pages.planner import plan_pages

VOICES = section(
    "Voices of the valley",
    paragraph("She came in limping."),
    quote_line("t-1"),
    paragraph("Such weeks are why we do this.", html='<p>Such <a href="#ref-2">2</a></p>'),
    role=Role.TESTIMONIAL,
)
TEXT = body(
    section("First part", paragraph("Plain.", html='<p>Plain <a href="#ref-1">1</a></p>')),
    VOICES,
    section("Second part"),
    footnotes=(footnote(1, "A public source"), footnote(2, "Her own letter")),
)
TRACES = (
    "market again",
    "Margaret",
    "Voices of the valley",
    "voices-of-the-valley",
    "limping",
    "why we do this",
    "Her own letter",
    "t-1",
)

AUTHORIZED = patient_quote().authorization
NOT_SHOWN = {
    "revoked": patient_quote(authorization=replace(AUTHORIZED, revoked=TODAY)),
    "expired": patient_quote(authorization=Authorization(expires=dt.date(2026, 11, 20))),
    "draft": patient_quote(status="draft"),
    "no authorization": patient_quote(authorization=None),
    "sample on a real site": patient_quote(sample=True),
}


def traces_in(value):
    return [trace for trace in TRACES if trace in repr(value)]


def seen(plan):
    """All that anybody sees of a plan; `withheld` is for the rule that looks for names."""
    pages = [replace(page, withheld=()) for page in all_pages(plan)]
    return (pages, replace(plan, pages=()), [(page.url, page.title) for page in plan.pages])


def test_a_section_that_may_be_shown_has_all_its_words_in_place():
    found = planned("/articles/a/", articles=(article(body=TEXT),), testimonials=(patient_quote(),))
    voices = found.view.main[1]
    assert [piece.html for piece in voices.pieces] == [
        "<p>She came in limping.</p>",
        "",
        '<p>Such <a href="#ref-2">2</a></p>',
    ]
    assert voices.pieces[1].quote.paragraphs == ("I walk to the market again.",)
    assert [link.text for link in found.view.contents] == [
        "First part",
        "Voices of the valley",
        "Second part",
    ]
    assert ("testimonial", "t-1") in [(o.kind, o.value) for o in found.origins]
    assert [reference.number for reference in found.view.references] == [1, 2]


@pytest.mark.parametrize("state", NOT_SHOWN)
def test_a_withheld_section_leaves_no_trace(state):
    given = site(articles=(article(body=TEXT),), testimonials=(NOT_SHOWN[state],))
    plan = plan_pages(given, options(drafts=True))
    (found,) = pages_at("/articles/a/", plan)
    assert traces_in(seen(plan)) == []
    assert found.withheld == ("Margaret T.",)
    assert [section.heading for section in found.view.main] == ["First part", "Second part"]
    assert [reference.number for reference in found.view.references] == [1]


def test_words_and_reading_time_count_only_what_is_shown():
    without = article(body=replace(TEXT, sections=(TEXT.sections[0], TEXT.sections[2])))
    withheld = article(body=TEXT)
    assert (
        planned("/articles/a/", articles=(withheld,)).view.words
        == planned("/articles/a/", articles=(without,)).view.words
    )


def test_one_quote_that_may_not_be_shown_withholds_its_whole_section():
    both = section("Voices of the valley", quote_line("t-2"), quote_line("t-1"))
    given = site(
        articles=(article(body=body(section("First part"), both)),),
        testimonials=(patient_quote("t-2", quote="Fine."), NOT_SHOWN["revoked"]),
    )
    plan = plan_pages(given, options())
    (found,) = pages_at("/articles/a/", plan)
    assert traces_in(found.view) == []
    assert traces_in(found.origins) == []
    assert "Fine." not in repr(found)
    (stories,) = pages_at("/stories/", plan)
    assert [story.quote.paragraphs for story in stories.view.stories] == [("Fine.",)]
    assert "market again" not in repr(seen(plan))


def test_records_that_claim_one_id_must_both_be_fit_to_be_shown():
    given = site(
        articles=(article(body=TEXT),), testimonials=(patient_quote(), NOT_SHOWN["revoked"])
    )
    assert traces_in(seen(plan_pages(given, options()))) == []


def test_without_the_part_no_testimonial_section_is_shown():
    told = section("Voices of the valley", paragraph("She came in limping."), role=Role.TESTIMONIAL)
    given = site(
        articles=(article("a", body=TEXT), article("b", body=body(told, section("Last part")))),
        testimonials=(patient_quote(),),
    )
    plan = plan_pages(given, options(parts=ALL_PARTS - {"testimonials"}))
    assert traces_in(seen(plan)) == []
    assert [s.heading for s in pages_at("/articles/b/", plan)[0].view.main] == ["Last part"]


def test_the_text_before_the_first_heading_is_withheld_like_a_section():
    lead = (paragraph("She came in limping."), quote_line("t-1"))
    text = body(section("First part"), lead=lead)
    given = site(
        articles=(article(body=text),),
        pages=(page("home", body=text), page("about", body=text)),
        physicians=(physician(body=text),),
        offices=(office(about=lead),),
        towns=(town(about=lead),),
        testimonials=(NOT_SHOWN["expired"],),
    )
    plan = plan_pages(given, options())
    assert traces_in(seen(plan)) == []
    assert pages_at("/articles/a/", plan)[0].view.opening == ()
    shown = plan_pages(replace(given, testimonials=(patient_quote(),)), options())
    showing = [p.url for p in all_pages(shown) if "market again" in repr(p.view)]
    assert showing == [
        "/",
        "/about/",
        "/articles/a/",
        "/locations/napa/",
        "/locations/yountville/",
        "/physicians/alex-sample/",
        "/stories/",
    ]


def test_a_withheld_quote_among_the_questions_takes_the_questions_with_it():
    faq = section(
        "Questions", paragraph("Ask."), role=Role.FAQ, faq=(question("Who?", quote_line("t-1")),)
    )
    found = planned(
        "/articles/a/",
        articles=(article(body=body(section("First part"), faq)),),
        testimonials=(NOT_SHOWN["revoked"],),
    )
    assert found.view.faq is None
    assert [link.text for link in found.view.contents] == ["First part"]
    assert "Who?" not in repr(found)


def test_an_answer_never_holds_a_quote():
    items = (question("Who?", quote_line("t-1")), question("When?", paragraph("Soon.")))
    faq = section("Questions", role=Role.FAQ, faq=items)
    found = planned(
        "/articles/a/", articles=(article(body=body(faq)),), testimonials=(patient_quote(),)
    )
    assert [item.question for item in found.view.faq.items] == ["When?"]
    in_town = planned(
        "/locations/yountville/", towns=(town(faq=items),), testimonials=(patient_quote(),)
    )
    assert [item.question for item in in_town.view.faq.items] == ["When?"]


def test_a_sample_is_shown_on_a_sample_site():
    found = planned(
        "/articles/a/",
        practice=practice(sample=True),
        articles=(article(body=TEXT),),
        testimonials=(patient_quote(sample=True, authorization=None),),
    )
    assert found.view.main[1].pieces[1].quote.sample
