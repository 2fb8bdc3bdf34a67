import pytest

from practice_site.checks.claims.claim import ClaimKind
from practice_site.checks.claims.reading import claims_in


def _claims(text: str) -> bool:
    return any(ClaimKind.ABSOLUTE in (claim.kind, *claim.others) for claim in claims_in(text))


@pytest.mark.parametrize(
    "text",
    (
        "No runner leaves our track with shin splints.",
        "No student who has finished our course still stammers.",
        "Acupuncture outwits hay fever.",
        "Our brushes chase plaque out of your life.",
        "No ache survives our hands.",
    ),
)
def test_what_is_found(text: str) -> None:
    assert _claims(text)


@pytest.mark.parametrize(
    "text",
    (
        "Nobody in our office still uses a fax.",
        "Massage may soothe an ache.",
        "We treat sciatica.",
        "The scan shows arthritis.",
        "No patient leaves the clinic without a driver.",
    ),
)
def test_what_looks_alike_passes(text: str) -> None:
    assert not _claims(text)
