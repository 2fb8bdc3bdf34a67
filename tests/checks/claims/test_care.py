"""What tells that a sentence is of people's health."""

import pytest

from practice_site.checks.claims.care import is_of_care
from practice_site.checks.claims.claim import Sentence


@pytest.mark.parametrize(
    "text",
    [
        "hair density doubles",
        "most of our runners",
        "a success rate of 95%",
        "colitis eased",
        "cats heal fast",
        "data on migraine",
    ],
)
def test_patients_ills_and_treatments_are_is_of_care(text: str) -> None:
    """By themselves, whatever else is told."""
    assert is_of_care(Sentence(text, 0))


@pytest.mark.parametrize(
    "text",
    [
        "25% of the sentences are fine",
        "most browsers show it",
        "half of that is on file",
        "the read takes twice as long",
        "the page has none",
        "it treats files as lines",
    ],
)
def test_what_may_tell_of_anything_is_not(text: str) -> None:
    """Plans, systems, lines and servers have shares and numbers as well."""
    assert not is_of_care(Sentence(text, 0))
