"""The phrases that rank by denying that any other comes near."""

import pytest

from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.superiority import superiorities


@pytest.mark.parametrize(
    "text",
    [
        "No eye bank on the north shore is better.",
        "No one between here and the border knows more about snoring than we do.",
        "Nobody straightens teeth like Doc Alvarez.",
        "Other clinics cut corners.",
    ],
)
def test_it_is_a_claim(text: str) -> None:
    """Nobody else is as good."""
    assert list(superiorities(Sentence(text, 0)))


@pytest.mark.parametrize(
    "text",
    [
        "No clinic in town is open on Sunday.",
        "No one knows your body better than you do.",
        "Nobody wants shorter waits more than we do.",
        "Nobody in the family snores like Dad.",
    ],
)
def test_it_may_pass(text: str) -> None:
    """Nobody is on call, and nobody knows you as you do."""
    assert not list(superiorities(Sentence(text, 0)))
