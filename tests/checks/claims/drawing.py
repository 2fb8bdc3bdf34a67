"""Texts that an expression may find, drawn at random."""

from collections.abc import Sequence
from random import Random
from re import _constants as code  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_LETTERS = "abcdefgh"
_OFTEN = 4


def drawn(line: str, flags: int, random: Random) -> str:
    """A text that an expression may find, as far as it does not say what must not stand there."""
    return _of(list(parser.parse(line, flags)), random)


def _of(items: Sequence[Any], random: Random) -> str:
    return "".join(_of_item(item, random) for item in items)


def _of_item(item: Any, random: Random) -> str:
    kind, value = item
    if kind is code.LITERAL:
        return chr(value)
    if kind is code.NOT_LITERAL or kind is code.ANY:
        return random.choice(_LETTERS)
    if kind is code.IN:
        return _of_class(value, random)
    if kind is code.BRANCH:
        return _of(list(random.choice(value[1])), random)
    if kind is code.SUBPATTERN:
        return _of(list(value[-1]), random)
    if kind in (code.MAX_REPEAT, code.MIN_REPEAT):
        least, most, what = value
        often = random.randint(least, min(int(most), max(least, _OFTEN)))
        return "".join(_of(list(what), random) for _ in range(often))
    if kind is code.ASSERT and value[0] > 0:
        return _of(list(value[1]), random)
    return "x" if kind is code.GROUPREF else ""


def _of_class(members: Sequence[Any], random: Random) -> str:
    if members[0][0] is code.NEGATE:
        return random.choice(f"{_LETTERS}  ")
    kind, value = random.choice(list(members))
    if kind is code.LITERAL:
        return chr(value)
    if kind is code.RANGE:
        return chr(random.randint(*value))
    if value is code.CATEGORY_DIGIT:
        return random.choice("0123456789")
    return random.choice(_LETTERS) if value is code.CATEGORY_WORD else " "
