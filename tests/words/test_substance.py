"""What is of substance, by pairs of texts that people would write."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice_site.words.substance import MANY, substance_of, words_of

TEXT = """\
Walk for five minutes a day. Stop if it hurts. Take 5 mg of it with water.

The muscles of the back warm up and let go, and that is what helps most of the people who come.
It is safe for adults. Ask [your physician](/contact/) about 12 weeks of it.[^1]

1. Begin slowly.
2. Rest then.

## What Helps?

Heat helps, and so does a warm bath in the evening. A patient with high blood pressure waits.

[^1]: A made-up source, 2019.
"""


def changed(before: str, after: str) -> str:
    assert before in TEXT
    substance = substance_of(TEXT, TEXT.replace(before, after, 1))
    return substance.what if substance else ""


@pytest.mark.parametrize(
    ("before", "after", "what"),
    [
        ("five minutes", "ten minutes", "“five” is “ten” now"),
        ("5 mg", "50 mg", "“5” is “50” now"),
        ("5 mg", "5 mcg", "“5 mg” is “5 mcg” now"),
        ("12 weeks", "12 days", "“12 weeks” is “12 days” now"),
        ("2019", "2021", "“2019” is “2021” now"),
        ("for five minutes ", "", "the number “five” is gone"),
        ("It is safe", "It is not safe", "the word “not” is new"),
        ("safe for adults", "safe only for adults", "the word “only” is new"),
        ("Stop if", "Never stop if", "the word “never” is new"),
        ("Stop if it hurts. ", "", "the word “stop” is gone"),
        ("It is safe", "It isn’t safe", "the word “not” is new"),
        ("Rest then.", "Rest then.\n3. Take 3 of them.", "the number “3” is new"),
        (
            "Heat helps, and so does a warm bath in the evening.",
            "Cold compresses do more than we thought for a knee that is swollen.",
            "at least 11 words are new, gone or other ones",
        ),
    ],
)
def test_of_substance(before: str, after: str, what: str) -> None:
    assert changed(before, after) == what


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Stop if it hurts.", "Stop if it hurts!"),
        ("Stop if", "STOP IF"),
        ("muscles", "musclse"),  # a slip, put right or made
        ("evening", "evenings"),
        ("warm up", "warm-up"),
        ("it hurts. Take", "it hurts.\n\nTake"),
        ("[your physician](/contact/)", "[your physician](/physicians/2/)"),
        ("[your physician](/contact/)", "**your physician**"),
        ("[^1]\n", "[^2]\n"),
        ("1. Begin slowly.\n2. Rest then.", "- Begin slowly.\n- Rest then."),
        ("2. Rest then.", "9. Rest then."),
        ("## What Helps?", "### What helps"),
        ("Heat helps", "Warmth helps"),  # one word of eighty
        ("that is what", "that’s what"),
    ],
)
def test_of_no_substance(before: str, after: str) -> None:
    assert changed(before, after) == ""


def test_a_contraction_says_what_its_words_say() -> None:
    assert substance_of("You do not need it.", "You don't need it.") is None
    assert substance_of("You can't.", "You cannot.") is None


def test_words_that_look_alike_are_others() -> None:
    """Two letters apart: hypertension is not a misspelt hypotension."""
    sentence = "Watch for hypotension. Report hypotension. Treat hypotension. Log hypotension."
    assert substance_of(sentence, sentence.replace("hypo", "hyper"))


def test_numbers_that_change_places_are_other_numbers() -> None:
    before = "Take 5 mg of the first and 10 mg of the second."
    assert substance_of(before, before.replace("5", "x").replace("10", "5").replace("x", "10"))


def test_an_added_sentence_counts_by_its_words() -> None:
    long = "\n\n".join(f"This is the paragraph about topic{n}, and it goes on." for n in range(99))
    few = "A word more for whoever reads it."
    assert substance_of(long, f"{long}\n\n{few}") is None
    many = " ".join(["word"] * MANY)
    assert substance_of(long, f"{long}\n\n{many}.")


@given(st.permutations(TEXT.split("\n\n")))
def test_the_order_of_paragraphs_is_of_no_substance(paragraphs: list[str]) -> None:
    assert substance_of(TEXT, "\n\n".join(paragraphs)) is None


@given(st.text(max_size=300), st.text(max_size=300))
def test_any_two_texts_can_be_compared(one: str, other: str) -> None:
    """It never fails, equal words are no change, and where one is of substance words differ."""
    assert substance_of(one, one) is None
    if substance_of(one, other):
        assert words_of(one) != words_of(other)


@pytest.mark.parametrize(
    ("before", "after", "what"),
    [
        ("patient", "person", "“patient” is “person” now"),
        ("helps most", "will help most", "“helps” is “will help” now"),
        ("in the evening", "in the very early evening", "“very early” is new"),
        ("with water", "with cold water", "“cold” is new"),
        (" with water", "", "“with water” is gone"),
        ("5 mg", "50 mg", "“5” is “50” now"),
        ("Rest then.", "", "“rest then” is gone"),
        ("that is what helps", "this is what helps", ""),
        ("the muscles", "muscles", ""),
        ("evening", "evenings", ""),
        ("warm up and let go, and", "warm up and let go; and", ""),
        ("[your physician](/contact/)", "*your physician*", ""),
    ],
)
def test_for_a_review_each_word_counts(before: str, after: str, what: str) -> None:
    text = TEXT.replace("of it with water", "with water").replace("The muscles", "Then the muscles")
    assert before in text
    substance = substance_of(text, text.replace(before, after, 1), each_word=True)
    assert (substance.what if substance else "") == what
    assert substance_of(text, text, each_word=True) is None
