import pytest

from practice_site.checks.claims.claim import ClaimKind
from practice_site.checks.claims.reading import claims_in


def _claims(text: str) -> bool:
    claims = [
        claim for claim in claims_in(text) if ClaimKind.STRENGTH in (claim.kind, *claim.others)
    ]
    return any(ClaimKind.STRENGTH in (claim.kind, *claim.others) for claim in claims)


@pytest.mark.parametrize(
    "text",
    (
        "The results speak for themselves.",
        "Laser therapy does wonders for sore paws.",
        "A quantum leap in cataract care.",
        "Its effect on cellulite is remarkable.",
        "Tried-and-true relief for arthritic cats.",
        "This ointment is liquid gold for cracked heels.",
        "A knockout combination against acne",
    ),
)
def test_praise_is_found(text: str) -> None:
    assert _claims(text)


@pytest.mark.parametrize(
    "text",
    (
        "Breakthrough bleeding is common at first.",
        "Biopsy is the gold standard in the diagnosis.",
        "A dramatic drop in vision is an emergency.",
        "Don't expect miracles from a single session.",
        "A powerful magnet is used for the scan.",
        "It is a great relief to know the cause.",
    ),
)
def test_what_only_looks_like_praise_passes(text: str) -> None:
    assert not _claims(text)
