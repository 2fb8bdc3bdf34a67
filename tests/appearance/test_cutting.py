import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from practice_site.appearance.cutting import Cut, cut_to
from practice_site.appearance.search_result import DESCRIPTION_SIZE, NARROW, WIDE
from practice_site.pages.arial import arial_width
from practice_site.pages.title_width import TITLE_SIZE, TITLE_WIDTH

ROOMS = [(TITLE_WIDTH, TITLE_SIZE), (WIDE, DESCRIPTION_SIZE), (NARROW, DESCRIPTION_SIZE)]
WORDS = st.one_of(
    st.text(max_size=12),
    st.text("脊椎首頁腰痛のための", max_size=40),
    st.text("עברית‏ ابتث‎", max_size=40),
    st.sampled_from(["👩🏽‍⚕️", "🇺🇸🇲🇽", "é" * 30, "e\u0301" * 30, "한국어", "W" * 90, "i" * 300]),
)
TEXTS = st.lists(WORDS, max_size=60).map(" ".join)


@given(text=TEXTS, room=st.sampled_from(ROOMS))
@example(text="W" * 400, room=ROOMS[0])
@example(text="👩🏽‍⚕️" * 100, room=ROOMS[0])
@example(text="\u0301" * 2000, room=ROOMS[0])
def test_what_is_shown_fits_and_is_the_beginning(text: str, room: tuple[int, int]) -> None:
    pixels, size = room
    cut = cut_to(text, pixels, size)
    text = " ".join(text.split())
    assert arial_width(cut.shown, size) <= pixels
    if not cut.rest:
        assert cut.shown == text
        return
    assert arial_width(text, size) > pixels
    assert cut.shown.endswith("…")
    begun = cut.shown[:-1].rstrip()
    assert text.startswith(begun)
    assert text[len(begun) :].strip() == cut.rest.strip()
    assert not cut.shown.endswith("\u200d…")


def test_a_text_that_has_room_is_whole() -> None:
    assert cut_to("A walk,\n  and a rest", 600, 20) == Cut("A walk, and a rest")


def test_it_is_cut_between_words() -> None:
    assert cut_to("one two three", 100, 20) == Cut("one two …", "three")
    assert cut_to("one two three", 60, 20) == Cut("one …", "two three")


def test_a_word_that_takes_much_of_the_room_is_cut_itself() -> None:
    assert cut_to("on Donaudampfschifffahrt", 100, 20) == Cut("on Don…", "audampfschifffahrt")
    assert cut_to("腰痛のための運動", 100, 20) == Cut("腰痛の…", "ための運動")


@pytest.mark.parametrize("sign", ["👩🏽‍⚕️", "🇺🇸", "e\u0301", "각"])
def test_what_is_one_sign_to_readers_is_not_cut(sign: str) -> None:
    for pixels in range(60, 200, 3):
        cut = cut_to(sign * 60, pixels, 20)
        shown = cut.shown[:-1]
        assert shown == sign * (len(shown) // len(sign))
