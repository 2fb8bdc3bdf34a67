import pytest

from practice_site.checks.advice.point import (
    point,
    rating_of_penalty,
    rating_of_score,
    score_of,
)
from practice_site.model.advice import Rating

GOOD, FAIR, POOR = (point("A", rating, ".") for rating in (Rating.GOOD, Rating.FAIR, Rating.POOR))


def test_the_score_is_the_sum_of_nine_for_each() -> None:
    assert score_of((GOOD, GOOD)) == 100
    assert score_of((GOOD, FAIR, POOR)) == round(100 * 18 / 27)
    assert score_of((POOR,)) == 33


@pytest.mark.parametrize(
    ("score", "rating"),
    [(100, "good"), (71, "good"), (70, "fair"), (41, "fair"), (40, "poor"), (0, "poor")],
)
def test_a_score_as_a_rating(score: int, rating: str) -> None:
    assert rating_of_score(score) == rating


def test_the_penalty_is_three_for_poor_and_two_for_fair() -> None:
    assert rating_of_penalty((GOOD, FAIR, FAIR)) == "good"
    assert rating_of_penalty((FAIR, POOR)) == "fair"
    assert rating_of_penalty((POOR, POOR)) == "fair"
    assert rating_of_penalty((FAIR, FAIR, POOR)) == "poor"
