"""What people gain, lose or do again."""

import pytest

from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.frequencies import frequencies


@pytest.mark.parametrize(
    "text",
    [
        "In most cases dry needling ends the headaches.",
        "More often than not the splint spares our patients the operation.",
        "Most of our golfers lose the limp.",
    ],
)
def test_an_ill_ended_is_a_gain(text: str) -> None:
    """By any treatment."""
    assert list(frequencies(Sentence(text, 0)))


@pytest.mark.parametrize(
    "text",
    [
        "In most cases the doctor clears you to drive.",
        "Most of our patients lose track of time here.",
    ],
)
def test_who_clears_you_to_drive_ends_no_ill(text: str) -> None:
    """Nor is everything lost an ill."""
    assert not list(frequencies(Sentence(text, 0)))
