"""The phrases by which a practice says that it stands above others."""

import pytest

from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.superiority import superiorities


@pytest.mark.parametrize(
    "text",
    [
        "Our lactation consultant is the finest.",
        "Our wound nurses are better than any in Lake Alden.",
        "The only retina practice in the valley you can trust",
        "Our periodontist is the most gifted in the state.",
    ],
)
def test_it_is_a_claim(text: str) -> None:
    """By any superlative, and above any other in a place."""
    assert list(superiorities(Sentence(text, 0)))


@pytest.mark.parametrize(
    "text",
    [
        "Our mornings are the busiest.",
        "Our Monday clinic is the most crowded.",
        "The only door you can use is on the left.",
        "Our second office is the newest.",
    ],
)
def test_it_may_pass(text: str) -> None:
    """Hours, crowds and rooms rank nobody."""
    assert not list(superiorities(Sentence(text, 0)))
