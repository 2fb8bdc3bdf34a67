import pytest

from checks.claims.finding import kinds_in
from practice_site.checks.claims.claim import ClaimKind


@pytest.mark.parametrize(
    "text",
    (
        "The soreness in your heel melts away.",
        "Say goodbye to hives.",
        "Freedom from migraines at last.",
        "Our tapping puts an end to your fears.",
        "Set your feet free of pain.",
    ),
)
def test_what_is_found(text: str) -> None:
    assert ClaimKind.ABSOLUTE in kinds_in(text)


@pytest.mark.parametrize(
    "text",
    (
        "The rash usually disappears on its own.",
        "Menopause ends the monthly cycle.",
        "Take off your contact lenses the night before.",
        "The warranty ends in May.",
        "Say goodbye to your pet before we begin.",
    ),
)
def test_what_looks_alike_passes(text: str) -> None:
    assert ClaimKind.ABSOLUTE not in kinds_in(text)
