"""What shows that a sentence calls on no studies."""

import pytest

from checks.claims.finding import kinds_in
from practice_site.checks.claims.claim import ClaimKind


@pytest.mark.parametrize(
    "text",
    (
        "Lab tests prove the rinse calms sore gums.",
        "According to two published papers, the rinse heals gums.",
    ),
)
def test_they_are_found(text: str) -> None:
    assert ClaimKind.SCIENCE in kinds_in(text)


@pytest.mark.parametrize(
    "text",
    (
        "No rinse, gel or spray has been proven to heal gums.",
        "Your lab tests show the level of iron.",
        "He published papers on gums.",
        "Studies of the rinse are limited.",
        "It is unclear whether research shows a benefit.",
    ),
)
def test_what_only_looks_alike_passes(text: str) -> None:
    assert ClaimKind.SCIENCE not in kinds_in(text)
