"""Wordings that praise a treatment itself."""

import pytest

from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.strength import strengths


@pytest.mark.parametrize(
    "text",
    [
        "The implant is a real lifesaver for children.",
        "Our lasers are true workhorses for rosacea.",
        "The sling proved a godsend for runners.",
    ],
)
def test_it_is_a_claim(text: str) -> None:
    """What it is called, one or several of them."""
    assert list(strengths(Sentence(text, 0)))


@pytest.mark.parametrize(
    "text",
    [
        "The stars in the waiting room are made of paper.",
        "Shingles can be a real burden.",
        "Our office dog is a gift from a neighbor.",
    ],
)
def test_it_may_pass(text: str) -> None:
    """Such words of other things."""
    assert not list(strengths(Sentence(text, 0)))
