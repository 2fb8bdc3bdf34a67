"""Questions and answers that stand on two towns' pages, word for word or reworded."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain

from msgspec import Struct

from practice_site.checks.doorways.likeness import (
    Rows,
    overlap,
    owners,
    rows_of,
    shared_counts,
    stems,
)
from practice_site.checks.doorways.masking import Mask, words_of
from practice_site.model.location import Town
from practice_site.model.markdown import FaqItem

SAME_ROWS = 0.5
"""Answers that share so many of their rows of words are one answer."""
SAME_WORDS = 0.5
"""To one question, answers that share so many of their words are one answer reworded."""
SAME_QUESTION = 0.6
"""Questions that share so many of their words ask the same."""
FEWEST_WORDS = 8
"""Shorter answers ("Yes, behind the building.") are alike by chance."""


class Pair(Struct, frozen=True):
    """A question with its answer on a town's page."""

    town: Town
    item: FaqItem
    question: frozenset[str]
    answer: frozenset[str]
    rows: Rows


def shared_pairs(towns: Iterable[Town], mask: Mask) -> Iterator[tuple[Pair, Pair]]:
    """Each pair that an earlier town's page has too, with the first that it repeats."""
    pairs = [pair for town in towns for pair in _pairs(town, mask)]
    counts = shared_counts([pair.rows for pair in pairs])
    asked = owners([pair.question for pair in pairs])
    for number, pair in enumerate(pairs):
        alike = Counter(chain.from_iterable(asked[word] for word in pair.question))
        enough = SAME_QUESTION * len(pair.question)
        near = {other for other, both in alike.items() if both >= enough} | counts[number].keys()
        for other in sorted(other for other in near if other < number):
            first = pairs[other]
            if first.town.slug != pair.town.slug and _same(pair, first, counts[number][other]):
                yield pair, first
                break


def _pairs(town: Town, mask: Mask) -> Iterator[Pair]:
    for item in town.faq:
        answer = mask.masked(words_of(" ".join(block.text for block in item.answer)))
        if len(answer) >= FEWEST_WORDS:
            question = mask.masked(words_of(item.question))
            yield Pair(town, item, stems(question), stems(answer), rows_of(answer))


def _same(pair: Pair, other: Pair, shared: int) -> bool:
    if shared >= SAME_ROWS * min(len(pair.rows), len(other.rows)):
        return True
    asked = overlap(pair.question, other.question) >= SAME_QUESTION
    return asked and overlap(pair.answer, other.answer) >= SAME_WORDS
