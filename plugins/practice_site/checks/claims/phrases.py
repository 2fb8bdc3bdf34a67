"""Lists of phrases, made into expressions that are looked for in small letters.

An expression that ignores case takes several times as long.
"""

import re
from collections.abc import Iterator

from practice_site.checks.claims.wordings import Wordings

_FEW_WORDS = r"(?:[^\s.!?;:]{1,30}\ ){0,3}?"
_ANY_WORDS = r"(?:[^.!?;:]{0,60}?\ )?"


def phrases(lines: str, **lists: str) -> str:
    """An expression for any of the phrases, which commas or line ends part outside of brackets.

    In a phrase `… ` stands for up to three words, `... ` for whatever its clause has next, and
    `{name}` for the list of that name. It may have expressions of its own without braces.
    """
    return f"(?:{'|'.join(_phrases(lines, lists))})"


def expressions(lines: str, **lists: str) -> tuple[str, ...]:
    """The phrases as whole words, an expression each."""
    return tuple(rf"(?<!\w)(?:{phrase})(?!\w)" for phrase in _phrases(lines, lists))


def wordings(name: str, lines: str, **lists: str) -> Wordings:
    """The phrases as whole words, a wording each."""
    return Wordings(name, expressions(lines, **lists))


def _phrases(lines: str, lists: dict[str, str]) -> list[str]:
    """The phrases as expressions; all are made at once, since a process makes thousands."""
    made = re.sub(r" +", r"\\ ", "\n".join(_whole(lines)))
    made = made.replace(r"…\ ", _FEW_WORDS).replace(r"...\ ", _ANY_WORDS)
    return (
        [
            re.sub(r"\{([a-z_]+)\}", lambda name: lists[name[1]], phrase)
            for phrase in made.split("\n")
        ]
        if made
        else []
    )


def _whole(lines: str) -> Iterator[str]:
    """Each phrase; what stands in brackets may go on behind a comma or in the next line."""
    begun = ""
    for part in re.split(r", |,?\n", lines):
        begun += part.strip()
        if begun and begun.count("(") == begun.count(")"):
            yield begun
            begun = ""
