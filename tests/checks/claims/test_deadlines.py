"""Wordings by which an offer ends."""

import pytest

from checks.claims.finding import kinds_in
from practice_site.checks.claims.claim import ClaimKind


@pytest.mark.parametrize(
    "text",
    (
        "Hurry, this price ends soon.",
        "Only four spots left at this rate.",
        "Book now and we'll waive the exam fee.",
    ),
)
def test_they_are_found(text: str) -> None:
    assert ClaimKind.PRICE in kinds_in(text)


@pytest.mark.parametrize(
    "text",
    (
        "Please call before noon to cancel.",
        "Our office closes at five on Friday.",
        "The last visit of the day is at four.",
    ),
)
def test_what_only_looks_alike_passes(text: str) -> None:
    assert ClaimKind.PRICE not in kinds_in(text)
