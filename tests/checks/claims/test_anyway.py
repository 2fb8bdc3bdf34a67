"""What patients do anyway is no result."""

import pytest

from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.frequencies import frequencies


@pytest.mark.parametrize(
    "text",
    [
        "Most of our hikers throw their sticks away after the third session.",
        "After the calcium shot, most cows give more milk.",
    ],
)
def test_what_they_do_once_they_were_treated_is_a_claim(text: str) -> None:
    """Results have no end."""
    assert list(frequencies(Sentence(text, 0)))


@pytest.mark.parametrize(
    "text",
    [
        "Most of the horses we see are pleasure horses.",
        "Most of the people we see after a crash have been to a hospital.",
        "Many of our runners come in after work.",
    ],
)
def test_what_they_do_anyway_is_none(text: str) -> None:
    """Treated or not."""
    assert not list(frequencies(Sentence(text, 0)))
