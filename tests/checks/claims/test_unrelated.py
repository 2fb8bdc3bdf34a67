"""What is no result of a treatment."""

import pytest

from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.frequencies import frequencies


@pytest.mark.parametrize(
    "text",
    [
        "Most of the people we treat go home steady.",
        "Most of the ears we treat clear by spring.",
    ],
)
def test_what_treatment_brings_is_a_claim(text: str) -> None:
    """The same words, of patients."""
    assert list(frequencies(Sentence(text, 0)))


@pytest.mark.parametrize(
    "text",
    [
        "Most ear infections in children clear without antibiotics.",
        "Most bones heal in six weeks.",
        "Most babies are back to their birth weight by two weeks.",
    ],
)
def test_what_nature_brings_is_none(text: str) -> None:
    """It needs no treatment."""
    assert not list(frequencies(Sentence(text, 0)))
