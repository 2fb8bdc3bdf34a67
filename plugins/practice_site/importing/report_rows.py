"""Rows that the parts of a report are made of."""

from collections.abc import Iterator, Sequence

from practice_site.importing.layout import Row

LABEL = 18
"""Characters that the name of an entry takes."""


def entry(label: str, text: str) -> Iterator[Row]:
    """Something that was recognised, under its name."""
    yield Row(text, f"  {label:<{LABEL}}", " " * (LABEL + 2))


def bullet(text: str, *more: str) -> Iterator[Row]:
    """A point of a list, and what is to be done about it; commands stay whole."""
    yield Row(text, "  - ", "    ")
    for line in more:
        yield Row(line, "    ", "    ", whole=line.startswith("Run: "))


def count(things: Sequence[object], what: str) -> str:
    """How many of something, in words."""
    number = len(things)
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
