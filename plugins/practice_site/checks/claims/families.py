"""Families of wordings: what says the same is looked for together, if a word of it is there."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from msgspec import Struct

from practice_site.checks.claims.claim import Found, Sentence
from practice_site.checks.claims.context import conditional, denied, reported
from practice_site.checks.claims.vocabulary import SLOTS
from practice_site.checks.claims.wording import words_in

_SLOT = re.compile("|".join(SLOTS))
_GOES_ON = re.compile(r"\n\s*(?=\|)")

_MAY = re.compile(
    r"\b(?:may|might|can|could|sometimes|occasionally|possibly|perhaps|helps?|helped|helping|aims?"
    r"|aimed|aiming|goals?|hopes?|hoping|designed|meant|intended|tr(?:y|ies|ied|ying)|seeks?|should"
    r"|(?:some|certain|selected|a few) (?:people|patients|cases|eyes|teeth|dogs|cats|children"
    r"|adults)|for some|in some|often|usually|unlikely)\b[^.;:!?]*$",
    re.IGNORECASE,
)


class Family(Struct, frozen=True, dict=True):
    """Wordings that say the same, and a wording that would pass.

    `words` (spaces part them): one of these is in each of the wordings. `says`: the wordings, one
    a line, expressions with the slots of the vocabulary; a line that begins with a bar goes on
    with the one before it. `beside`: what else must be in the sentence or the one before it.
    `unless`: what, anywhere in it, gives it another meaning. A denial before the words is part of
    the claim where `denies`; a condition and a hedge save it where `mild`.
    """

    words: str
    says: str
    instead: str
    beside: str = ""
    unless: str = ""
    denies: bool = False
    mild: bool = False

    @cached_property
    def looked_for(self) -> frozenset[str]:
        """The words of which one is in each of the wordings."""
        return words_in(self.words)

    def found(self, sentence: Sentence) -> Iterator[re.Match[str]]:
        """Its wordings in a sentence that mean what they say there."""
        if self.looked_for.isdisjoint(sentence.words):
            return
        text = sentence.text
        for match in self._says.finditer(text):
            if self._beside and not self._beside.search(f"{sentence.before} {text}"):
                return
            if self._unless and self._unless.search(text):
                return
            if not self._is_saved(text, *match.span()):
                yield match

    def _is_saved(self, text: str, start: int, end: int) -> bool:
        if not self.denies and denied(text, start, end):
            return True
        if self.mild and (conditional(text, start) or _MAY.search(text[:start])):
            return True
        return reported(text, start, end)

    @cached_property
    def _says(self) -> re.Pattern[str]:
        return _compiled(self.says)

    @cached_property
    def _beside(self) -> re.Pattern[str] | None:
        return _compiled(self.beside) if self.beside else None

    @cached_property
    def _unless(self) -> re.Pattern[str] | None:
        return _compiled(self.unless) if self.unless else None


def words_of_all(families: Iterable[Family]) -> frozenset[str]:
    """The words of which one is in whatever any of the families says."""
    return frozenset().union(*(family.looked_for for family in families))


def said(families: Iterable[Family], sentence: Sentence) -> Iterator[Found]:
    """Where a sentence says what one of the families says; words that overlap are found once."""
    ended = -1
    matches = [(match, family) for family in families for match in family.found(sentence)]
    for match, family in sorted(matches, key=lambda each: (each[0].start(), -each[0].end())):
        if match.start() >= ended:
            ended = match.end()
            yield Found(match.start(), ended, family.instead)


def _compiled(wordings: str) -> re.Pattern[str]:
    """One expression for wordings; those that begin with the same slot try it only once."""
    begun: dict[str, list[str]] = {}
    for line in _GOES_ON.sub("", wordings).split("\n"):
        if wording := line.strip():
            slot = _SLOT.match(wording)
            first = slot[0] if slot else ""
            begun.setdefault(first, []).append(wording.removeprefix(first))
    groups = "|".join(f"{first}(?:{'|'.join(rests)})" for first, rests in begun.items())
    filled = _SLOT.sub(lambda slot: SLOTS[slot[0]], groups)
    return re.compile(rf"(?<!\w)(?:{filled})", re.IGNORECASE)
