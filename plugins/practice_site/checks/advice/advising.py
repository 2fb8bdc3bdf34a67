"""All advice on one text: made when somebody asks for it, never in a build."""

from practice_site.checks.advice.advised_text import AdvisedText
from practice_site.checks.advice.keyphrase_points import keyphrase_points
from practice_site.checks.advice.point import (
    point,
    rating_of_penalty,
    rating_of_score,
    score_of,
)
from practice_site.checks.advice.reading_points import reading_points
from practice_site.checks.advice.search_points import search_points
from practice_site.model.advice import Advice, Rating


def advice_of(text: AdvisedText) -> tuple[Advice, ...]:
    """The two overall results, then the points about search and those about reading."""
    search = (*keyphrase_points(text), *search_points(text))
    reading = tuple(reading_points(text))
    score = score_of(search)
    overall = [point("Search, in all", rating_of_score(score), f"{score} of 100.")]
    if reading:
        rating = rating_of_penalty(reading)
        overall.append(point("Reading, in all", rating, f"The text reads {_READS[rating]}."))
    return (*overall, *search, *reading)


_READS = {
    Rating.GOOD: "easily",
    Rating.FAIR: "fairly easily",
    Rating.POOR: "with effort",
}
