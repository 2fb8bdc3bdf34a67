import pytest

from practice_site.checks.claims.claim import ClaimKind
from practice_site.checks.claims.reading import claims_in


def _claims(text: str) -> bool:
    claims = claims_in(text, kinds=(ClaimKind.PRICE,))
    return any(claim.kind is ClaimKind.PRICE for claim in claims)


@pytest.mark.parametrize(
    "text",
    (
        "Whitening from $99.",
        "Two areas for the price of one",
        "Our prices can't be beaten.",
        "Bring this coupon for $50 toward whitening.",
        "Botox at $9 a unit through Sunday only.",
    ),
)
def test_a_lure_is_found(text: str) -> None:
    assert _claims(text)


@pytest.mark.parametrize(
    "text",
    (
        "The exam costs $120.",
        "The clinic is free of latex.",
        "Half of the cost is due on the day of surgery.",
        "The flu clinic is open today only until noon.",
        "The sale of contact lenses requires a valid prescription.",
    ),
)
def test_what_only_looks_like_a_lure_passes(text: str) -> None:
    assert not _claims(text)
