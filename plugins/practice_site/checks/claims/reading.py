"""The claims of a passage: each kind is looked for, and one claim is found once."""

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import chain

from practice_site.checks.claims import (
    comparisons,
    effects,
    frequencies,
    guarantees,
    numbers,
    prices,
    safety,
    science,
    strength,
    superiority,
)
from practice_site.checks.claims.claim import OF_EFFECT, Claim, ClaimKind, Found, Sentence
from practice_site.checks.claims.wording import words_of
from practice_site.words.sentences import sentences

Finder = Callable[[Sentence], Iterator[Found]]

FINDERS: Mapping[ClaimKind, tuple[frozenset[str], Finder]] = {
    ClaimKind.GUARANTEE: (guarantees.WORDS, guarantees.guarantees),
    ClaimKind.PRICE: (prices.WORDS, prices.prices),
    ClaimKind.SUPERIOR: (superiority.WORDS, superiority.superiorities),
    ClaimKind.SCIENCE: (science.WORDS, science.sciences),
    ClaimKind.SAFETY: (safety.WORDS, safety.safety),
    ClaimKind.STRENGTH: (strength.WORDS, strength.strengths),
    ClaimKind.NUMBER: (numbers.WORDS, numbers.numbers),
    ClaimKind.FREQUENCY: (frequencies.WORDS, frequencies.frequencies),
    ClaimKind.COMPARISON: (comparisons.WORDS, comparisons.comparisons),
    ClaimKind.ABSOLUTE: (effects.WORDS, effects.absolutes),
}
"""Each kind with the words of which one is in whatever makes such a claim."""

_ITEM = re.compile(r"[^\n]+")

Placed = tuple[ClaimKind, Found]


def kinds_in(words: frozenset[str]) -> tuple[ClaimKind, ...]:
    """The kinds of claims that a text of these words can make, the weightiest first."""
    return tuple(kind for kind, (some, _) in FINDERS.items() if not some.isdisjoint(words))


def claims_in(
    text: str, *, is_heading: bool = False, kinds: tuple[ClaimKind, ...] | None = None
) -> Iterator[Claim]:
    """The claims of a passage in the order of its sentences.

    `kinds` are those to look for. Where two rest on the same words, the
    weightier stands for both; what a sentence says of a treatment's effect is
    one claim, however often it says so.
    """
    for sentence in _sentences(text, is_heading):
        words = sentence.words
        possible = kinds_in(words) if kinds is None else [k for k in kinds if _may(k, words)]
        if not possible:
            continue
        found = [(kind, each) for kind in possible for each in FINDERS[kind][1](sentence)]
        for (kind, best), others in _one_each(found):
            yield _claim(kind, best, others, sentence, text)


def _may(kind: ClaimKind, words: frozenset[str]) -> bool:
    return not FINDERS[kind][0].isdisjoint(words)


def _sentences(text: str, is_heading: bool) -> Iterator[Sentence]:
    place, before = 0, ""
    for line in _ITEM.finditer(text):
        place = line.start()
        for sentence in sentences(line[0]):
            place = text.find(sentence, place)
            yield Sentence(sentence, place, is_heading, before)
            place += len(sentence)
            before = sentence


def _one_each(found: list[Placed]) -> Iterator[tuple[Placed, list[Placed]]]:
    """Each claim of a sentence once, with what else its words claim; `found` is by weight."""
    left = found
    while left:
        first, *rest = left
        same = [each for each in rest if _are_one(first, each)]
        left = [each for each in rest if each not in same]
        yield first, same


def _are_one(one: Placed, other: Placed) -> bool:
    if one[0] in OF_EFFECT and other[0] in OF_EFFECT:
        return True
    return one[1].start < other[1].end and other[1].start < one[1].end


def _claim(
    kind: ClaimKind, found: Found, others: list[Placed], sentence: Sentence, text: str
) -> Claim:
    words = sentence.written[found.start : found.end].strip(" ,-")
    begun = sentence.start + found.start
    earlier = text[:begun].casefold().count(words.casefold())
    also = dict.fromkeys(chain(other for other, _ in others))
    return Claim(
        kind,
        words,
        sentence.written,
        earlier,
        found.instead,
        tuple(k for k in also if k is not kind),
    )
