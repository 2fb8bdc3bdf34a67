import pytest

from checks.claims.finding import kinds_in
from practice_site.checks.claims.claim import ClaimKind


@pytest.mark.parametrize(
    "text",
    (
        "Our weekly hour breaks the grip of panic.",
        "The fog of the morning loses its hold: cravings lose their power.",
        "Our rods put your back back into line.",
        "The new lens leaves your eyes clear, and the cataract is nowhere to be seen.",
        "Whatever hurts, our needles fix it.",
        "Our chair makes them stop.",
    ),
)
def test_what_is_found(text: str) -> None:
    assert ClaimKind.ABSOLUTE in kinds_in(text)


@pytest.mark.parametrize(
    "text",
    (
        "Press until the bleeding stops.",
        "Bring back the monitor on Friday.",
        "A vaccine stops the spread of measles.",
        "Menopause ends the monthly cycle.",
        "Keep the scar out of the sun.",
        "A filling gives the tooth its shape back.",
    ),
)
def test_what_looks_alike_passes(text: str) -> None:
    assert ClaimKind.ABSOLUTE not in kinds_in(text)
