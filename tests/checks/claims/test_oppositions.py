"""The phrases that set a treatment against its rival."""

import pytest

from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.comparisons import comparisons


@pytest.mark.parametrize(
    "text",
    [
        "The wound closes in less time than usual with sutures, in less time than staples.",
        "Leaks are less frequent than after an open operation.",
        "Where braces rub, our aligners simply glide.",
        "Our splints give jaws a rest that no drugstore guard can match.",
    ],
)
def test_it_is_a_claim(text: str) -> None:
    """What the rival lacks, ours has."""
    assert list(comparisons(Sentence(text, 0)))


@pytest.mark.parametrize(
    "text",
    [
        "You can fill in the form in less time than before.",
        "Colds are less frequent than in winter.",
        "Braces rub at first, and wax helps.",
        "Bring the splint to every visit.",
    ],
)
def test_it_may_pass(text: str) -> None:
    """What takes less time at the desk, or is rarer, is no outcome."""
    assert not list(comparisons(Sentence(text, 0)))
