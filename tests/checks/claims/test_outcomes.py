"""What patients are said to get from a treatment."""

import pytest

from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.frequencies import frequencies


@pytest.mark.parametrize(
    "text",
    [
        "Most of our patients are back on the court.",
        "Most of our clients sleep better.",
        "Laser therapy works for most patients.",
    ],
)
def test_what_they_get_is_a_claim(text: str) -> None:
    """Where most get it."""
    assert list(frequencies(Sentence(text, 0)))


@pytest.mark.parametrize(
    "text",
    [
        "Most of our members work here in town.",
        "Most of our patients come in before work.",
    ],
)
def test_where_they_work_is_no_outcome(text: str) -> None:
    """The word alone is none."""
    assert not list(frequencies(Sentence(text, 0)))
