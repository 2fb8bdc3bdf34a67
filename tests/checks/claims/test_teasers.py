"""Wordings that name a first price."""

import pytest

from checks.claims.finding import kinds_in
from practice_site.checks.claims.claim import ClaimKind


@pytest.mark.parametrize(
    "text",
    (
        "Peels starting at $60.",
        "Now only $60 with our coupon.",
        "30 percent off.",
    ),
)
def test_they_are_found(text: str) -> None:
    assert ClaimKind.PRICE in kinds_in(text)


@pytest.mark.parametrize(
    "text",
    (
        "A peel is $60.",
        "The deductible starts at $500.",
        "Your exam starts at nine.",
    ),
)
def test_what_only_looks_alike_passes(text: str) -> None:
    assert ClaimKind.PRICE not in kinds_in(text)
