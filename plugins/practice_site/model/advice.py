"""What might be better on a page, and is no finding: nobody has to follow it."""

from enum import StrEnum

from msgspec import Struct


class Rating(StrEnum):
    """How one point of advice came out."""

    GOOD = "good"
    FAIR = "fair"
    POOR = "poor"


class Advice(Struct, frozen=True):
    """One point of advice on one text: its name for people, how it came out, and in what way."""

    name: str
    rating: Rating
    message: str
