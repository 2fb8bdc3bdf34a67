"""The plainest phrases that call one treatment better."""

import pytest

from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.comparisons import comparisons


@pytest.mark.parametrize(
    "text",
    [
        "Sclerotherapy is gentler.",
        "Our pulsed laser is far more precise.",
        "Kyphoplasty is simply safer.",
        "We choose the wrist approach because it is safer.",
        "Recovery after a robotic repair is shorter.",
        "Swelling after the keyhole operation is less.",
        "Lithotripsy is a less invasive treatment.",
        "The Gentler Way Back to Tennis: Shockwave Therapy",
    ],
)
def test_it_is_a_claim(text: str) -> None:
    """The treatment is said to be better, and the sentence need not say than what."""
    assert list(comparisons(Sentence(text, 0)))


@pytest.mark.parametrize(
    "text",
    [
        "A soft brush is gentler.",
        "Parking is easier behind the building.",
        "Surgery is safer if you stop smoking.",
        "We use paper because it is easier.",
        "Pain after the second day is less.",
        "A faster way to reach us is by text message.",
        "Some exercises are easier in water.",
        "Recovery after the fall was slower.",
    ],
)
def test_it_may_pass(text: str) -> None:
    """Things about the house, advice, and what depends, compare no treatment."""
    assert not list(comparisons(Sentence(text, 0)))
