"""Claims that one treatment turns out better than another."""

import pytest

from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.comparisons import comparisons


@pytest.mark.parametrize(
    "text",
    [
        "A custom guard protects better than anything off the drugstore shelf.",
        "The incision heals in a fraction of the time.",
        "SMILE is as effective as LASIK without the flap.",
        "Nothing rivals hyaluronic acid for thin lips.",
        "Unlike steroids, platelet injections treat the cause.",
        "A gentler alternative to open surgery",
        "The beam frees the nerve more gently than a scalpel.",
        "Cortisone wears off; plasma keeps on working.",
        "You are home the same day instead of three nights on the ward.",
        "Crowns from our mill arrive with none of the fuss.",
    ],
)
def test_a_better_outcome_is_a_claim(text: str) -> None:
    """With "than" and without, by verbs, and by what no other does."""
    assert list(comparisons(Sentence(text, 0)))


@pytest.mark.parametrize(
    "text",
    [
        "Bones of young children heal faster than those of adults.",
        "The recovery after a fusion takes longer than after a discectomy.",
        "An MRI shows soft tissue better than an X-ray does.",
        "The left shoulder is often stiffer than the right.",
        "We do not know whether one is better than the other.",
        "Unlike a cold, strep throat needs an antibiotic.",
        "Clogs are better than slippers or bare feet on tiles.",
        "The second printer is faster than the first one was.",
        "Younger people recover faster.",
        "We use porcelain, as porcelain is stronger than acrylic.",
    ],
)
def test_nature_drawbacks_and_tests_compare_no_treatment(text: str) -> None:
    """Neither does what is not known."""
    assert not list(comparisons(Sentence(text, 0)))
