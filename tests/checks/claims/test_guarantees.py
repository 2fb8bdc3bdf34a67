import pytest

from practice_site.checks.claims.claim import ClaimKind
from practice_site.checks.claims.reading import claims_in


def _claims(text: str) -> bool:
    claims = claims_in(text, kinds=(ClaimKind.GUARANTEE,))
    return any(claim.kind is ClaimKind.GUARANTEE for claim in claims)


@pytest.mark.parametrize(
    "text",
    (
        "We guarantee relief.",
        "No results, no bill.",
        "We aren't done until you're happy, and that's a promise.",
        "Unhappy with your new look? You owe us nothing.",
        "Others treat migraine; we cure it.",
        "A sure-fire way to straight teeth",
    ),
)
def test_a_promise_is_found(text: str) -> None:
    assert _claims(text)


@pytest.mark.parametrize(
    "text",
    (
        "The glue needs a minute to cure.",
        "Federal law guarantees you access to your records.",
        "We promise to call you back.",
        "The deposit is refunded if you cancel two days before.",
        "Make sure that you drink enough water.",
        "Some infections are cured with a single dose.",
    ),
)
def test_what_only_looks_like_a_promise_passes(text: str) -> None:
    assert not _claims(text)
