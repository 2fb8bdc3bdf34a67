import pytest

from practice_site.checks.claims.claim import ClaimKind
from practice_site.checks.claims.reading import claims_in


def _claims(text: str) -> bool:
    return any(ClaimKind.ABSOLUTE in (claim.kind, *claim.others) for claim in claims_in(text))


@pytest.mark.parametrize(
    "text",
    (
        "Our lozenges banish stage fright.",
        "The wand silences a ringing ear.",
        "Pellets bring back your drive.",
        "Our drops wash away the itch and get rid of grief.",
    ),
)
def test_what_is_found(text: str) -> None:
    assert _claims(text)


@pytest.mark.parametrize(
    "text",
    (
        "Sugar undoes good brushing.",
        "The lawn sign wipes out our budget.",
        "Stress brings back the symptoms.",
        "The doctor reverses the muscle relaxant.",
        "Turn off the device before you shower.",
    ),
)
def test_what_looks_alike_passes(text: str) -> None:
    assert not _claims(text)
