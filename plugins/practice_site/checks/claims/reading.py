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
from practice_site.checks.claims.claim import (
    OF_EFFECT,
    Claim,
    ClaimKind,
    Found,
    Sentence,
    straight,
)
from practice_site.checks.claims.gates import allowed
from practice_site.checks.claims.wording import small
from practice_site.words.sentences import sentences

FINDERS: Mapping[ClaimKind, Callable[[Sentence], Iterator[Found]]] = {
    ClaimKind.GUARANTEE: guarantees.guarantees,
    ClaimKind.PRICE: prices.prices,
    ClaimKind.SUPERIOR: superiority.superiorities,
    ClaimKind.SCIENCE: science.sciences,
    ClaimKind.SAFETY: safety.safety,
    ClaimKind.STRENGTH: strength.strengths,
    ClaimKind.NUMBER: numbers.numbers,
    ClaimKind.FREQUENCY: frequencies.frequencies,
    ClaimKind.COMPARISON: comparisons.comparisons,
    ClaimKind.ABSOLUTE: effects.absolutes,
}
"""What finds each kind in a sentence, by their weight."""

_ANSWERED = (ClaimKind.SAFETY, ClaimKind.ABSOLUTE, ClaimKind.SCIENCE)
"""The kinds that an answer may claim by the words of its question."""

_WEIGHTS = {kind: place for place, kind in enumerate(FINDERS)}

_PROMISED = {ClaimKind.GUARANTEE, ClaimKind.ABSOLUTE}
"""An effect told as sure in the sentence that promises it is one claim with the promise."""

_ITEM = re.compile(r"[^\n]+")

Placed = tuple[ClaimKind, Found]


def claims_in(text: str, *, asked: str = "") -> Iterator[Claim]:
    """The claims of a passage in the order of its sentences.

    `asked` is the question that it answers, if it does. Where two claims rest on the same words,
    the weightier stands for both; what a sentence says of a treatment's effect is one claim,
    however often it says so.
    """
    for sentence in _sentences(text, asked):
        kinds = {group.partition(".")[0] for group in sentence.allowed}
        if sentence.before.endswith("?"):
            kinds.update(_ANSWERED)
        for (kind, best), others in _one_each(list(_found(kinds, sentence))):
            yield _claim(kind, best, others, sentence, text)


def _sentences(text: str, before: str) -> Iterator[Sentence]:
    """The sentences that may make a claim."""
    lower = small(straight(text))
    for line in _ITEM.finditer(text):
        place = line.start()
        for sentence in sentences(line[0]):
            place = text.find(sentence, place)
            end = place + len(sentence)
            opened = allowed(lower[place:end])
            if opened or before.endswith("?"):
                yield Sentence(sentence, place, before, opened)
            place = end
            before = sentence


def _found(kinds: set[str], sentence: Sentence) -> Iterator[Placed]:
    """What is found of some kinds, by their weight.

    A question claims nothing, nor does a warning of what others promise, but that a promise may
    follow it: the guarantees look to that themselves.
    """
    for kind, find in FINDERS.items():
        if kind in kinds:
            for found in find(sentence):
                if kind is not ClaimKind.GUARANTEE and (sentence.asks or sentence.warns):
                    break
                yield kind, found


def _one_each(found: list[Placed]) -> Iterator[tuple[Placed, list[Placed]]]:
    """Each claim of a sentence once, with what else its words claim."""
    left = sorted(found, key=_weight)
    while left:
        first, *rest = left
        same = [each for each in rest if _are_one(first, each)]
        left = [each for each in rest if each not in same]
        yield first, same


def _weight(placed: Placed) -> float:
    """By what a claim comes before others, by its kind; how soon weighs less than for how many."""
    kind, found = placed
    return _WEIGHTS[ClaimKind.FREQUENCY] + 0.5 if found.tells_when else _WEIGHTS[kind]


def _are_one(one: Placed, other: Placed) -> bool:
    if one[0] is ClaimKind.GUARANTEE and other[1].tells_when:
        return True
    if {one[0], other[0]} == _PROMISED or (one[0] in OF_EFFECT and other[0] in OF_EFFECT):
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
