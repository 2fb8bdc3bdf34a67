import pytest

from practice_site.checks.claims.claim import ClaimKind
from practice_site.checks.claims.reading import claims_in


def _claims(text: str) -> bool:
    claims = [
        claim for claim in claims_in(text) if ClaimKind.GUARANTEE in (claim.kind, *claim.others)
    ]
    return any(ClaimKind.GUARANTEE in (claim.kind, *claim.others) for claim in claims)


@pytest.mark.parametrize(
    "text",
    (
        "We guarantee relief.",
        "No results, no bill.",
        "We aren't done until you're happy, and that's a promise.",
        "Unhappy with your new look? You owe us nothing.",
        "Others treat migraine; we cure it.",
        "A sure-fire way to straight teeth",
        "Once the graft has healed, you will bite into an apple again.",
        "If the snoring isn't gone, I refund my fee in full.",
        "Vision therapy straightens wandering eyes, and we put that in writing.",
        "You pay only if the scale goes down.",
        "The risk is all ours.",
        "There is no way this program can fail.",
        "You have my daughter's word that you will read again.",
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
        "You'll see your surgeon again at six weeks.",
        "No toothpaste, however fancy, can cure a cavity.",
        "Some infections are cured with a single dose.",
        "If a website sells you a guaranteed cure, close it.",
        "The nurse stays with you until you are awake and free of the drip.",
        "We promise that your questions will be answered.",
    ),
)
def test_what_only_looks_like_a_promise_passes(text: str) -> None:
    assert not _claims(text)
