"""Words by which a sentence may speak of the practice's places, numbers and addresses."""

import re
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from practice_site.words.expressions import ready

_ENOUGH = (
    r"s (?:[a-z]+ ){0,2}in (?:[a-z]+ ){0,3}[A-Z]|s (?:at|on) [(+\d]|ere in [A-Z]"
    r"|e(?:[’']re| are) (?:right )?here in [A-Z]|ur (?:[a-z]+ )?(?:number|fax|line)(?: is|:) "
    r"|our (?:(?:trusted|local|neighborhood|friendly|premier|leading) )?[A-Z]"
    r"|ocated in |all(?:ing)?:? [(+]?\d[\d() .-]{6}"
)
"""What says enough by itself: us in …, here in …, our number is …, your …, call …."""

_NAMES = (
    r"entre\b|roup\b|nstitute\b|ssociates\b|artners\b|pecialists\b|hysicians\b|edicine\b"
    r"|rthopa?edics\b|ental\b|entistry\b|hiropractic\b|ermatology\b|ellness\b"
)
_PERSONS = (
    r"octors?\b|urgeons?\b|pecialist\b|hysician\b|entists?\b|hiropractors?\b|ermatologists?\b"
    r"|rthopedists?\b"
)
# One space, one of some letters, and no group: so a text is passed over in half the time,
# and every text is.
_WORD = ready(
    r" [oOcCpPlLGIASMDWHuyY](?:ffices?\b|linics?\b|ractices?\b|enters?\b|ocations?\b"
    rf"|{_ENOUGH}|{_NAMES}|{_PERSONS})"
)
_CODE = re.compile(r", [A-Z]{2} \d{5}")
_PLACE_BEFORE = re.compile(r"\b(?:[Oo]ur|[Mm]y|[Yy]our|the) (?:[a-z-]+ ){0,3}[A-Z][^;:!?]*$")
_PLACE_BEHIND = re.compile(r",?(?: [a-z]+){0,4}? in (?:[a-z]+ ){0,4}[A-Z]")
_FIGURES_BEHIND = re.compile(r"[^.;!?\d]{0,40}\d[\d(). -]")
_OURS = re.compile(r"\b(?:[Oo]ur|[Mm]y|[Ww]e|[Yy]our)\b")
_WINDOW = 60
_ADDRESS = re.compile(r"\d [A-Z]")


class CueKind(Enum):
    """What a word is: one for a practice's place, in its name, for a person, or enough alone."""

    NOUN = 1
    NAME = 2
    PERSON = 3
    ENOUGH = 4


class Cue(NamedTuple):
    """One of the words in a text, and where it stands there."""

    begin: int
    end: int
    kind: CueKind
    is_capital: bool

    @property
    def may_end_name(self) -> bool:
        """Whether it may be the last word of a practice's name."""
        return self.is_capital and self.kind in (CueKind.NOUN, CueKind.NAME)

    def is_promising(self, text: str) -> bool:
        """Whether what stands around may make it say something of the practice.

        In a heading a word is enough: there are few.
        """
        if self.kind is not CueKind.NOUN:
            return self.kind is CueKind.ENOUGH
        before = text[max(0, self.begin - _WINDOW) : self.begin - 1]
        behind = text[self.end : self.end + _WINDOW]
        if not _OURS.search(before) and not before.endswith(("With", "with")):
            return before.endswith(" the") and _FIGURES_BEHIND.match(behind) is not None
        return bool(
            _PLACE_BEHIND.match(behind)
            or _FIGURES_BEHIND.match(behind)
            or _PLACE_BEFORE.search(before)
        )


_NOUNS = ("office", "clinic", "practice", "location", "center")
_IN_NAMES = ready(_NAMES)


def cues_in(text: str) -> Iterator[Cue]:
    """The words in a text."""
    for match in _WORD.finditer(text):
        word = match[0][1:]
        is_capital = word[0].isupper()
        if " " in word:
            kind = CueKind.ENOUGH
        elif word.casefold().startswith(_NOUNS):
            kind = CueKind.NOUN
        elif not is_capital:
            continue
        else:
            kind = CueKind.NAME if _IN_NAMES.match(word, 1) else CueKind.PERSON
        yield Cue(match.start() + 1, match.end(), kind, is_capital)
    for match in _CODE.finditer(text):
        yield Cue(match.start() + 1, match.end(), CueKind.ENOUGH, is_capital=False)


def has_address(text: str) -> bool:
    """Whether a text has a number and a name behind it."""
    return _ADDRESS.search(text) is not None
