import pytest

from checks.claims.finding import kinds_in
from practice_site.checks.claims.claim import ClaimKind


@pytest.mark.parametrize(
    "text",
    (
        "Our splint restores the whole of your bite.",
        "Needles heal tendons.",
        "Our gel eliminates the worst scars.",
        "The program will reverse your diabetes.",
    ),
)
def test_what_is_found(text: str) -> None:
    assert ClaimKind.ABSOLUTE in kinds_in(text)


@pytest.mark.parametrize(
    "text",
    (
        "A crown covers the tooth and restores its shape.",
        "Save any stone you pass.",
        "Then the bone has usually healed.",
        "The body heals the cut.",
        "We clear you for work.",
        "To stop smoking is hard.",
    ),
)
def test_what_looks_alike_passes(text: str) -> None:
    assert ClaimKind.ABSOLUTE not in kinds_in(text)
