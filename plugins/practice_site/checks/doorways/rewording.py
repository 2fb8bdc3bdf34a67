"""Whether two passages say the same, word for word or in other words."""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import chain

from msgspec import Struct

from practice_site.checks.doorways.likeness import Rows, overlap, owners, rows_of, stems
from practice_site.checks.doorways.masking import Words

SAME_ROWS = 0.5
"""Passages that share so many of their rows of words are one passage."""
SAME_WORDS = 0.5
"""Passages that share so many of their words, in any order, may be one passage reworded."""


class Wording(Struct, frozen=True, dict=True):
    """The words of a passage, without the names of towns, in the forms that are compared."""

    words: Words

    @cached_property
    def rows(self) -> Rows:
        """Its rows of words."""
        return rows_of(self.words)

    @cached_property
    def stems(self) -> frozenset[str]:
        """What it is about."""
        return stems(self.words)

    def has_rows_of(self, other: "Wording") -> bool:
        """Whether the shorter of the two stands in the other, mostly."""
        least = min(len(self.rows), len(other.rows))
        return bool(least) and len(self.rows & other.rows) >= SAME_ROWS * least

    def has_words_of(self, other: "Wording") -> bool:
        """Whether they have most of their words in common."""
        return overlap(self.stems, other.stems) >= SAME_WORDS


def near(texts: Sequence[frozenset[str]], share: float) -> Iterator[list[int]]:
    """For each text the earlier ones, by their numbers, with so many of the shorter one's words.

    The time grows with the words that texts share, not with the number of pairs.
    """
    having = owners(texts)
    enough = [share * len(text) for text in texts]
    for number, text in enumerate(texts):
        met = Counter(chain.from_iterable(having[word] for word in text))
        own = enough[number]
        yield sorted(
            other
            for other, both in met.items()
            if other < number and (both >= own or both >= enough[other])
        )
