"""Words that give a sum or a gift another meaning."""

import pytest

from checks.claims.finding import kinds_in
from practice_site.checks.claims.claim import ClaimKind


@pytest.mark.parametrize(
    "text",
    ("Half off every peel.",),
)
def test_they_are_found(text: str) -> None:
    assert ClaimKind.PRICE in kinds_in(text)


@pytest.mark.parametrize(
    "text",
    (
        "Most plans pay half the cost of a crown.",
        "We add a free T4 to the blood sample.",
        "Swelling differs a great deal from one knee to another.",
        "Anyone online who offers you one is a stranger.",
    ),
)
def test_what_only_looks_alike_passes(text: str) -> None:
    assert ClaimKind.PRICE not in kinds_in(text)
