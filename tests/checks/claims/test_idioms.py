import pytest

from checks.claims.finding import kinds_in
from practice_site.checks.claims.claim import ClaimKind


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
    assert ClaimKind.ABSOLUTE in kinds_in(text)


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
    assert ClaimKind.ABSOLUTE not in kinds_in(text)
