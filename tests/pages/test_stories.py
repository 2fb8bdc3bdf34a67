from msgspec.structs import replace

from pages.records import (
    ALL_PARTS,
    TODAY,
    options,
    pages_at,
    patient_quote,
    planned,
    service,
    site,
)
from practice_site.pages.planner import plan_pages
from practice_site.pages.stories import NOTHING_TO_SHOW

WITHDRAWN = patient_quote(authorization=replace(patient_quote().authorization, revoked=TODAY))


def test_a_story_stands_with_what_it_is_about() -> None:
    found = planned(
        "/stories/",
        testimonials=(patient_quote(about=("alex-sample", "surgery", "gone", "surgery")),),
        services=(service("surgery"),),
    )
    (story,) = found.view.stories
    assert story.quote.paragraphs == ("I walk to the market again.",)
    assert [(link.text, link.url) for link in story.about] == [
        ("Alex Sample, D.O.", "/physicians/alex-sample/"),
        ("Surgery", "/services/surgery/"),
    ]
    assert found.view.message == ""
    assert found.view.head.robots.startswith("index")
    assert [(o.kind, o.value) for o in found.origins if o.kind == "testimonial"] == [
        ("testimonial", "t-1")
    ]


def test_a_withheld_story_leaves_an_empty_page_that_is_not_indexed() -> None:
    view = planned("/stories/", testimonials=(WITHDRAWN,)).view
    assert view.stories == ()
    assert view.message == NOTHING_TO_SHOW
    assert view.head.robots.startswith("noindex")
    assert "market" not in repr(view)


def test_there_is_no_page_without_records_or_without_the_part() -> None:
    assert pages_at("/stories/", plan_pages(site(), options())) == []
    off = options(parts=ALL_PARTS - {"testimonials"})
    assert pages_at("/stories/", plan_pages(site(testimonials=(patient_quote(),)), off)) == []


def test_of_two_records_with_one_id_the_story_is_shown_once() -> None:
    twice = (patient_quote(), patient_quote(quote="Again."))
    assert len(planned("/stories/", testimonials=twice).view.stories) == 1
