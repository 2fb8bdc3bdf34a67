"""Wordings that praise a treatment by a name, by its power, or by how it is met."""

import pytest

from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.strength import strengths


@pytest.mark.parametrize(
    "text",
    [
        "Cryotherapy is amazing.",
        "Our threads are nothing short of miraculous.",
        "This serum is incredible.",
    ],
)
def test_it_is_a_claim(text: str) -> None:
    """The treatment itself is wonderful."""
    assert list(strengths(Sentence(text, 0)))


@pytest.mark.parametrize(
    "text",
    [
        "The view from the third floor is amazing.",
        "Your heart is amazing.",
        "It is incredible how fast children grow.",
    ],
)
def test_it_may_pass(text: str) -> None:
    """Other things may be wonderful."""
    assert not list(strengths(Sentence(text, 0)))
