"""The wordings that tell how many are helped."""

import pytest

from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.frequencies import frequencies


@pytest.mark.parametrize(
    "text",
    [
        "Rolfing ends stiffness in most goalies.",
        "For most of our welders, the ache is gone after gua sha.",
        "We have helped hundreds of jockeys walk without pain.",
    ],
)
def test_what_helps_most_is_a_claim(text: str) -> None:
    """Whoever they are, before the result or behind it."""
    assert list(frequencies(Sentence(text, 0)))


@pytest.mark.parametrize(
    "text",
    [
        "The small cuff works for most children.",
        "In most cases the nurse stops the pump.",
        "Nearly every room has a window.",
    ],
)
def test_what_suits_or_stands_there_helps_nobody(text: str) -> None:
    """Forms and rooms help nobody."""
    assert not list(frequencies(Sentence(text, 0)))
