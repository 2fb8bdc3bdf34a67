"""How much of what pages say stands on another page as well."""

from collections import Counter
from collections.abc import Iterable, Sequence

from practice_site.checks.doorways.masking import Words

SHINGLE = 5
"""So many words in a row are compared at a time."""

Shingles = frozenset[Words]


def shingles(words: Words) -> set[Words]:
    """Each five words in a row of a masked sentence; a shorter sentence as it is."""
    if len(words) <= SHINGLE:
        return {words}
    return set(zip(words, words[1:], words[2:], words[3:], words[4:]))  # noqa: B905 - the shortest


def owners(pages: Sequence[Iterable[Words]]) -> dict[Words, list[int]]:
    """Which pages, by their numbers, have each shingle."""
    found: dict[Words, list[int]] = {}
    for number, page in enumerate(pages):
        for shingle in page:
            if shingle in found:
                found[shingle].append(number)
            else:
                found[shingle] = [number]
    return found


def shared_counts(pages: int, index: dict[Words, list[int]]) -> list[Counter[int]]:
    """For each page how many shingles it shares with each other.

    Shingles of one sentence have the same owners: these are counted at once, so
    that pages off one template cost no more than others.
    """
    groups = Counter(tuple(numbers) for numbers in index.values() if len(numbers) > 1)
    counts: list[Counter[int]] = [Counter() for _ in range(pages)]
    for numbers, times in groups.items():
        for number in numbers:
            of_page = counts[number]
            for other in numbers:
                of_page[other] += times
    for number, of_page in enumerate(counts):
        del of_page[number]
    return counts


def overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of words that two sets have in common, of all in them (Jaccard)."""
    both = len(one & other)
    return both / (len(one) + len(other) - both) if both else 0.0
