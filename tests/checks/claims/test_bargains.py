"""Wordings by which something is cheap, or thrown in."""

import pytest

from checks.claims.finding import kinds_in
from practice_site.checks.claims.claim import ClaimKind


@pytest.mark.parametrize(
    "text",
    (
        "Sign up for six facials, pay for five, and relax.",
        "Prepay for three peels and the fourth is our gift.",
        "The fee has been cut by a third.",
        "The most economical braces of the county.",
    ),
)
def test_they_are_found(text: str) -> None:
    assert ClaimKind.PRICE in kinds_in(text)


@pytest.mark.parametrize(
    "text",
    (
        "A good deal of the time is waiting.",
        "We keep $40 of the price for the fitting.",
        "Seven in ten, or 70%, are back at work.",
        "70% less knee pain is not to be expected.",
        "The fees below apply from May.",
    ),
)
def test_what_only_looks_alike_passes(text: str) -> None:
    assert ClaimKind.PRICE not in kinds_in(text)
