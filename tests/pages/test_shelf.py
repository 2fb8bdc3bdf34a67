from msgspec.structs import replace

from pages.records import article
from practice_site.pages.dates import calendar_of
from practice_site.pages.listing import newest_first
from practice_site.pages.shelf import Bylines, Shelf, shelf_of

BYLINES = Bylines({"alex-sample": "Alex Sample, MD"}, "A Practice", {}, calendar_of("UTC"))
ARTICLES = tuple(newest_first(article(slug, services=("knees",)) for slug in "abc"))


def test_lists_are_by_what_articles_are_about() -> None:
    shelf = shelf_of(ARTICLES, BYLINES)
    assert [card.url for card in shelf.by_service["knees"]] == [
        "/articles/a/",
        "/articles/b/",
        "/articles/c/",
    ]
    assert shelf.by_author[ARTICLES[0].author] == shelf.cards
    assert shelf.by_slug["b"] is shelf.cards[1]


def test_an_edit_makes_only_its_own_card_again() -> None:
    before = shelf_of(ARTICLES, BYLINES)

    def after(**changes: object) -> Shelf:
        edited = replace(ARTICLES[1], **changes)
        return shelf_of((ARTICLES[0], edited, ARTICLES[2]), BYLINES, before)

    assert after(quotes=()) is before
    titled = after(title="Another")
    assert titled.cards[1].title == "Another"
    assert titled.cards[0] is before.cards[0]
    assert titled.neighbours.by_service is before.neighbours.by_service
    later = titled.neighbours.later(ARTICLES[2])
    assert later
    assert later.text == "Another"
    assert after(services=()).by_service["knees"] == (before.cards[0], before.cards[2])


def test_another_name_is_on_every_card() -> None:
    before = shelf_of(ARTICLES, BYLINES)
    author = ARTICLES[0].author
    renamed = shelf_of(
        ARTICLES, Bylines({author: "Kim New, MD"}, "", {}, before.bylines.calendar), before
    )
    assert {card.byline for card in renamed.cards} == {"Kim New, MD"}
