"""Families of wordings: what says the same is looked for together, if a word of it is there."""

import re
from collections.abc import Iterator
from functools import cached_property

from msgspec import Struct

from practice_site.checks.claims.asides import Aside
from practice_site.checks.claims.claim import Found, Sentence
from practice_site.checks.claims.context import conditional, denied, reported
from practice_site.checks.claims.vocabulary import SLOTS
from practice_site.checks.claims.wording import small
from practice_site.checks.claims.wordings import Wordings
from practice_site.words.expressions import ready

_SLOT = re.compile("|".join(SLOTS))
_GOES_ON = re.compile(r"\n\s*(?=\|)")

_CLAUSE_BEGINS = (
    r",? (?:and|but|yet|because|which is why) (?:the|our|your|you|we|it|this|that|they|he|she"
    r"|these)\b"
    r"|, (?:our|we|you|you'll|for the|which|with|but|yet|so|plus|then)\b"
    r"|\b(?:because|although|though|whereas|when) (?:the|our|your|we|it|this|they)\b"
)
"""What ends the reach of a hedge that is a verb: another clause."""

_MAY = ready(
    r"(?<!all you )\b(?:(?<!who )(?:may|might|can(?!'t| not)|could(?! not|n't))|possibly|perhaps"
    r"|helps?|helped|helping|aims?|aimed|aiming|goals?|hopes?|hoping|designed|meant|intended"
    r"|tr(?:y|ies|ied|ying)|seeks?(?! out)"
    rf"|should(?! know))\b(?:(?!{_CLAUSE_BEGINS})[^.;:!?])*$"
    r"|\b(?:sometimes|occasionally|(?:some|certain|selected|a few) (?:people|patients|cases|eyes"
    r"|teeth|dogs|cats|children|adults)|for some|in (?:some|most|many|the (?:\w+ )?majority of) "
    r"|often|usually|generally|typically|mostly|rarely|unlikely)\b"
    r"(?:(?!, (?:but|yet|so|with) )[^.;:!?])*$",
    re.IGNORECASE,
)

_MODAL = re.compile(r"\b(?:may|might|can|could|helps?)\b", re.IGNORECASE)
_VERB = re.compile(r"(?!this|his|its|always)[a-z]{3,}s\b", re.IGNORECASE)


def _is_hedged(text: str, start: int) -> bool:
    """Whether a hedge stands before the words.

    "What can go wrong" in a clause of its own is no hedge of "restores" in the next.
    """
    before = text[:start]
    if _VERB.match(text, start):
        clause = before.rfind(", ") + 1
        before = f"{_MODAL.sub('', before[:clause])}{before[clause:]}"
    if before.endswith(", ") and text.startswith("with ", start):
        return False
    return _MAY.search(before) is not None


class Family(Struct, frozen=True, dict=True):
    """Wordings that say the same, and a wording that would pass.

    `says`: the wordings, one
    a line, expressions with the slots of the vocabulary; a line that begins with a bar goes on
    with the one before it. `beside`: what else must be in the sentence or the one before it.
    `unless`: what, anywhere in it, gives it another meaning. A denial before the words is part of
    the claim where `denies`; a condition and a hedge save it where `mild`.
    """

    says: str
    instead: str
    beside: str = ""
    unless: str = ""
    denies: bool = False
    mild: bool = False

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """Its wordings, an expression each."""
        return _expressions(self.says)

    def found(self, sentence: Sentence, wordings: Wordings) -> Iterator[re.Match[str]]:
        """Its wordings in a sentence that mean what they say there."""
        text, lower = sentence.text, sentence.small
        for match in wordings.finditer(sentence):
            if self._beside and not self._beside.search(f"{small(sentence.before)} {lower}"):
                return
            if self._unless and self._unless.search(lower):
                return
            if not self._is_saved(text, *match.span()):
                yield match

    def _is_saved(self, text: str, start: int, end: int) -> bool:
        if not self.denies and denied(text, start, end):
            return True
        if self.mild and (conditional(text, start) or _is_hedged(text, start)):
            return True
        return reported(text, start, end)

    @cached_property
    def asides(self) -> tuple[Aside, ...]:
        """What stands beside its wordings and decides what they mean."""
        return tuple(each for each in (self._beside, self._unless) if each)

    @cached_property
    def _beside(self) -> Aside | None:
        return _aside(self.beside) if self.beside else None

    @cached_property
    def _unless(self) -> Aside | None:
        return _aside(self.unless) if self.unless else None


class Families(Struct, frozen=True, dict=True):
    """All the families of a kind of claim; `name` is the kind's."""

    name: str
    families: tuple[Family, ...]

    def wordings(self, number: int) -> Wordings:
        """Those of one family."""
        family = self.families[number]
        return Wordings(f"{self.name}.{number}", family.lines)

    def said(self, sentence: Sentence) -> Iterator[Found]:
        """Where a sentence says what a family says; words that overlap are found once."""
        ended = -1
        matches = [
            (match, family)
            for number, family in enumerate(self.families)
            if f"{self.name}.{number}" in sentence.allowed
            for match in family.found(sentence, self.wordings(number))
        ]
        for match, family in sorted(matches, key=lambda each: (each[0].start(), -each[0].end())):
            if match.start() >= ended:
                ended = match.end()
                yield Found(match.start(), ended, family.instead)


def _expressions(wordings: str) -> tuple[str, ...]:
    """Wordings, one a line, as expressions with their slots filled."""
    lines = (line.strip() for line in _GOES_ON.sub("", wordings).split("\n"))
    return tuple(rf"(?<!\w)(?:{_filled(line)})" for line in lines if line)


def _filled(wording: str) -> str:
    return _SLOT.sub(lambda slot: SLOTS[slot[0]], wording)


def _aside(wordings: str) -> Aside:
    """Words that stand beside others, as an expression each."""
    return Aside(_expressions(wordings))
