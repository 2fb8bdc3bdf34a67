import pytest

from checks.claims.finding import kinds_in
from practice_site.checks.claims.claim import ClaimKind


@pytest.mark.parametrize(
    "text",
    (
        "Your hands are what they were at twenty.",
        "Walk in with a cane, walk out without it tall.",
        "Your voice carries again.",
        "Hear once more as you did at thirty.",
        "Our aligners give people their smiles.",
    ),
)
def test_what_is_found(text: str) -> None:
    assert ClaimKind.ABSOLUTE in kinds_in(text)


@pytest.mark.parametrize(
    "text",
    (
        "Walk in with a toothache, walk out with a plan.",
        "Put your glasses away before the test.",
        "If your ankle swells again, call us.",
        "Give your child the syrup.",
    ),
)
def test_what_looks_alike_passes(text: str) -> None:
    assert ClaimKind.ABSOLUTE not in kinds_in(text)
