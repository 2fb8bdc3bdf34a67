import pytest

from practice_site.checks.claims.claim import ClaimKind
from practice_site.checks.claims.reading import claims_in


def _claims(text: str) -> bool:
    claims = claims_in(text)
    return any(ClaimKind.PRICE in (claim.kind, *claim.others) for claim in claims)


@pytest.mark.parametrize(
    "text",
    (
        "Whitening from $99.",
        "Two areas for the price of one",
        "Our prices can't be beaten.",
        "Bring this coupon for $50 toward whitening.",
        "Botox at $9 a unit through Sunday only.",
        "You won't find a cheaper crown in the county.",
        "Join by Friday and your rate never rises.",
        "Send a friend our way and find a gift card in your mailbox.",
        "Top dentistry without the top price",
        "The more areas we treat, the less you pay.",
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
        "It takes a third of the room.",
        "The file gets the first name that is free.",
        "The first copy of a form is free.",
        "About half come back within five years.",
        "The page repeats half of what the old text says.",
        "This saves more than letters.",
    ),
)
def test_what_only_looks_like_a_lure_passes(text: str) -> None:
    assert not _claims(text)
