"""The phrases by which a practice ranks itself."""

import pytest

from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.superiority import superiorities


@pytest.mark.parametrize(
    "text",
    [
        "Premier denturist for the lake towns",
        "The number one electrologist in the state",
        "Winner of Best Eye Bank",
        "We are the leading birth house in the county.",
    ],
)
def test_it_is_a_claim(text: str) -> None:
    """First, best, or a winner, whatever the trade is called."""
    assert list(superiorities(Sentence(text, 0)))


@pytest.mark.parametrize(
    "text",
    [
        "The leading causes of falls at home",
        "The winner of the best drawing gets a sticker.",
        "The first tourists came here in May.",
        "Top surgery takes two hours.",
    ],
)
def test_it_may_pass(text: str) -> None:
    """First in a list, and best of what is not ours."""
    assert not list(superiorities(Sentence(text, 0)))
