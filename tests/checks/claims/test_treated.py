"""What tells that patients were treated."""

import pytest

from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.frequencies import frequencies


@pytest.mark.parametrize(
    "text",
    [
        "Most ferrets lose the limp after a bunion stitch.",
        "Most potters play the piano after gua sha.",
    ],
)
def test_what_is_named_behind_after_is_a_treatment(text: str) -> None:
    """Whatever it is called."""
    assert list(frequencies(Sentence(text, 0)))


@pytest.mark.parametrize(
    "text",
    [
        "Most joggers stretch after a run.",
        "Most cows lie down after calving.",
        "Most of our residents stay in the county after training.",
    ],
)
def test_but_not_what_comes_to_everybody(text: str) -> None:
    """A run, a birth, a lesson."""
    assert not list(frequencies(Sentence(text, 0)))
