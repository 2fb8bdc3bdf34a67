"""A quick look: which wordings of claims the words of a text allow at all.

Nearly no sentence makes a claim, and there are some thousand wordings. For each, `gates.json`
names the sets of words, of which one each must be there, and how near each other; `asides.json`
does so for what stands beside claims. They are made from the wordings
(tests/checks/claims/gating.py).
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache, reduce
from operator import or_
from pathlib import Path
from zlib import crc32

from msgspec import Raw, Struct
from msgspec.json import Decoder

FILE = Path(__file__).with_name("gates.json")
ASIDES = Path(__file__).with_name("asides.json")

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


@lru_cache(maxsize=512)  # the sentences of a long text: several rules ask
def allowed(small: str) -> Mapping[str, tuple[int, ...]]:
    """The wordings that a sentence in small letters can have, by their groups."""
    known = _known(FILE)
    opened = set(known.opened_by(small))
    found: dict[str, list[int]] = {}
    for wording in sorted(opened):
        name, line = known.names[wording]
        found.setdefault(name, []).append(line)
    return {name: tuple(lines) for name, lines in found.items()}


def may_claim(small: str, kind: str) -> bool:
    """Whether a text in small letters has the words of a kind of claim."""
    return any(name.startswith(kind) for name in allowed(small))


@lru_cache(maxsize=64)
def asides(small: str) -> frozenset[int]:
    """The marks of the asides that a text in small letters can have, of those that are known."""
    known = _known(ASIDES)
    return frozenset([known.names[each][1] for each in known.opened_by(small)])


@cache
def known_asides() -> frozenset[int]:
    """The marks of all asides that have a gate."""
    return frozenset([mark for _, mark in _known(ASIDES).names])


def mark_of(line: str) -> int:
    """By what the gates know an aside: there are many, and the same beside several wordings."""
    return crc32(line.encode())


def _are_near(others: Iterable[Near], sets: list[frozenset[int]], place: int) -> bool:
    """Whether a word of each set stands where it may, counted from a place."""
    for number, first, last in others:
        begin = place + first
        for words in sets[begin if begin > 0 else 0 : place + last + 1]:
            if number in words:
                break
        else:
            return False
    return True


Opening = tuple[int, tuple[Near, ...]]
"""A wording, and the sets of words that its gate needs beside its rarest one."""


class _File(Struct, frozen=True):
    """A file of gates, each by the rarest of its sets.

    `names` are the wordings by their groups, `words` the numbers of the sets that a word is in, by
    how it is known; `seconds` are the sets that gates name second. What is known of a word, and the
    gates, are read where the word comes up: no text has more than a few of them.
    """

    names: tuple[tuple[str, int], ...]
    words: dict[str, Raw]
    gates: dict[int, Raw]
    seconds: tuple[int, ...]

    def sets_of(self, word: str) -> frozenset[int]:
        """The sets that a word is in, however it is known."""
        known = [self.words[name] for name in known_as(word) if name in self.words]
        return frozenset([number for raw in known for number in _NUMBERS.decode(raw)])

    def by(self, number: int) -> tuple[Opening, ...]:
        """The gates of which a set is the rarest."""
        return _OPENINGS.decode(self.gates[number]) if number in self.gates else ()


_NUMBERS = Decoder(tuple[int, ...])
_OPENINGS = Decoder(tuple[Opening, ...])


class _Word(Struct, frozen=True):
    """A word: the sets that it is in, and the gates that it may open.

    Some it opens `alone`. Each of the others needs a word of a second set, where many need the
    same. `needs` are all these second sets, and `seconds` those that the word itself is in, a bit
    each; the gates stand by the number of their second set's bit, counted from one.
    """

    sets: frozenset[int]
    alone: tuple[int, ...]
    seconds: int
    needs: int
    opens: Mapping[int, Sequence[tuple[Near, Sequence[tuple[int, Sequence[Near]]]]]]


class _Words(dict[str, _Word]):
    """What is known of words, found as they come up."""

    def __init__(self, file: _File) -> None:
        super().__init__()
        self._file = file
        self._bits = {number: 1 << place for place, number in enumerate(file.seconds)}

    def __missing__(self, word: str) -> _Word:
        file, bits = self._file, self._bits
        sets = file.sets_of(word)
        gates = [gate for number in sets for gate in file.by(number)]
        opens: dict[Near, list[tuple[int, Sequence[Near]]]] = {}
        for wording, others in gates:
            if others:
                opens.setdefault(others[0], []).append((wording, others[1:]))
        by_bit: dict[int, list[tuple[Near, Sequence[tuple[int, Sequence[Near]]]]]] = {}
        for near, behind in opens.items():
            by_bit.setdefault(bits[near[0]].bit_length(), []).append((near, behind))
        self[word] = _Word(
            sets,
            tuple(wording for wording, others in gates if not others),
            reduce(or_, (bits.get(number, 0) for number in sets), 0),
            reduce(or_, (bits[near[0]] for near in opens), 0),
            by_bit,
        )
        return self[word]


class _Gates(Struct, frozen=True):
    names: tuple[tuple[str, int], ...]
    words: _Words

    def opened_by(self, small: str) -> Iterator[int]:
        """The wordings whose gates a text opens."""
        known = list(map(self.words.__getitem__, tokens(small)))
        there = 0
        for word in known:
            there |= word.seconds
        sets = [word.sets for word in known]
        for place, word in enumerate(known):
            if word.alone:
                yield from word.alone
            left = word.needs and word.needs & there
            while left:
                bit = left.bit_length()
                left ^= 1 << (bit - 1)
                for near, behind in word.opens[bit]:
                    if _are_near((near,), sets, place):
                        for wording, others in behind:
                            if not others or _are_near(others, sets, place):
                                yield wording


@cache
def _known(path: Path) -> _Gates:
    file = Decoder(_File).decode(path.read_bytes())
    return _Gates(file.names, _Words(file))
