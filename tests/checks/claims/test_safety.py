import pytest

from practice_site.checks.claims.claim import ClaimKind
from practice_site.checks.claims.reading import claims_in


def _claims(text: str) -> bool:
    claims = claims_in(text)
    return any(ClaimKind.SAFETY in (claim.kind, *claim.others) for claim in claims)


@pytest.mark.parametrize(
    "text",
    (
        "Root canals without the pain.",
        "The laser can't harm your eye.",
        "Does it hurt? Not at all.",
        "The results are here to stay.",
        "Natural fillers without any of the dangers.",
        "Totally non-toxic and safe.",
        "Side effects? There aren't any.",
        "The graft leaves the nerve completely unharmed.",
        "There is nothing to recover from.",
        "Our no-needle vasectomy is painless.",
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
        "The address is empty where it has none.",
        "A line without the marks of bold letters",
        "A file that cannot be removed does no harm.",
        "Early scoliosis causes no pain, which is why schools screen for it.",
        "Nothing hurts when the pressure is high.",
        "A rash that does not fade when pressed is an emergency.",
    ),
)
def test_what_only_looks_like_safety_passes(text: str) -> None:
    assert not _claims(text)
