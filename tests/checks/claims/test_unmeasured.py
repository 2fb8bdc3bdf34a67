"""What stands beside figures that measure no outcome."""

import pytest

from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.numbers import numbers


@pytest.mark.parametrize(
    "text",
    [
        "Hay fever gone in three days.",
        "Our voice lab clears hoarseness within two weeks.",
        "Our grafts hold in 97 out of 100 legs.",
    ],
)
def test_a_result_is_a_claim(text: str) -> None:
    """Though a fever or a lab is named."""
    assert list(numbers(Sentence(text, 0)))


@pytest.mark.parametrize(
    "text",
    [
        "An attack usually begins after supper and fades within six hours.",
        "In up to 5 percent of cases the numbness is permanent.",
        "A lump in the neck that stays for more than three weeks should be looked at.",
        "Apply the ointment within three minutes of leaving the bath, and your skin stays soft.",
    ],
)
def test_risks_signs_and_instructions_are_none(text: str) -> None:
    """A careful physician says so."""
    assert not list(numbers(Sentence(text, 0)))
