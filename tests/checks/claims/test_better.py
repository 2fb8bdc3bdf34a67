"""The phrases that call one treatment better than another."""

import pytest

from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.comparisons import comparisons


@pytest.mark.parametrize(
    "text",
    [
        "Our stent means a faster recovery.",
        "The glue closes veins with less bruising.",
        "Patients heal sooner after the partial knee.",
        "Nothing sold at the store relieves a rash as well as our ointment.",
        "The patch beats daily tablets for pain.",
    ],
)
def test_it_is_a_claim(text: str) -> None:
    """Good is said to come sooner, or bad to be less."""
    assert list(comparisons(Sentence(text, 0)))


@pytest.mark.parametrize(
    "text",
    [
        "The second appointment is shorter than the first.",
        "A crown covers more of the tooth than a filling.",
        "We see fewer colds in summer.",
        "The new portal is faster than the old one.",
    ],
)
def test_it_may_pass(text: str) -> None:
    """Time, cost and size are no outcomes."""
    assert not list(comparisons(Sentence(text, 0)))
