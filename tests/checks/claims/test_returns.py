"""The phrases that tell of a life led again."""

import pytest

from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.frequencies import frequencies


@pytest.mark.parametrize(
    "text",
    [
        "Most of our patients go back to the garden.",
        "Most of our dancers return to the stage.",
    ],
)
def test_a_life_led_again_is_a_claim(text: str) -> None:
    """Where most lead it."""
    assert list(frequencies(Sentence(text, 0)))


@pytest.mark.parametrize(
    "text",
    [
        "Most of our patients come in after training.",
        "Most of our patients return to the office for a check.",
    ],
)
def test_what_they_did_before_the_visit_is_none(text: str) -> None:
    """Nor is the way to the desk."""
    assert not list(frequencies(Sentence(text, 0)))
