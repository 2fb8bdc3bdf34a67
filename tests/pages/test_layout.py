import pytest

from pages.records import body, paragraph, section
from practice_site.model.markdown import Role
from practice_site.pages.layout import laid_out, minutes_to_read
from practice_site.pages.sections import show_text
from practice_site.pages.testimonial import Quotes

NO_QUOTES = Quotes(by_id={}, enabled=True)


def layout_of(text):
    return laid_out(show_text(text, NO_QUOTES))


def test_only_sections_at_the_beginning_open_a_text():
    layout = layout_of(
        body(
            section("In short", role=Role.QUICK_INSIGHTS),
            section("How"),
            section("Why", role=Role.WHY_IT_MATTERS),
        )
    )
    assert [part.heading for part in layout.opening] == ["In short"]
    assert [part.heading for part in layout.main] == ["How", "Why"]
    assert [link.url for link in layout.contents] == ["#how", "#why"]


def test_a_lead_beside_an_introduction_is_plain_text():
    layout = layout_of(
        body(section("Introduction", role=Role.INTRODUCTION), lead=(paragraph("Hello."),))
    )
    assert [part.role for part in layout.opening] == [Role.BODY, Role.INTRODUCTION]


@pytest.mark.parametrize(("words", "minutes"), [(0, 1), (220, 1), (221, 2), (2200, 10)])
def test_reading_time_is_rounded_up(words, minutes):
    assert minutes_to_read(words) == minutes
