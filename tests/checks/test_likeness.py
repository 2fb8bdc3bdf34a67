"""How texts are told to be alike: by their sketches first, then word for word."""

import random

import pytest

from pages.records import body, paragraph, question, section
from practice_site.checks.example import OTHER_PARAGRAPHS, PARAGRAPHS, QUESTIONS
from practice_site.checks.likeness import KEPT, Alike, alike, share_in, sketch_of
from practice_site.model.markdown import Body, Role


def text(words: str) -> Body:
    return body(lead=tuple(paragraph(part) for part in words.split("\n\n")))


def made_up(seed: int, words: int = 1200) -> str:
    """A text of words that nobody has heard of, no two texts alike."""
    chance = random.Random(seed)
    letters = "abcdefghijklmnoprstuvw"
    return " ".join("".join(chance.choices(letters, k=6)) for _ in range(words))


def mixed(one: str, other: str, share: float) -> str:
    """The first part of one text, and the rest of another one."""
    first, second = one.split(), other.split()
    cut = round(len(first) * share)
    return " ".join(first[:cut] + second[cut:])


def test_a_text_is_like_itself_and_no_other() -> None:
    assert share_in(text(PARAGRAPHS), text(PARAGRAPHS)) == 1
    assert share_in(text(PARAGRAPHS), text(OTHER_PARAGRAPHS)) < 0.02
    assert share_in(text(""), text("")) == 0


def test_how_much_of_a_text_is_the_same_is_measured_on_the_longer() -> None:
    whole, half = made_up(1), made_up(1, words=600)
    assert share_in(text(whole), text(half)) == share_in(text(half), text(whole))
    assert share_in(text(whole), text(half)) == pytest.approx(0.5, abs=0.01)


def test_a_sketch_is_small_and_the_same_wherever_lines_end() -> None:
    words = made_up(2)
    sketch = sketch_of(text(words))
    assert len(sketch) == 4 * KEPT
    assert sketch == sketch_of(text(words.replace(" ", "\n", 200)))
    assert sketch_of(text("")) == b""


def test_questions_and_what_all_texts_say_do_not_count() -> None:
    shared = (
        section("FAQ", paragraph(QUESTIONS), role=Role.FAQ, faq=(question("Why?"),)),
        section("Call us", paragraph(PARAGRAPHS), role=Role.CALL_TO_ACTION),
        section("Serving Napa", paragraph(OTHER_PARAGRAPHS), role=Role.SERVING_AREA),
    )
    one = body(*shared, lead=(paragraph(made_up(3)),))
    other = body(*shared, lead=(paragraph(made_up(4)),))
    assert share_in(one, other) == 0
    assert list(alike([sketch_of(one), sketch_of(other)])) == []


def test_half_copied_texts_are_found_among_many() -> None:
    texts = [made_up(seed) for seed in range(60)]
    copies = [mixed(texts[number], made_up(100 + number), 0.6) for number in range(20)]
    sketches = [sketch_of(text(words)) for words in texts + copies]
    assert list(alike(sketches)) == [Alike(60 + number, number) for number in range(20)]


def test_of_many_copies_each_is_found() -> None:
    sketches = [sketch_of(text(mixed(made_up(1), made_up(50 + n), 0.9))) for n in range(40)]
    assert {pair.later for pair in alike(sketches)} == set(range(1, 40))


def test_a_short_text_is_found_too_and_a_very_short_one_says_nothing() -> None:
    sketch = sketch_of(text(PARAGRAPHS))
    assert list(alike([sketch, b"", sketch])) == [Alike(2, 0)]
    assert list(alike([sketch_of(text("Some people say so and more."))] * 2)) == []
