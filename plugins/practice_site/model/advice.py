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

    @property
    def is_overall(self) -> bool:
        """Whether it sums up the others."""
        return self.name.endswith(", in all")


class TextAdvice(Struct, frozen=True):
    """All advice on a text, what holds for the whole of it first, then the poorest point first.

    `grade` are the years of school that it asks for; None where it is too short or
    in another language.
    """

    grade: float | None
    points: tuple[Advice, ...]
