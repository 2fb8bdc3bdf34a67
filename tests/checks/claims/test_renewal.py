import pytest

from checks.claims.finding import kinds_in
from practice_site.checks.claims.claim import ClaimKind


@pytest.mark.parametrize(
    "text",
    (
        "The program gave our patients their lives back.",
        "It's a new lease on life after surgery.",
        "Your life will never be the same.",
    ),
)
def test_what_is_found(text: str) -> None:
    assert ClaimKind.STRENGTH in kinds_in(text)


@pytest.mark.parametrize(
    "text",
    (
        "Wear your life jacket.",
        "Bring a new form to each visit.",
        "The talk is about life expectancy.",
    ),
)
def test_what_looks_alike_passes(text: str) -> None:
    assert ClaimKind.STRENGTH not in kinds_in(text)
