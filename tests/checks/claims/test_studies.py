"""Words for studies, and for what they say."""

import pytest

from checks.claims.finding import kinds_in
from practice_site.checks.claims.claim import ClaimKind


@pytest.mark.parametrize(
    "text",
    (
        "A Cochrane review confirms that cupping eases pain.",
        "The literature leaves little doubt about the splint for pain.",
        "In one trial, the splint eased jaw pain.",
        "What does research say? It says the splint eases pain.",
        "The evidence for the splint in jaw pain is strong.",
    ),
)
def test_they_are_found(text: str) -> None:
    assert ClaimKind.SCIENCE in kinds_in(text)


@pytest.mark.parametrize(
    "text",
    (
        "The sleep study shows how often you wake.",
        "Join our trial of a new splint.",
        "A nurse reviews your chart.",
        "What does research say about it?",
    ),
)
def test_what_only_looks_alike_passes(text: str) -> None:
    assert ClaimKind.SCIENCE not in kinds_in(text)
