"""What somebody most likely meant."""

from collections.abc import Iterable
from difflib import get_close_matches


def meant(written: str, known: Iterable[str]) -> str:
    """The known word that is most like the written one, or nothing if none is like it."""
    return next(iter(get_close_matches(written, sorted(known), n=1, cutoff=0.6)), "")


def new_physician(slug: str) -> str:
    """The command that adds a physician of whom only the short name is known."""
    name = " ".join(part.capitalize() for part in slug.split("-"))
    return f'practice new physician "{name}"'


def did_you_mean(written: str, known: Iterable[str], otherwise: str) -> str:
    """A remedy: the likely word, else all of them if they are few, else `otherwise`."""
    choice = sorted(set(known))
    likely = meant(written, choice)
    if likely:
        return f"Did you mean {likely}?"
    if 0 < len(choice) <= 8:
        return f"{otherwise} There are: {', '.join(choice)}."
    return otherwise
