import pytest

from practice_site.checks.advice.transitions import has_transition


@pytest.mark.parametrize(
    "sentence",
    [
        "However, it may help.",
        "For\nexample, walk.",
        "It hurts, so rest.",
        "Either walk or swim.",
        "What’s more, it is cheap.",
    ],
)
def test_words_that_lead_on(sentence: str) -> None:
    assert has_transition(sentence)


@pytest.mark.parametrize("sentence", ["It may help.", "A so-called cure.", "The sofa is soft."])
def test_sentences_that_stand_alone(sentence: str) -> None:
    assert not has_transition(sentence)
