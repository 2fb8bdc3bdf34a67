"""Wordings by which a result is sure."""

import pytest

from checks.claims.finding import kinds_in
from practice_site.checks.claims.claim import ClaimKind


@pytest.mark.parametrize(
    "text",
    (
        "We can assure every parent that the coughing will stop.",
        "I promise your knees will carry you.",
        "We are certain your snoring will end.",
        "You can count on the splint to stop the grinding.",
        "Families are promised relief.",
    ),
)
def test_they_are_found(text: str) -> None:
    assert ClaimKind.GUARANTEE in kinds_in(text)


@pytest.mark.parametrize(
    "text",
    (
        "We promise that a nurse will call you.",
        "We assure you that your pain will be taken seriously.",
        "You can be sure your questions will be answered.",
        "A good week does not mean the pump will work for you.",
        "We are sure you will have questions.",
    ),
)
def test_what_only_looks_alike_passes(text: str) -> None:
    assert ClaimKind.GUARANTEE not in kinds_in(text)
