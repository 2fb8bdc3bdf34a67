"""Claims of how many patients a treatment helps, in words."""

import pytest

from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.frequencies import frequencies


@pytest.mark.parametrize(
    "text",
    [
        "Nine times out of ten, a single adjustment is all it takes.",
        "The majority walk out smiling.",
        "Rarely does a patient need to come back for more.",
        "Patient after patient tells us that the burning is gone.",
        "It helps the vast majority of migraine patients.",
        "In most cases the tremor settles after treatment.",
    ],
)
def test_how_many_are_helped_is_a_claim(text: str) -> None:
    """With a number of patients or without, and from the other side: few need more."""
    assert list(frequencies(Sentence(text, 0)))


@pytest.mark.parametrize(
    "text",
    [
        "Most patients need a driver.",
        "Most herniated discs shrink on their own over several months.",
        "Many people feel tired after the test.",
        "In most cases the cause is never found.",
        "Few patients need to stay overnight for observation.",
    ],
)
def test_habits_side_effects_and_natural_courses_are_none(text: str) -> None:
    """What patients do, feel or have is no result of a treatment."""
    assert not list(frequencies(Sentence(text, 0)))
