"""Sentences of the practice's own that tell of one patient, and what they tell too much."""

import re
from collections.abc import Iterator

from practice_site.checks.identifiers import Identifier, Kind, ages, dates, ways_to_reach
from practice_site.checks.spoken_identifiers import NOT_A_NAME, STAFF, TITLED, WIDE
from practice_site.gazetteer.anywhere import is_town_somewhere
from practice_site.words.expressions import ready
from practice_site.words.sentences import sentences

WORDS = frozenset(
    (
        *("patient", "man", "woman", "lady", "gentleman", "widow", "widower", "grandmother"),
        *("grandfather", "mr", "mrs", "ms", "miss", "old"),
    )
)
"""One of these is in whatever text tells of one patient."""

_WORDS = ("patient", "man", "lady")
_TITLES = ("Mr", "Ms", "year-old")
"""One of these is in whatever tells of one patient; every further one costs all texts time."""

_BEFORE, _ALONG, _AFTER = 45, 90, 200
"""Letters before such a word that have its article, and around it that have what they did."""

_NO_PERSON = (
    r"(?:portal|advocates?|rights|safety|education|forms?|care|services?|resources|information"
    r"|experience|support|financial|handbook|guide|line|population|group|room|chart|records?)"
)
_ONE = ready(
    r"\b(?:one|an?|our|this|another|that|my|the|her|his|former|longtime)\s(?:[\w,'’-]+\s){0,3}?"
    r"(?:patient|man|woman|lady|gentleman|widow(?:er)?|grandmother|grandfather)\b"
    rf"(?!['’]?s\b| {_NO_PERSON}\b)|\b(?:Mrs?\.?|Ms\.?|Miss) [A-Z][a-z]|-year-old\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[a-z]+")
_DID = frozenset(
    (
        *("came", "was", "had", "saw", "visited", "walked", "underwent", "told", "wrote", "said"),
        *("arrived", "called", "broke", "fell", "asked", "recovered", "went", "left", "returned"),
        *("presented", "received", "suffered", "complained", "chose", "decided", "felt", "lived"),
        *("lives", "got", "needed", "wanted", "thanked", "sent", "brought", "stayed", "slept"),
        *("stood", "danced", "gardened", "been", "hurt", "started", "began", "stopped", "met"),
        *("reported", "turned"),
    )
)
"""What somebody did or had: a set is asked ten times as fast as a pattern of so many words."""

_OF_CARE = ready(
    r"\b(?:patient|pain|surgery|surger|procedure|injection|fracture|diagnos\w+|treat\w*|appointment"
    r"|recover\w*|hip|knee|back|spine|shoulder|kyphoplasty|visit\w*|came|fell|examin\w+|symptom\w*"
    r"|MRI|X-ray|therapy|medicine|clinic)\b",
    re.IGNORECASE,
)
_OF_OTHERS = ready(
    r"\b(?:case reports?|published|publishes|stud(?:y|ies)|trials?|journal|et al|registry"
    r"|researchers?|each|every|any|made[- ]up|fictional|imagin\w+|suppose|for example|example|novel"
    r"|film|in (?:1[0-8]\d\d|19[0-6]\d)|court|lawsuit|FDA|law|placebo"
    r"|groups?|class|average|mean|median|chance|reviewed|updated|closed|office was)\b|\d ?%",
    re.IGNORECASE,
)
"""What tells of a patient of somebody else, of none, or of all."""

_NAMED = ready(
    r"\bpatient,? (?:is |was )?(?:named|called) (?P<named>[A-Z][a-z]+(?: [A-Z][a-z]+)?)"
    r"|\b(?i:our|my|one|another|former|longtime) patient,? "
    rf"(?P<beside>(?!(?:(?i:{_NO_PERSON})|{NOT_A_NAME})\b)[A-Z][a-z]+(?: [A-Z][a-z]+)?)"
)
_FROM = ready(
    r"\b(?:patient|man|woman|lady|gentleman|teacher|farmer|gardener|retiree),?"
    r" (?:who (?:lives|lived) )?(?:living )?(?:from|of|in)"
    r" (?P<word>(?:St\. )?[A-Z][a-z]+(?: [A-Z][a-z]+)*)"
)
_FROM_BEFORE = re.compile(
    r"\b(?:[Aa]n?|[Oo]ne|[Oo]ur) (?P<word>[A-Z][a-z]+(?: [A-Z][a-z]+)?) patient\b"
)
_THEIRS = re.compile(
    r"\b(?:his|her|their|patient['’]s) (?:\w+ )?(?:number|phone|cell|fax|e-?mail|address)\b", re.I
)
_OF_A_STORY = ready(
    r"\d|Mr|Ms|Miss|inety|undred|named|called|patient,? [A-Z]| [A-Z][a-z]+ patient"
    r"|(?:from|of|in) (?:St\. )?[A-Z]|(?:in|since|last|of) [JFMASOND]"
)


def may_tell(text: str) -> bool:
    """Whether a whole text may have a story of one patient; this is quick."""
    return any(map(text.__contains__, _TITLES)) or any(
        _may_tell_of(word, text) for word in _WORDS if word in text
    )


def of_patients(text: str) -> Iterator[Identifier]:
    """What single patients can be known by, in the sentences of a passage that tell of one.

    A sentence tells of one where it says what a patient did or had: "A patient may
    call" tells of none, nor does what a study says of its own. A name must stand beside care.
    """
    if not may_tell(text) or not _OF_A_STORY.search(text):
        return
    for sentence in sentences(text):
        if _ONE.search(sentence) and _did(sentence) and not _OF_OTHERS.search(sentence):
            yield from _of_sentence(sentence)


def _may_tell_of(word: str, text: str) -> bool:
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if (
            not text[end : end + 1].isalpha()
            and _ONE.search(text, max(0, at - _BEFORE), end)
            and _did(text[max(0, at - _ALONG) : end + _AFTER])
        ):
            return True
        at = text.find(word, end)
    return False


def _did(words: str) -> bool:
    return not _DID.isdisjoint(_WORD.findall(words))


def _of_sentence(sentence: str) -> Iterator[Identifier]:
    if _OF_CARE.search(sentence) and not STAFF.search(sentence):
        yield from (Identifier(Kind.NAME, found[0]) for found in TITLED.finditer(sentence))
    for found in _NAMED.finditer(sentence):
        yield Identifier(Kind.NAME, found["named"] or found["beside"])
    for found in (*_FROM.finditer(sentence), *_FROM_BEFORE.finditer(sentence)):
        place = found["word"]
        if not WIDE.fullmatch(place) and is_town_somewhere(place):
            yield Identifier(Kind.PLACE, place)
    yield from ages(sentence)
    if _OF_CARE.search(sentence):
        yield from dates(sentence)
        if _THEIRS.search(sentence):
            yield from ways_to_reach(sentence)
