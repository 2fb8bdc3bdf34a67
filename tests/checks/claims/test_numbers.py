"""Claims of how well, how soon or how long a treatment works, in figures."""

import pytest

from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.numbers import numbers


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A 96-percent success rate", "96-percent"),
        ("Three-quarters of our clients stop snoring.", "Three-quarters of"),
        ("Feel the difference in 15 minutes.", "in 15 minutes"),
        ("Your smile, 8 shades brighter", "8 shades brighter"),
        ("Your hip will last 25 years or more.", "last 25 years"),
        ("10,000 smiles and counting", "10,000 smiles and counting"),
        ("Cuts healing time by half.", "Cuts healing time by half"),
        ("The injection reduces pain, often within a few days.", "within a few days"),
    ],
)
def test_an_outcome_in_figures_is_a_claim(text: str, words: str) -> None:
    """Shares, times, amounts, counts: whatever measures what patients get."""
    found = next(numbers(Sentence(text, 0)))
    assert text[found.start : found.end] == words


@pytest.mark.parametrize(
    "text",
    [
        "About 3 in 100 people get an infection after this operation.",
        "One in four adults has some hearing loss.",
        "You can shower after 48 hours.",
        "Your results arrive in one week, and we will call you.",
        "The lens filters 99% of UV light.",
        "She has 20 years of experience and has placed 2,000 implants.",
        "The visit ends within an hour, because less pain means that we need no sedation.",
        "Pat the skin dry and put the cream on within three minutes.",
    ],
)
def test_risks_schedules_and_experience_are_no_outcome(text: str) -> None:
    """A careful physician's figures pass."""
    assert not list(numbers(Sentence(text, 0)))
