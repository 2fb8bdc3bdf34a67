import pytest

from practice_site.checks.claims.claim import ClaimKind
from practice_site.checks.claims.reading import claims_in


def _claims(text: str) -> bool:
    return any(ClaimKind.ABSOLUTE in (claim.kind, *claim.others) for claim in claims_in(text))


@pytest.mark.parametrize(
    "text",
    (
        "The soreness in your heel melts away.",
        "Say goodbye to hives.",
        "Freedom from migraines at last.",
        "Our tapping puts an end to your fears.",
        "Set your feet free of pain.",
    ),
)
def test_what_is_found(text: str) -> None:
    assert _claims(text)


@pytest.mark.parametrize(
    "text",
    (
        "The rash usually disappears on its own.",
        "Menopause ends the monthly cycle.",
        "Take off your contact lenses the night before.",
        "The warranty ends in May.",
        "Say goodbye to your pet before we begin.",
    ),
)
def test_what_looks_alike_passes(text: str) -> None:
    assert not _claims(text)
