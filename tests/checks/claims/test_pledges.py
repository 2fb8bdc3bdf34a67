"""Wordings by which a result is promised."""

import pytest

from checks.claims.finding import kinds_in
from practice_site.checks.claims.claim import ClaimKind


@pytest.mark.parametrize(
    "text",
    (
        "You'll walk the dog again without a limp.",
        "Lifetime warranty on your crowns.",
        "Hand on heart, your smile will shine.",
    ),
)
def test_they_are_found(text: str) -> None:
    assert ClaimKind.GUARANTEE in kinds_in(text)


@pytest.mark.parametrize(
    "text",
    (
        "You'll hear from us again.",
        "The maker's warranty covers the frames.",
        "If you feel worse, or you feel nothing, call.",
        "Rest assured that the team will explain the plan.",
    ),
)
def test_what_only_looks_alike_passes(text: str) -> None:
    assert ClaimKind.GUARANTEE not in kinds_in(text)
