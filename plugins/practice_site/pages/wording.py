"""Small pieces of English."""

import datetime as dt
from collections.abc import Sequence


def listed(items: Sequence[str]) -> str:
    """The items as people list them: "a", "a and b", "a, b and c"."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"


def counted(number: float, one: str, many: str) -> str:
    """A number with its unit: "1 mile", "9 miles", "9.5 miles"."""
    return f"{number:g} {one if number == 1 else many}"


def day_in_words(day: dt.date) -> str:
    """A day as people write it: November 21, 2026."""
    return f"{day:%B} {day.day}, {day.year}"


def ended(sentence: str) -> str:
    """The sentence with a full stop, unless it ends with a mark of its own."""
    text = sentence.strip()
    return text if text.endswith((".", "!", "?", "…", '."', ".”")) else f"{text}."
