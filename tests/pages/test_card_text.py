import pytest

from practice_site.pages.card_text import drawable


@pytest.mark.parametrize(
    "text",
    [
        "Back pain",
        "Wirbelkörper: Größe & Maß",
        "Ból pleców, Żółć",
        "Dolor de espalda, ¿qué hacer?",
        "“Well” – it’s 5 € … ™",
    ],
)
def test_latin_text_stays_as_it_is(text: str) -> None:
    assert drawable(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Mayagu\u0308ez", "Mayagüez"),
        ("one\n two\tthree\x00four ", "one two three four"),
        ("\u00a0", ""),
        ("non\u2011breaking", "non-breaking"),
        ("🎉 Knees 👩🏽‍⚕️ and backs ❤️", "Knees and backs"),
        ("soft\u00adly", "softly"),
        ("\u202eabc\u2069", "abc"),
        ("", ""),
    ],
)
def test_what_says_nothing_is_left_out(text: str, shown: str) -> None:
    assert drawable(text) == shown


@pytest.mark.parametrize(
    "text",
    ["آلام الظهر", "כאבי גב", "Back pain 脊", "Боль", "x\u0323\u0331", "a ≠ b", "७ days", "、"],
)
def test_a_text_of_which_anything_that_counts_is_missing_is_not_drawn(text: str) -> None:
    assert drawable(text) == ""
