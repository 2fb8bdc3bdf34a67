"""Who is counted where a sentence says how many."""

import pytest

from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.counted import are_patients
from practice_site.checks.claims.counts import how_many


@pytest.mark.parametrize(
    ("text", "are"),
    [
        ("The bulk of our keratoconus patients read again.", True),
        ("Two out of three lose their tinnitus.", True),
        ("About half of her work is reconstruction.", False),
        ("Plenty of water, since the veins are easier to find.", False),
    ],
)
def test_patients_are_counted_by_name_or_by_a_word_for_them(text: str, are: bool) -> None:
    """Water and work are not, whoever is named behind them."""
    matches = how_many().finditer(Sentence(text, 0))
    assert any(are_patients(match, text.lower()) for match in matches) is are
