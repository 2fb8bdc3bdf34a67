"""The phrases that set one treatment above another without a plain "better than"."""

import pytest

from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.comparisons import comparisons


@pytest.mark.parametrize(
    "text",
    [
        "Our aligners put metal braces to shame.",
        "Open surgery can't compete with the robot.",
        "The gel leaves steroid shots in the dust.",
        "Back on your feet days sooner with our laser.",
    ],
)
def test_it_is_a_claim(text: str) -> None:
    """The rival pales, or is put to shame."""
    assert list(comparisons(Sentence(text, 0)))


@pytest.mark.parametrize(
    "text",
    [
        "An inlay is another kind of filling.",
        "Open surgery takes about two hours.",
        "The gel comes in two sizes.",
        "Back teeth are harder to reach.",
    ],
)
def test_it_may_pass(text: str) -> None:
    """Treatments that differ, and no more."""
    assert not list(comparisons(Sentence(text, 0)))
