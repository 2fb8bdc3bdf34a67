"""Wordings by which a result stays for ever."""

import pytest

from checks.claims.finding import kinds_in
from practice_site.checks.claims.claim import ClaimKind


@pytest.mark.parametrize(
    "text",
    (
        "New follicles are permanent; they grow with you.",
        "The lift smooths wrinkles permanently.",
        "A permanent end to warts.",
        "Your results last a lifetime.",
    ),
)
def test_they_are_found(text: str) -> None:
    assert ClaimKind.SAFETY in kinds_in(text)


@pytest.mark.parametrize(
    "text",
    (
        "Hearing loss is permanent.",
        "For a few, the change is permanent.",
        "The screws are usually permanent.",
        "Loud music harms hearing permanently.",
        "Does the lift last forever?",
    ),
)
def test_what_only_looks_alike_passes(text: str) -> None:
    assert ClaimKind.SAFETY not in kinds_in(text)
