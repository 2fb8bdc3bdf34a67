from hypothesis import example, given
from hypothesis import strategies as st

from practice_site.imaging.fitting import ELLIPSIS, Fitted, Step, fitted
from practice_site.imaging.letters import Typeface
from practice_site.pages.card_text import SIGNS, drawable

BOLD = Typeface("bold")
STEPS = (Step(84, 2), Step(60, 3), Step(40, 4))
WIDTH = 1000.0

WORDS = st.text(alphabet=sorted(SIGNS - {" ", "\xa0", "\u2009"}), min_size=1, max_size=60)
TITLES = st.lists(WORDS, max_size=60).map(" ".join)


def fit(text: str) -> Fitted:
    return fitted(text, BOLD, WIDTH, STEPS)


@given(TITLES)
@example("Donaudampfschifffahrtsgesellschaftskapitän " * 30)
@example("W" * 500)
@example("… … …")
@example("")
def test_any_text_fits(text: str) -> None:
    result = fit(text)
    most = {step.size: step.most_lines for step in STEPS}
    assert len(result.lines) <= most[result.type.size]
    assert all(0 < result.type.width(line) <= WIDTH for line in result.lines)


@given(TITLES)
def test_words_stay_whole_and_in_their_order(text: str) -> None:
    words, shown = text.split(), " ".join(fit(text).lines).split()
    if shown == words:
        return
    if not shown:  # not even the first word has room, or nothing but points would be left
        return
    assert shown[-1].endswith(ELLIPSIS)
    assert shown[:-1] == words[: len(shown) - 1]
    assert words[len(shown) - 1].startswith(shown[-1].removesuffix(ELLIPSIS))


def test_a_short_title_is_as_large_as_can_be() -> None:
    result = fit("Back pain")
    assert (result.type.size, result.lines) == (84, ("Back pain",))


def test_a_longer_one_is_set_smaller_before_anything_is_left_off() -> None:
    text = "Vertebral compression fracture: what heals by itself, and what does not, in plain words"
    result = fit(text)
    assert result.type.size == 60
    assert " ".join(result.lines) == text


def test_no_word_stands_alone_in_the_last_line() -> None:
    assert fit("What is known about it today and more").lines == (
        "What is known about",
        "it today and more",
    )


def test_a_word_too_long_for_any_size_ends_the_text() -> None:
    assert fit(f"Known as {'x' * 80} to some").lines == ("Known as…",)
    assert fit("x" * 80).lines == ()


def test_no_sign_stands_before_the_ellipsis() -> None:
    assert fit(f"Backs: {'x' * 80}").lines == ("Backs…",)


def test_what_can_be_drawn_has_a_width() -> None:
    for sign in sorted(SIGNS):
        assert drawable(f"a{sign}a"), sign
        if not sign.isspace():
            assert BOLD.unit_width(sign) > 0
