from msgspec.structs import replace

from pages.records import (
    article,
    body,
    office,
    page,
    physician,
    question,
    quote_line,
    section,
    service,
    site,
    town,
)
from practice_site.model.markdown import Role
from practice_site.model.positions import Positions
from practice_site.model.span import Span
from practice_site.model.surroundings import Quotes
from practice_site.pages.quoting import Use, uses_of, withheld_names

TEXT = body(
    section("Voices", quote_line("in-section", 41)),
    section("Q", role=Role.FAQ, faq=(question("Who?", quote_line("in-answer", 62)),)),
    lead=(quote_line("in-lead", 9),),
)
NAMES = {"in-section": "Jo M.", "in-lead": "Ann B.", "here": ""}


def used(**given: object) -> list[tuple[str, int, str, int]]:
    uses = uses_of(site(**given))
    return [(use.testimonial, use.span.line, use.source.path, use.source.line) for use in uses]


def test_a_text_of_every_kind_may_quote_somebody() -> None:
    for kind, record in (
        ("articles", article(body=TEXT)),
        ("services", service(body=TEXT)),
        ("pages", page("about", body=TEXT)),
        ("physicians", physician(body=TEXT)),
    ):
        assert used(**{kind: (record,)}) == [
            ("in-lead", 9, record.path, 2),
            ("in-section", 41, record.path, 2),
            ("in-answer", 62, record.path, 2),
        ]


def test_offices_and_towns_quote_too_and_answer_for_their_own_entry() -> None:
    at = Positions(Span("locations.yaml", 7))
    there = office(about=(quote_line("here", 8),), positions=at)
    beside = town(about=(quote_line("there", 3),), faq=(question("Who?", quote_line("asked", 4)),))
    assert used(offices=(there,), towns=(beside,)) == [
        ("here", 8, "locations.yaml", 7),
        ("there", 3, "locations.yaml", 2),
        ("asked", 4, "locations.yaml", 2),
    ]


def test_an_article_without_its_text_at_hand_still_says_whom_it_quotes() -> None:
    whole = article(body=TEXT)
    light = replace(whole, body=None)
    assert list(uses_of(site(articles=(light,)))) == list(uses_of(site(articles=(whole,))))
    assert next(uses_of(site(articles=(light,)))) == Use(
        "in-lead", Span("content/articles/a.md", 9), light.positions.whole
    )


def test_withheld_names_are_told_by_the_place_that_a_page_is_made_from() -> None:
    given = site(
        articles=(article(body=TEXT),),
        pages=(page("about", body=TEXT), page("plain")),
        offices=(office(about=(quote_line("here"),)),),
    )
    names = withheld_names(given, Quotes(by_id={}, enabled=True, withheld=NAMES))
    assert names == {
        Span("content/articles/a.md", 2): ("Ann B.", "Jo M."),
        Span("content/pages/about.md", 2): ("Ann B.", "Jo M."),
        Span("locations.yaml", 2): ("",),
    }


def test_a_name_is_told_once_and_nobody_where_nothing_is_withheld() -> None:
    twice = body(section("Voices", quote_line("in-lead"), quote_line("in-lead")))
    given = site(pages=(page("about", body=twice),))
    names = withheld_names(given, Quotes(by_id={}, enabled=True, withheld=NAMES))
    assert names == {Span("content/pages/about.md", 2): ("Ann B.",)}
    assert withheld_names(given, Quotes(by_id={}, enabled=True)) == {}
