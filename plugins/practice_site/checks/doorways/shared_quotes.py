"""Quotations that stand twice: under two names, or for two towns."""

from collections.abc import Iterable, Iterator

from practice_site.checks.doorways.masking import Words
from practice_site.checks.doorways.quotations import Quotation
from practice_site.checks.doorways.rewording import SAME_WORDS, near


def shared_quotes(quotations: Iterable[Quotation]) -> Iterator[tuple[Quotation, Quotation]]:
    """Each quotation that says what an earlier one says, as somebody else's, with the first."""
    every = list(quotations)
    alike = near([one.wording.stems for one in every], SAME_WORDS)
    for quotation, earlier in zip(every, alike, strict=True):
        for first in (every[number] for number in earlier):
            if _somebody_else(quotation, first) and _same(quotation, first):
                yield quotation, first
                break


def of_two_people(one: Quotation, other: Quotation) -> bool:
    """Whether two records say that two people said it."""
    return one.is_record and other.is_record and _differ(one.name, other.name)


def _same(one: Quotation, other: Quotation) -> bool:
    return one.wording.has_rows_of(other.wording) or one.wording.has_words_of(other.wording)


def _somebody_else(one: Quotation, other: Quotation) -> bool:
    """Whether they are said to be of two people or of two towns.

    What a record leaves open is no other name, but no town of a page either. Two
    answers to questions are told elsewhere.
    """
    if one.is_record:
        return _differ(one.name, other.name) or _differ(one.town, other.town)
    if other.is_record:
        return not other.town or _differ(one.town, other.town)
    return one.town != other.town and not (one.is_answer and other.is_answer)


def _differ(one: Words, other: Words) -> bool:
    """Whether two names are not the same, nor one a shorter form of the other."""
    return not (set(one) <= set(other) or set(other) <= set(one))
