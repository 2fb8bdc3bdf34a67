"""How much of what pages say stands on another page as well."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TypeVar

from practice_site.checks.doorways.masking import Words

_T = TypeVar("_T", int, str)

SHINGLE = 5
"""So many words in a row are compared at a time."""

STEM = 5
"""Words count as the same if they begin with the same five letters: parks, parked, parking."""

_SMALL_WORDS = (
    "this that with your from have will they them then than what when where which while there "
    "their those these been were about into onto over only some more most much many also just "
    "very each every would could should does other another after before because both such here "
    "come comes came make makes take takes"
)
_COMMON = frozenset(_SMALL_WORDS.split())

Rows = frozenset[int]
"""Rows of words, each as the number that Python hashes it to: good for one run of the program."""


def rows_of(words: Words) -> Rows:
    """Every five words in a row; none of a shorter text."""
    shifted = (words[start:] for start in range(SHINGLE))
    return frozenset(map(hash, zip(*shifted, strict=False)))


def shared_rows(texts: Iterable[Rows]) -> Rows:
    """The rows that stand in more than one text."""
    seen: set[int] = set()
    shared: set[int] = set()
    for rows in texts:
        shared |= rows & seen
        seen |= rows
    return frozenset(shared)


def owners(texts: Sequence[frozenset[_T]]) -> dict[_T, list[int]]:
    """Which texts, by their numbers, have each row or word."""
    found: dict[_T, list[int]] = {}
    for number, text in enumerate(texts):
        for row in text:
            found.setdefault(row, []).append(number)
    return found


def shared_counts(texts: Sequence[Rows], shared: Rows) -> list[Counter[int]]:
    """For each text how many of the shared rows it has in common with each other.

    Rows of one sentence have the same owners: these are counted at once, so that
    pages off one template cost no more than others.
    """
    index = owners([rows & shared for rows in texts])
    groups = Counter(tuple(numbers) for numbers in index.values())
    counts: list[Counter[int]] = [Counter() for _ in texts]
    for numbers, times in groups.items():
        for number in numbers:
            of_text = counts[number]
            for other in numbers:
                of_text[other] += times
    for number, of_text in enumerate(counts):
        del of_text[number]
    return counts


def overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of words that two sets have in common, of all in them (Jaccard)."""
    both = len(one & other)
    return both / (len(one) + len(other) - both) if both else 0.0


def stems(words: Iterable[str]) -> frozenset[str]:
    """What a text is about: the beginnings of its words, without the short and common ones."""
    return frozenset(word[:STEM] for word in set(words) - _COMMON if len(word) > 3)
