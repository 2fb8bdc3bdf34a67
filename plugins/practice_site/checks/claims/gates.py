"""A quick look: which wordings of claims the words of a text allow at all.

Nearly no sentence makes a claim, and there are some thousand wordings. For each, `gates.json`
names the sets of words, of which one each must be there, and how near each other. It is made from
the wordings (tests/checks/claims/gating.py).
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, reduce
from operator import or_
from pathlib import Path

import msgspec
from msgspec import Struct

FILE = Path(__file__).with_name("gates.json")

FAR = 99
"""Words so far from each other may be any number of words apart."""

SHORTEST, LONGEST = 3, 8
"""Words that go on in any way are known by so many letters at least, and at most."""

SIGNS = "%$€£"
"""Signs that count as words."""

DIGIT = "0"
"""What every number begins with, for wordings that have any."""

_TOKEN = re.compile(rf"\w+|[{SIGNS}]")

_APART = str.maketrans({chr(code): " " for code in range(128) if not re.match(r"\w", chr(code))})

Near = tuple[int, int, int]
"""A set of words, and the first and the last place where one may stand, from some other place."""


def tokens(small: str) -> list[str]:
    """The words of a text in small letters, in their order."""
    if not small.isascii() or "%" in small or "$" in small:
        return _TOKEN.findall(small)
    return small.translate(_APART).split()  # the same, in half the time


def known_as(word: str) -> Iterator[str]:
    """The names of a word in the sets: itself, how it begins, and how it ends."""
    yield word
    if word[0].isdigit():
        yield f"{DIGIT}*"
    for length in range(SHORTEST, min(len(word), LONGEST) + 1):
        yield f"{word[:length]}*"
        yield f"*{word[-length:]}"


def allowed(small: str) -> Mapping[str, tuple[int, ...]]:
    """The wordings that a sentence in small letters can have, by their groups."""
    opened = set(_open(small))
    if not opened:
        return {}
    names = _gates().names
    found: dict[str, list[int]] = {}
    for wording in sorted(opened):
        name, line = names[wording]
        found.setdefault(name, []).append(line)
    return {name: tuple(lines) for name, lines in found.items()}


def may_claim(small: str, kind: str) -> bool:
    """Whether a text in small letters has the words of a kind of claim."""
    names = _gates().names
    return any(names[wording][0].startswith(kind) for wording in _open(small))


def _open(small: str) -> Iterator[int]:
    """The wordings whose gates are open."""
    known = list(map(_gates().words.__getitem__, tokens(small)))
    there = 0
    for word in known:
        there |= word.seconds
    sets = [word.sets for word in known]
    for place, word in enumerate(known):
        if word.needs & there:
            for second, near, behind in word.opens:
                if second & there and _is_near(near, sets, place):
                    for wording, others in behind:
                        if _are_near(others, sets, place):
                            yield wording


def _are_near(others: Iterable[Near], sets: list[frozenset[int]], place: int) -> bool:
    for near in others:  # noqa: SIM110 (a generator takes twice as long, here and below)
        if not _is_near(near, sets, place):
            return False
    return True


def _is_near(near: Near, sets: list[frozenset[int]], place: int) -> bool:
    """Whether a word of a set stands where it may, counted from a place."""
    number, first, last = near
    begin = place + first
    for words in sets[begin if begin > 0 else 0 : place + last + 1]:  # noqa: SIM110
        if number in words:
            return True
    return False


class _File(Struct, frozen=True):
    """`gates.json`: gates are a wording, its rarest set, and the others with where they may be."""

    names: tuple[tuple[str, int], ...]
    sets: tuple[tuple[str, ...], ...]
    gates: tuple[tuple[int, int, tuple[Near, ...]], ...]


class _Word(Struct, frozen=True):
    """A word: the sets that it is in, and the gates that it may open.

    Each of these needs a word of a second set, where many need the same. `needs` are all these
    second sets, and `seconds` those that the word itself is in, a bit each.
    """

    sets: frozenset[int]
    seconds: int
    needs: int
    opens: Sequence[tuple[int, Near, Sequence[tuple[int, Sequence[Near]]]]]


class _Words(dict[str, _Word]):
    """What is known of words, found as they come up."""

    def __init__(self, file: _File) -> None:
        super().__init__()
        self._by_set: dict[int, list[tuple[int, tuple[Near, ...]]]] = {}
        for wording, number, others in file.gates:
            self._by_set.setdefault(number, []).append((wording, others or ((number, 0, 0),)))
        self._by_name: dict[str, list[int]] = {}
        for number, words in enumerate(file.sets):
            for word in words:
                self._by_name.setdefault(word, []).append(number)
        seconds = {others[0][0] for each in self._by_set.values() for _, others in each}
        self._bits = {number: 1 << place for place, number in enumerate(sorted(seconds))}

    def __missing__(self, word: str) -> _Word:
        by_name, bits = self._by_name, self._bits
        sets = frozenset([n for name in known_as(word) for n in by_name.get(name, ())])
        opens: dict[Near, list[tuple[int, Sequence[Near]]]] = {}
        for number in sets:
            for wording, others in self._by_set.get(number, ()):
                opens.setdefault(others[0], []).append((wording, others[1:]))
        needs = {near: bits[near[0]] for near in opens}
        self[word] = _Word(
            sets,
            reduce(or_, (bits.get(number, 0) for number in sets), 0),
            reduce(or_, needs.values(), 0),
            [(needs[near], near, behind) for near, behind in opens.items()],
        )
        return self[word]


class _Gates(Struct, frozen=True):
    names: tuple[tuple[str, int], ...]
    words: _Words


@cache
def _gates() -> _Gates:
    file = msgspec.json.decode(FILE.read_bytes(), type=_File)
    return _Gates(file.names, _Words(file))
