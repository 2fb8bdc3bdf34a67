"""Painless and harmless are signs of disease, too, and much is safe."""

import pytest

from checks.claims.finding import kinds_in
from practice_site.checks.claims.claim import ClaimKind


@pytest.mark.parametrize(
    "text",
    (
        "A painless eyelid lift in an hour.",
        "First the gel, then the needle, and no pain at all in between.",
    ),
)
def test_they_are_found(text: str) -> None:
    assert ClaimKind.SAFETY in kinds_in(text)


@pytest.mark.parametrize(
    "text",
    (
        "A painless patch on the tongue should be seen.",
        "A painless swelling that stays needs a visit.",
        "The files are safe with us.",
        "It is safe to swim after a week.",
        "No pain in the calf is a good sign before a walk.",
    ),
)
def test_what_only_looks_alike_passes(text: str) -> None:
    assert ClaimKind.SAFETY not in kinds_in(text)
