"""Wordings by which nothing hurts and nothing can go wrong."""

import pytest

from checks.claims.finding import kinds_in
from practice_site.checks.claims.claim import ClaimKind


@pytest.mark.parametrize(
    "text",
    (
        "The jaw wedge is safe, it is quick, and it is here.",
        "Light therapy for eyelids is 100 percent safe.",
        "Tape therapy is free of danger.",
        "You leave with no pain at all.",
        "Nobody need fear a complication.",
        "Is the drip painful? No.",
    ),
)
def test_they_are_found(text: str) -> None:
    assert ClaimKind.SAFETY in kinds_in(text)


@pytest.mark.parametrize(
    "text",
    (
        "The jaw wedge is safe for most adults.",
        "For healthy adults, this syrup is safe.",
        "Many people never know that they have stones.",
        "We won't tell you that nothing hurts.",
        "Your child is safe in the play room.",
        "Is it normal to have pain? No.",
    ),
)
def test_what_only_looks_alike_passes(text: str) -> None:
    assert ClaimKind.SAFETY not in kinds_in(text)
