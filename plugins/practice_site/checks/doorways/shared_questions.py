"""Questions and answers that stand on two towns' pages, word for word or reworded."""

from collections.abc import Iterable, Iterator
from itertools import chain, groupby

from msgspec import Struct

from practice_site.checks.doorways.likeness import overlap, shared_counts, shared_rows, stems
from practice_site.checks.doorways.measures import TownPage
from practice_site.checks.doorways.rewording import Wording, near
from practice_site.model.location import Town
from practice_site.model.markdown import FaqItem

SAME_QUESTION = 0.6
"""Questions that share so many of their words ask the same."""
FEWEST_WORDS = 8
"""Shorter answers ("Yes, behind the building.") are alike by chance."""


class Pair(Struct, frozen=True):
    """A question with its answer on a town's page; `question` are the words it is about."""

    town: Town
    item: FaqItem
    question: frozenset[str]
    answer: Wording


def shared_pairs(pages: Iterable[TownPage]) -> Iterator[tuple[Pair, Pair]]:
    """Each pair that an earlier town's page has too, with the first that it repeats."""
    pairs = [pair for page in pages for pair in _pairs(page)]
    rows = [pair.answer.rows for pair in pairs]
    counts = shared_counts(rows, shared_rows(rows))
    asked = near([pair.question for pair in pairs], SAME_QUESTION)
    for number, (pair, alike) in enumerate(zip(pairs, asked, strict=True)):
        for other in sorted({*alike, *(other for other in counts[number] if other < number)}):
            first = pairs[other]
            if first.town.slug != pair.town.slug and _same(pair, first):
                yield pair, first
                break


def _pairs(page: TownPage) -> Iterator[Pair]:
    asked = (said for said in page.said if said.sentence.item)
    for _, group in groupby(asked, key=lambda said: id(said.sentence.item)):
        question, *sentences = group
        answer = tuple(chain.from_iterable(said.masked for said in sentences))
        item = question.sentence.item
        if item and len(answer) >= FEWEST_WORDS:
            yield Pair(page.town, item, stems(question.masked), Wording(answer))


def _same(pair: Pair, other: Pair) -> bool:
    if pair.answer.has_rows_of(other.answer):
        return True
    asked = overlap(pair.question, other.question) >= SAME_QUESTION
    return asked and pair.answer.has_words_of(other.answer)
