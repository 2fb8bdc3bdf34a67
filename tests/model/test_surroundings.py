import pytest

from pages.records import paragraph, patient_quote, quote_line
from practice_site.model.markdown import Role
from practice_site.model.surroundings import Quotes
from practice_site.pages.testimonial import quote_view

SHOWN = {slug: quote_view(patient_quote(slug)) for slug in ("t-1", "t-2")}
QUOTES = Quotes(by_id=SHOWN, enabled=True, withheld={"t-8": "Jo M.", "t-9": ""})


def test_only_what_a_text_uses_is_left_once_and_in_its_order() -> None:
    some = QUOTES.only(["t-9", "t-2", "t-unknown", "t-8", "t-2", "t-9"])
    assert dict(some.by_id) == {"t-2": SHOWN["t-2"]}
    assert list(some.withheld.items()) == [("t-9", ""), ("t-8", "Jo M.")]
    assert some.enabled
    assert QUOTES.only([]) == Quotes(by_id={}, enabled=True)


def test_where_testimonials_are_switched_off_they_stay_so() -> None:
    off = Quotes(by_id=SHOWN, enabled=False).only(["t-1"])
    assert off == Quotes(by_id={"t-1": SHOWN["t-1"]}, enabled=False)
    assert off.withholds([quote_line("t-1")])


@pytest.mark.parametrize("testimonials", [["t-1"], ["t-8"], ["t-1", "t-8"], ["t-unknown"], []])
def test_for_a_text_its_own_quotes_say_what_all_quotes_say(testimonials: list[str]) -> None:
    blocks = [paragraph("Words."), *map(quote_line, testimonials)]
    for quotes in (QUOTES, Quotes(by_id=SHOWN, enabled=False)):
        own = quotes.only(testimonials)
        for role in (None, Role.TESTIMONIAL, Role.BODY):
            assert own.withholds(blocks, role) is quotes.withholds(blocks, role)


def test_one_quote_that_may_not_be_shown_withholds_all_and_words_alone_nothing() -> None:
    assert not QUOTES.withholds([paragraph("x")], Role.TESTIMONIAL)
    assert not QUOTES.withholds([quote_line("t-1"), quote_line("t-2")])
    assert QUOTES.withholds([quote_line("t-1"), quote_line("t-8")])
    assert Quotes(by_id={}, enabled=False).withholds([paragraph("x")], Role.TESTIMONIAL)
