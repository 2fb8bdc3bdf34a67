"""How seldom a treatment has to be done again."""

import pytest

from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.frequencies import frequencies


@pytest.mark.parametrize(
    "text",
    [
        "Hardly any of the widowers we treat need the peel twice.",
        "Rarely does anyone leave our program still limping.",
    ],
)
def test_little_that_fails_is_a_claim(text: str) -> None:
    """It praises what was done."""
    assert list(frequencies(Sentence(text, 0)))


@pytest.mark.parametrize(
    "text",
    [
        "Few people need the larger cuff.",
        "Hardly any of our patients park on the street.",
    ],
)
def test_little_that_has_nothing_to_do_with_it_is_none(text: str) -> None:
    """Cuffs and cars."""
    assert not list(frequencies(Sentence(text, 0)))
