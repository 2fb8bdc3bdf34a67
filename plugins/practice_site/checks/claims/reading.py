"""The claims of a passage: each kind is looked for, and one claim is found once."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import accumulate, chain

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
    STRAIGHT,
    Claim,
    ClaimKind,
    Found,
    Sentence,
)
from practice_site.checks.claims.scanning import places
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

_ANSWERED = (ClaimKind.SAFETY, ClaimKind.ABSOLUTE)
"""The kinds that a mere yes or no claims, where it answers a question."""

_ITEM = re.compile(r"[^\n]+")

Hit = tuple[int, int, str]
"""Where words begin and end, and the kind of claim that they may make."""

Placed = tuple[ClaimKind, Found]


def claims_in(text: str, *, asked: str = "") -> Iterator[Claim]:
    """The claims of a passage in the order of its sentences.

    `asked` is the question that it answers, if it does. Where two claims rest on the same words,
    the weightier stands for both; what a sentence says of a treatment's effect is one claim,
    however often it says so.
    """
    (hits,) = hits_in([text])
    return claims_at(hits, text, asked=asked)


def hits_in(texts: Sequence[str]) -> list[list[Hit]]:
    """For each of some texts, where words stand in it that a kind of claim may be made of."""
    straight = [text if text.isascii() else text.translate(STRAIGHT) for text in texts]
    starts = list(accumulate((len(text) + 1 for text in straight), initial=0))
    hits: list[list[Hit]] = [[] for _ in texts]
    for begin, end, kind in places(small("\n".join(straight))):
        for number in range(bisect_right(starts, begin) - 1, bisect_left(starts, end)):
            hits[number].append((begin - starts[number], end - starts[number], kind))
    return hits


def claims_at(hits: Sequence[Hit], text: str, *, asked: str = "") -> Iterator[Claim]:
    """The claims of a passage in which it is known where some may be."""
    if not hits and not asked and "?" not in text:
        return
    for sentence in _sentences(text, asked):
        end = sentence.start + len(sentence.written)
        kinds = {kind for start, stop, kind in hits if start < end and stop > sentence.start}
        if sentence.before.endswith("?"):
            kinds.update(_ANSWERED)
        if not kinds:
            continue
        found = [
            (kind, each)
            for kind, find in FINDERS.items()
            if kind in kinds
            for each in find(sentence)
        ]
        for (kind, best), others in _one_each(found):
            yield _claim(kind, best, others, sentence, text)


def _sentences(text: str, before: str) -> Iterator[Sentence]:
    for line in _ITEM.finditer(text):
        place = line.start()
        for sentence in sentences(line[0]):
            place = text.find(sentence, place)
            yield Sentence(sentence, place, before)
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
