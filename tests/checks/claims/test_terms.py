"""Wordings by which one gets something for coming."""

import pytest

from checks.claims.finding import kinds_in
from practice_site.checks.claims.claim import ClaimKind


@pytest.mark.parametrize(
    "text",
    (
        "Enter to win a whitening kit.",
        "Ask about our discounts.",
        "First peel free.",
        "Complimentary scan with your exam.",
        "Refer a neighbor and get $20.",
    ),
)
def test_they_are_found(text: str) -> None:
    assert ClaimKind.PRICE in kinds_in(text)


@pytest.mark.parametrize(
    "text",
    (
        "The first copy is free.",
        "No discounts apply here.",
        "Bring a friend who can drive you home.",
        "The first name that is free.",
    ),
)
def test_what_only_looks_alike_passes(text: str) -> None:
    assert ClaimKind.PRICE not in kinds_in(text)
