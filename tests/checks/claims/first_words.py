"""The words with which whatever an expression finds can begin.

`checks/claims/heads.py` has them for each kind of claim, and is made anew by
`PYTHONPATH=tests python -m checks.claims.first_words`.
"""

import re
from collections.abc import Iterator, Sequence
from re import _constants as code  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

OPEN = "…"
"""Stands at the end of what may go on: a first word that is not yet whole."""
DIGIT = "0"
"""Stands for any number."""

_MANY = 100_000
_NO_LETTERS = frozenset({code.CATEGORY_SPACE, code.CATEGORY_NOT_WORD})


def first_words(expression: re.Pattern[str]) -> frozenset[str]:
    """The first words, in small letters; raises `ValueError` where any word may be the first."""
    parsed = parser.parse(expression.pattern, expression.flags & ~re.UNICODE)
    words = {word.rstrip(OPEN) for word in _beginnings(list(parsed))}
    if "" in words or any("*" in word for word in words):
        raise ValueError(f"anything may be first: {sorted(words)[:9]}")
    return frozenset(words)


def _beginnings(items: Sequence[Any]) -> Iterator[str]:
    """What a sequence can begin with; what ends with `OPEN` was not ended by a letter of its own."""
    open_words = {OPEN}
    for item in items:
        grown: set[str] = set()
        for word in open_words:
            grown |= {_joined(word, more) for more in _of(item)}
        yield from (word for word in grown if not word.endswith(OPEN))
        open_words = {word for word in grown if word.endswith(OPEN)}
        if len(open_words) > _MANY:
            raise ValueError("too many words")
        if not open_words:
            return
    yield from open_words


def _joined(word: str, more: str) -> str:
    """A word with more of it; an apostrophe ends one, and begins another."""
    begun = word.removesuffix(OPEN)
    if begun and more.startswith("'"):
        return begun
    return begun + more


def _of(item: Any) -> set[str]:
    """What one item adds to a word: letters and `OPEN`, or the end of the word (no `OPEN`)."""
    kind, value = item
    if kind in (code.AT, code.ASSERT, code.ASSERT_NOT):
        return {OPEN}
    if kind is code.LITERAL:
        return {_letter(chr(value))}
    if kind is code.IN:
        return _of_class(value)
    if kind in (code.NOT_LITERAL, code.ANY, code.CATEGORY):
        return {"*"}
    if kind is code.SUBPATTERN:
        return set(_beginnings(list(value[-1])))
    if kind is code.BRANCH:
        return {word for branch in value[1] for word in _beginnings(list(branch))}
    if kind in (code.MAX_REPEAT, code.MIN_REPEAT):
        least, most, what = value
        once = set(_beginnings(list(what)))
        if most > 1:
            once |= {_joined(word, again) for word in once if word.endswith(OPEN) for again in once}
        return once | ({OPEN} if least == 0 else set())
    raise ValueError(f"not known here: {kind}")


def _letter(letter: str) -> str:
    if letter.isdigit():
        return DIGIT
    if letter.isalpha() or letter == "'":
        return f"{letter.lower()}{OPEN}"
    return letter if letter in "$#" else ""


def _of_class(members: Sequence[Any]) -> set[str]:
    found: set[str] = set()
    for kind, value in members:
        if kind is code.LITERAL:
            found.add(_letter(chr(value)))
        elif (kind is code.RANGE and chr(value[0]).isdigit()) or (
            kind is code.CATEGORY and value is code.CATEGORY_DIGIT
        ):
            found.add(DIGIT)
        elif kind is code.CATEGORY and value in _NO_LETTERS:
            found.add("")
        else:
            found.add("*")
    return found
