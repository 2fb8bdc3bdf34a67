"""The phrases that rank by what others do."""

import pytest

from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.superiority import superiorities


@pytest.mark.parametrize(
    "text",
    [
        "Our surgeons send their own families to our office.",
        "Locals choose our clinic over the big hospital.",
        "She is the Michelangelo of implants, the queen of dental implants.",
    ],
)
def test_it_is_a_claim(text: str) -> None:
    """By whom others go to, and send."""
    assert list(superiorities(Sentence(text, 0)))


@pytest.mark.parametrize(
    "text",
    [
        "The lab will send the results to our office.",
        "You may choose our implanted pump over pills.",
        "Families come from school at four.",
    ],
)
def test_it_may_pass(text: str) -> None:
    """Who sends a form, and what is chosen over pills."""
    assert not list(superiorities(Sentence(text, 0)))
