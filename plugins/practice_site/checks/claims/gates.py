"""A quick look: which wordings of claims the words of a sentence allow at all.

Nearly no sentence makes a claim, and there are some thousand wordings. For each, `gates.json`
names sets of words, of which one each must be there. It is made from the wordings
(tests/checks/claims/gating.py).
"""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import msgspec
from msgspec import Struct

FILE = Path(__file__).with_name("gates.json")

BEGINNING = 5
"""Words are known by so many letters: "recover" and "recovery" are one."""

_WORD = re.compile(r"[^\W_]+")


def beginnings(small: str) -> frozenset[str]:
    """How each word of a text in small letters begins."""
    return frozenset([word[:BEGINNING] for word in _WORD.findall(small)])


def allowed(words: frozenset[str]) -> Mapping[str, tuple[int, ...]]:
    """The wordings that a text with these beginnings of words can have, by their groups."""
    gates = _gates()
    has = gates.always
    for bits in map(gates.by_word.get, words):
        if bits:
            has |= bits
    live = has & gates.mask
    while has := has >> gates.width:
        live &= has
    found: dict[str, list[int]] = {}
    while live:
        lowest = live & -live
        name, number = gates.names[lowest.bit_length() - 1]
        found.setdefault(name, []).append(number)
        live ^= lowest
    return {name: tuple(numbers) for name, numbers in found.items()}


class _Gates(Struct, frozen=True):
    """The gates as bits: `width` of them, one a wording, for each of its sets, one behind another.

    `by_word` has those of the sets that a word is in, `always` those of sets that there are not.
    """

    names: tuple[tuple[str, int], ...]
    by_word: Mapping[str, int]
    always: int
    width: int
    mask: int


@cache
def _gates() -> _Gates:
    read: dict[str, list[list[list[str]]]] = msgspec.json.decode(FILE.read_bytes())
    names = tuple((name, n) for name, wordings in read.items() for n in range(len(wordings)))
    most = max((len(sets) for wordings in read.values() for sets in wordings), default=0)
    width, always = len(names), 0
    by_word: dict[str, int] = {}
    for place, (name, number) in enumerate(names):
        sets = read[name][number]
        for rank in range(most):
            bit = 1 << (rank * width + place)
            if rank >= len(sets):
                always |= bit
            else:
                for word in sets[rank]:
                    by_word[word] = by_word.get(word, 0) | bit
    return _Gates(names, by_word, always, width, (1 << width) - 1)
