"""The phrases that measure an outcome."""

import pytest

from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.numbers import numbers


@pytest.mark.parametrize(
    "text",
    [
        "It helped in 96 per cent of knees.",
        "The joint pain stops 64% of the time.",
        "You sleep through from the very first night.",
        "Only 0.3 percent of the knees operated on here get an infection.",
    ],
)
def test_an_outcome_in_figures_is_a_claim(text: str) -> None:
    """In a share, by a time."""
    assert list(numbers(Sentence(text, 0)))


@pytest.mark.parametrize(
    "text",
    [
        "The embryos are frozen on day five.",
        "A parent may stay overnight.",
        "The cramps are stronger after a second baby.",
        "You have read 6 of 9 pages, and results follow.",
    ],
)
def test_a_schedule_is_none(text: str) -> None:
    """Days, nights and pages."""
    assert not list(numbers(Sentence(text, 0)))
