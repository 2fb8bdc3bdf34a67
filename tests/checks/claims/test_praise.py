"""Wordings that praise what a treatment brings."""

import pytest

from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.strength import strengths


@pytest.mark.parametrize(
    "text",
    [
        "Insane results with just a band and a wall.",
        "The results of our glass-ionomer filling are extraordinary.",
        "The effect on stubborn melasma is, in a word, astonishing.",
    ],
)
def test_it_is_a_claim(text: str) -> None:
    """Its results are wonderful, wherever the word stands."""
    assert list(strengths(Sentence(text, 0)))


@pytest.mark.parametrize(
    "text",
    [
        "The results of the blood test are amazing.",
        "The changes in his vision are dramatic.",
        "Expect modest results at first.",
    ],
)
def test_it_may_pass(text: str) -> None:
    """Results of tests, and changes that are ills."""
    assert not list(strengths(Sentence(text, 0)))
