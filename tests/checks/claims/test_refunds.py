"""Wordings by which who is not helped pays nothing."""

import pytest

from checks.claims.finding import kinds_in
from practice_site.checks.claims.claim import ClaimKind


@pytest.mark.parametrize(
    "text",
    (
        "If the itch isn't gone by May, you don't owe us a dime.",
        "No relief, no fee.",
        "You pay nothing unless the ringing stops.",
        "If your smile is not straight, she refunds the braces.",
    ),
)
def test_they_are_found(text: str) -> None:
    assert ClaimKind.GUARANTEE in kinds_in(text)


@pytest.mark.parametrize(
    "text",
    (
        "If you do not come, we refund the deposit to your plan.",
        "Unopened kits may be returned.",
        "If you cancel, your money is returned.",
    ),
)
def test_what_only_looks_alike_passes(text: str) -> None:
    assert ClaimKind.GUARANTEE not in kinds_in(text)
