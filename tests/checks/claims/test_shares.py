"""The phrases that tell how many are helped, and who they are."""

import pytest

from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.frequencies import frequencies


@pytest.mark.parametrize(
    "text",
    [
        "Nine in ten of our bricklayers are free of pain.",
        "The lion's share of our beagles run again.",
        "Virtually every cow walks again after the drip.",
    ],
)
def test_a_share_of_any_patients_is_a_claim(text: str) -> None:
    """People, animals, parts of the body: no list has them all."""
    assert list(frequencies(Sentence(text, 0)))


@pytest.mark.parametrize(
    "text",
    [
        "Nine in ten of our forms are free of mistakes.",
        "The lion's share of our visits end on time.",
        "Most of our nurses have worked in a hospital.",
    ],
)
def test_a_share_of_things_or_staff_is_none(text: str) -> None:
    """They have nothing to be treated."""
    assert not list(frequencies(Sentence(text, 0)))
