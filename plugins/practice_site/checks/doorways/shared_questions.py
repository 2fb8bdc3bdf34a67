"""Questions and answers that stand on two towns' pages, word for word or reworded."""

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import chain, groupby

from msgspec import Struct

from practice_site.checks.doorways.likeness import (
    Rows,
    overlap,
    owners,
    rows_of,
    shared_counts,
    shared_rows,
    stems,
)
from practice_site.checks.doorways.masking import Words
from practice_site.checks.doorways.measures import TownPage
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


class Pair(Struct, frozen=True, dict=True):
    """A question with its answer on a town's page; `question` are the words it is about."""

    town: Town
    item: FaqItem
    question: frozenset[str]
    answer: Words
    rows: Rows

    @cached_property
    def stems(self) -> frozenset[str]:
        """What the answer is about."""
        return stems(self.answer)


def shared_pairs(pages: Iterable[TownPage]) -> Iterator[tuple[Pair, Pair]]:
    """Each pair that an earlier town's page has too, with the first that it repeats."""
    pairs = [pair for page in pages for pair in _pairs(page)]
    rows = [pair.rows for pair in pairs]
    counts = shared_counts(rows, shared_rows(rows))
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


def _pairs(page: TownPage) -> Iterator[Pair]:
    asked = (said for said in page.said if said.sentence.item)
    for _, group in groupby(asked, key=lambda said: id(said.sentence.item)):
        question, *sentences = group
        answer = tuple(chain.from_iterable(said.masked for said in sentences))
        item = question.sentence.item
        if item and len(answer) >= FEWEST_WORDS:
            yield Pair(page.town, item, stems(question.masked), answer, rows_of(answer))


def _same(pair: Pair, other: Pair, shared: int) -> bool:
    if shared >= SAME_ROWS * min(len(pair.rows), len(other.rows)):
        return True
    asked = overlap(pair.question, other.question) >= SAME_QUESTION
    return asked and overlap(pair.stems, other.stems) >= SAME_WORDS
