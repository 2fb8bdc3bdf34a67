"""Wordings by which a treatment is not felt and leaves nothing behind."""

import pytest

from checks.claims.finding import kinds_in
from practice_site.checks.claims.claim import ClaimKind


@pytest.mark.parametrize(
    "text",
    (
        "The beam spares you the soreness.",
        "Once cooled, warts never come back.",
        "None of the stitches hurt.",
        "Our clinic has a perfect safety record.",
        "We have never had a single infection.",
    ),
)
def test_they_are_found(text: str) -> None:
    assert ClaimKind.SAFETY in kinds_in(text)


@pytest.mark.parametrize(
    "text",
    (
        "Scar tissue never comes back to full strength.",
        "Many children do not feel the fever.",
        "If the hair does not grow back, ask for a scalp exam.",
        "We cannot say that nothing bad will happen.",
        "Some vaccines do not cause harm to most people.",
    ),
)
def test_what_only_looks_alike_passes(text: str) -> None:
    assert ClaimKind.SAFETY not in kinds_in(text)
