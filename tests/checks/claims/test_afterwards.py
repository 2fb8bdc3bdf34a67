import pytest

from checks.claims.finding import kinds_in
from practice_site.checks.claims.claim import ClaimKind


@pytest.mark.parametrize(
    "text",
    (
        "You will sleep through the night.",
        "The stiffness will be over.",
        "Your stage fright will be gone.",
        "He'll never limp again.",
        "Snoring is a thing of the past.",
    ),
)
def test_what_is_found(text: str) -> None:
    assert ClaimKind.ABSOLUTE in kinds_in(text)


@pytest.mark.parametrize(
    "text",
    (
        "The old building will be gone by fall.",
        "The swelling will disappear in a few days.",
        "Tell us if you no longer need the inhaler.",
        "Give the card back to us.",
        "We take your family history.",
    ),
)
def test_what_looks_alike_passes(text: str) -> None:
    assert ClaimKind.ABSOLUTE not in kinds_in(text)
