"""The phrases that measure a change."""

import pytest

from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.numbers import numbers


@pytest.mark.parametrize(
    "text",
    [
        "Rolfing cuts stiffness by 70 per cent.",
        "Our dancers have half the pain, and their reach doubles within a month.",
    ],
)
def test_a_measured_change_is_a_claim(text: str) -> None:
    """If a treatment brings it."""
    assert list(numbers(Sentence(text, 0)))


@pytest.mark.parametrize(
    "text",
    [
        "Blood pressure falls by 10 to 20 percent at night.",
        "Waiting times fell by half after we hired two nurses.",
        "An A1c that drops from 8.2 to 6.9 percent is moving in the right direction.",
    ],
)
def test_what_changes_by_itself_or_at_the_desk_is_none(text: str) -> None:
    """Nights, queues and what a finding means."""
    assert not list(numbers(Sentence(text, 0)))
