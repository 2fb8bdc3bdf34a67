"""Wordings by which nobody charges less."""

import pytest

from checks.claims.finding import kinds_in
from practice_site.checks.claims.claim import ClaimKind


@pytest.mark.parametrize(
    "text",
    (
        "Nowhere will you pay less for braces.",
        "Our fees are the lowest.",
        "Dental care needn't cost a fortune.",
    ),
)
def test_they_are_found(text: str) -> None:
    assert ClaimKind.PRICE in kinds_in(text)


@pytest.mark.parametrize(
    "text",
    (
        "We are not the cheapest dentist here.",
        "A generic costs less than the brand at your pharmacy.",
        "The fee is the same for everyone.",
    ),
)
def test_what_only_looks_alike_passes(text: str) -> None:
    assert ClaimKind.PRICE not in kinds_in(text)
