"""What might be better on a page, and is no finding: nobody has to follow it."""

from dataclasses import dataclass
from enum import StrEnum


class Rating(StrEnum):
    """How one point of advice came out."""

    GOOD = "good"
    FAIR = "fair"
    POOR = "poor"


@dataclass(frozen=True, slots=True)
class Advice:
    """One point of advice on one text: its name for people, how it came out, and in what way."""

    name: str
    rating: Rating
    message: str
