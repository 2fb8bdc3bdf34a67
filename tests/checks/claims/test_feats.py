import pytest

from checks.claims.finding import kinds_in
from practice_site.checks.claims.claim import ClaimKind


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
    assert ClaimKind.ABSOLUTE in kinds_in(text)


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
    assert ClaimKind.ABSOLUTE not in kinds_in(text)
