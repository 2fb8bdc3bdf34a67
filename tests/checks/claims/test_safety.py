import pytest

from practice_site.checks.claims.claim import ClaimKind
from practice_site.checks.claims.reading import claims_in


def _claims(text: str) -> bool:
    claims = claims_in(text, kinds=(ClaimKind.SAFETY,))
    return any(claim.kind is ClaimKind.SAFETY for claim in claims)


@pytest.mark.parametrize(
    "text",
    (
        "Root canals without the pain.",
        "The laser can't harm your eye.",
        "Does it hurt? Not at all.",
        "The results are here to stay.",
        "Natural fillers without any of the dangers.",
        "Totally non-toxic and safe.",
    ),
)
def test_safety_is_found(text: str) -> None:
    assert _claims(text)


@pytest.mark.parametrize(
    "text",
    (
        "No anesthetic is entirely without risk.",
        "Painless vomiting in a cat still needs a visit.",
        "Nerve damage can be permanent.",
        "Bend your knee as far as you can without pain.",
        "It doesn't hurt to ask for a second opinion.",
        "It is safe to shower after 24 hours.",
    ),
)
def test_what_only_looks_like_safety_passes(text: str) -> None:
    assert not _claims(text)
