"""Words by which a sentence may speak of the practice's places, numbers and addresses."""

import re
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

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
# One space, one of some letters, and no group: so a text is passed over in half the time,
# and every text is.
_WORD = re.compile(
    r" [oOcCpPlLGIASMDWHuyY](?:ffices?\b|linics?\b|ractices?\b|enters?\b|ocations?\b"
    rf"|{_ENOUGH}|{_NAMES})"
)
_CODE = re.compile(r", [A-Z]{2} \d{5}")
_PLACE_BEFORE = re.compile(r"\b(?:[Oo]ur|[Mm]y|[Yy]our|the) (?:[a-z-]+ ){0,3}[A-Z][^;:!?]*$")
_PLACE_BEHIND = re.compile(r",?(?: [a-z]+){0,4}? in (?:[a-z]+ ){0,4}[A-Z]")
_FIGURES_BEHIND = re.compile(r"[^.;!?\d]{0,40}\d[\d(). -]")
_OURS = re.compile(r"\b(?:[Oo]ur|[Mm]y|[Ww]e|[Yy]our)\b")
_WINDOW = 60
_ADDRESS = re.compile(r"\d [A-Z]")
_IN_HEADING = re.compile(
    r"[CPODS](?:linic|ractice|ffice|enter|octor|hysician|pecialist|urgeon|entist|hiropractor"
    r"|ermatologist|rthopedist)s?\b"
)


class CueKind(Enum):
    """What a word is: one for a practice's place, the last one of a name, or enough by itself."""

    NOUN = 1
    NAME = 2
    ENOUGH = 3


class Cue(NamedTuple):
    """One of the words in a text, where it stands there, and whether a name may end with it."""

    begin: int
    end: int
    kind: CueKind
    may_end_name: bool = False

    def is_promising(self, text: str) -> bool:
        """Whether what stands around may make it say something of the practice."""
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


def cues_in(text: str) -> Iterator[Cue]:
    """The words in a text."""
    for match in _WORD.finditer(text):
        word = match[0][1:]
        if word.casefold().startswith(_NOUNS):
            yield Cue(match.start() + 1, match.end(), CueKind.NOUN, word[0].isupper())
        elif " " in word:
            yield Cue(match.start() + 1, match.end(), CueKind.ENOUGH)
        elif word[0].isupper():
            yield Cue(match.start() + 1, match.end(), CueKind.NAME, may_end_name=True)
    for match in _CODE.finditer(text):
        yield Cue(match.start() + 1, match.end(), CueKind.ENOUGH)


def has_address(text: str) -> bool:
    """Whether a text has a number and a name behind it."""
    return _ADDRESS.search(text) is not None


def may_suggest(heading: str) -> bool:
    """Whether a heading has a word for a practice, or for who works there."""
    return _IN_HEADING.search(heading) is not None
