"""One point of advice, and what it counts in the overall scores."""

from practice_site.model.advice import Advice, Rating

SCORE = {Rating.GOOD: 9, Rating.FAIR: 6, Rating.POOR: 3}
"""What a rating counts of 9 in the overall score: 8 or more is green, 5 to 7 orange, less red."""

PENALTY = {Rating.GOOD: 0, Rating.FAIR: 2, Rating.POOR: 3}
"""What a rating counts against how a text reads."""


def point(name: str, rating: Rating, message: str) -> Advice:
    """A point of advice, whose message is one sentence or more."""
    return Advice(name, rating, message)


def up_to(value: float, good: float, fair: float) -> Rating:
    """The rating of a value that should be low: good up to one limit, fair up to another."""
    if value <= good:
        return Rating.GOOD
    return Rating.FAIR if value <= fair else Rating.POOR


def score_of(points: tuple[Advice, ...]) -> int:
    """The overall score of points about search, 0 to 100: 100 x sum / 9n, rounded."""
    return round(100 * sum(SCORE[p.rating] for p in points) / (9 * len(points)))


def rating_of_score(score: int) -> Rating:
    """What an overall score of 0 to 100 amounts to."""
    if score > 70:
        return Rating.GOOD
    return Rating.FAIR if score > 40 else Rating.POOR


def rating_of_penalty(points: tuple[Advice, ...]) -> Rating:
    """What points about reading amount to: over 6 is red, over 4 orange."""
    return up_to(sum(PENALTY[p.rating] for p in points), 4, 6)
