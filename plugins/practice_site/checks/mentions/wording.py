"""Words by which sentences speak of places, and of the practice."""

import re
from typing import NamedTuple

from practice_site.words.expressions import ready

_WORD = r"(?:(?:St|Ste|Ft|Mt)\.|[A-Z][\w’'-]*)"
PLACE = rf"{_WORD}(?: (?:(?:de|del|la|of|the) )?{_WORD}){{0,3}}"
PLACES = rf"{PLACE}(?:(?:,? and | & |, ){PLACE})*"
AREA = (
    r"(?:(?:the heart of|the center of|the city of|the town of|downtown|central|historic|nearby"
    r"|beautiful|sunny) )?"
)
NOUN = r"(?:[Oo]ffice|[Cc]linic|[Pp]ractice|[Ll]ocation|[Cc]enter|[Bb]ranch)"
PERSON = (
    r"(?:[Dd]octor|[Pp]hysician|[Ss]pecialist|[Ss]urgeon|[Dd]entist|[Cc]hiropractor"
    r"|[Dd]ermatologist|[Oo]rthopedist)"
)
_KIND_WORDS = (
    "spine pain back neck joint medical medicine health care management surgery orthopedic "
    "orthopaedic dental dermatology chiropractic rehabilitation sports specialty wellness "
    "satellite branch main new second"
)
KIND = rf"(?:(?:{'|'.join(_KIND_WORDS.split())}) ){{0,3}}"
"""What may stand between a place's name and the noun: our Yountville pain clinic."""

_LINKING_WORDS = (
    "and or to from in of for at with near than who whose that which between via by on is "
    "are was a an the not no"
)
_LINKING = frozenset(_LINKING_WORDS.split())
_OTHERS_WORDS = (
    "former old previous first past closed future planned upcoming next nearest closest "
    "post partner partners sister referring affiliated neighboring colleague colleagues "
    "imaging surgery surgical outpatient urgent county city state legal free volunteer mobile "
    "student"
)
_OTHERS = frozenset(_OTHERS_WORDS.split())
_NEGATED = ready(
    r"\b(?:no|not|none|neither|nor|never|without|until|once|used to|formerly|instead of|closed?"
    r"|left|sold|moved)\b|n[’']t\b",
    re.IGNORECASE,
)
_NOT_NOW = ready(
    r",? (?:which )?(?:(?:is|are|was|were|has|have|will) )?(?:(?:now|been|permanently) )*"
    r"(?:clos(?:ed?|es|ing)\b(?! (?:at|on|for|from|to)\b)|moved|gone|no longer|shut|not|opens? soon"
    r"|opens? in|planned|coming)\b"
)
_CLAUSE = re.compile(r"[,;:–—]")
_BETWEEN = re.compile(r",? and | & |, ")
OTHER_PARTIES = ready(
    r"\b(?:hospitals?|lab(?:s|oratory|oratories)?|pharmac(?:y|ies|ist)|transit|bus(?:es)?|shuttles?"
    r"|rides?|taxis?|hotlines?|helplines?|lifelines?|poison|medicare|medi-cal|plans?|insur\w+|boards?"
    r"|departments?|county|agenc(?:y|ies)|library|station|airport|therapists?|imaging|employer|school"
    r"|your (?:own )?(?:doctor|physician|clinic)|VA|or)\b",
    re.IGNORECASE,
)
"""Somebody else, whose number or address it may be."""


class Said(NamedTuple):
    """A match in a sentence: its words, and the places that it names, as written."""

    words: str
    places: tuple[str, ...]


def is_of_ours(words: str) -> bool:
    """Whether words between "our" and a noun leave it ours, and there today."""
    used = words.split()
    return _LINKING.isdisjoint(used) and _OTHERS.isdisjoint(used)


def is_denied(before: str) -> bool:
    """Whether the clause that ends there says that it is not so."""
    return _NEGATED.search(_CLAUSE.split(before)[-1]) is not None


def is_not_now(behind: str) -> bool:
    """Whether what follows says that it is over, or still to come."""
    return _NOT_NOW.match(behind) is not None


def split_places(places: str) -> tuple[str, ...]:
    """The names in a row of names."""
    return tuple(_BETWEEN.split(places))
