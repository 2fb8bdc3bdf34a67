"""What a comparison may be of without comparing how treatments turn out."""

import pytest

from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.comparisons import comparisons


@pytest.mark.parametrize(
    "text",
    [
        "Patients who choose the sling recover faster than those who choose a mesh.",
        "The filler lasts longer than any other injection.",
        "A tube through the wrist is safer than one through the groin.",
        "Our needles are gentler than what you will find elsewhere.",
    ],
)
def test_it_is_a_claim(text: str) -> None:
    """Another treatment is the rival, whatever words stand behind "than"."""
    assert list(comparisons(Sentence(text, 0)))


@pytest.mark.parametrize(
    "text",
    [
        "Patients who walk daily recover faster than those who rest.",
        "You may wait longer than you think.",
        "Healing takes longer than it did at twenty.",
        "Smokers have more pain after surgery than others.",
    ],
)
def test_it_may_pass(text: str) -> None:
    """How people live, and what was expected, is no rival."""
    assert not list(comparisons(Sentence(text, 0)))
