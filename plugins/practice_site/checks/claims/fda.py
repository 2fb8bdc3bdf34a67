"""What a text says that the FDA has done for a device, a drug or a place."""

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import cache

from msgspec import Struct

from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.context import conditional, denied, reported
from practice_site.checks.claims.wording import words_in
from practice_site.words.expressions import ready

WORDS = words_in("fda food")
"""One of these is in whatever text makes such a claim."""

SIGNS = ("fda", "food and drug administration")
"""In small letters, one of these is in whatever passage speaks of the FDA."""

_FDA = r"(?:the )?(?:U\.?S\.? )?(?:FDA|Food and Drug Administration(?: \(FDA\))?)"
_GOT = r"(?:has|have|had|received|receives|gained|got|won|earned|obtained)"
_AND_SO_ON = r"(?:(?!no |not |never )[a-z]+ ){0,2}"


@cache
def _said() -> re.Pattern[str]:
    return re.compile(
        # FDA-approved; the FDA has approved
        rf"(?<!non-)(?<!non )\b{_FDA}(?:[- ]| (?:has |had )?(?:[a-z]+ly |since |first |also )?)"
        r"(?P<done>approved|cleared|registered)\b(?! (?:up|no|none|nothing|neither)\b)"
        # approved for adults by the FDA
        r"|\b(?P<first>approved|cleared|registered)\b(?: \([^()]*\))?[^.;:!?]{0,60}?"
        rf" (?:by|with) {_FDA}"
        # has FDA approval
        rf"|\b(?:{_GOT}|with|holds?|its|their) {_AND_SO_ON}{_FDA}(?:'s)?"
        r" (?P<noun>approval|clearance|registration)\b"
        # has approval from the FDA
        rf"|\b{_GOT} {_AND_SO_ON}(?P<of>approval|clearance) (?:by|from|of) {_FDA}",
        re.IGNORECASE,
    )


_OF_PAPER = ready(
    r"[ -]?(?:drug |product |device |clinical )?(?:label(?:s|ing)?|prescribing|package insert"
    r"|medication guide|process|pathways?|stud(?:y|ies)|trials?|protocol)\b",
    re.IGNORECASE,
)
"""The label, the process or the study that the FDA has approved is no device of anybody's."""

_MAY = re.compile(
    r"\b(?:may|might|could|would|must|should)(?: also)?(?: be| have)?(?: been)? $|\byet to be $",
    re.I,
)
_EXPLAINS = ready(
    r"\boff[- ]label\b[^.;]*\b(?:means?|is (?:when|the)|refers? to|is called)\b"
    r"|\b(?:is|this is|are) called off[- ]label\b"
    r"|^\W*(?:the words? )?\W?FDA[- ](?:approved|cleared|registered)\W? (?:means?|refers? to)\b",
    re.IGNORECASE,
)
"""What the words mean is no claim: off-label is an approved drug in another use."""

_ABOUT_WORDS = re.compile(r"\b(?:labels?|says?|words?|terms?|phrases?|means?|meant)\b", re.I)


class FdaWord(StrEnum):
    """What the FDA is said to have done."""

    APPROVED = "approved"
    CLEARED = "cleared"
    REGISTERED = "registered"


_WORDS = {word.value[:5]: word for word in FdaWord}


class FdaClaim(Struct, frozen=True):
    """What the FDA is said to have done, in these words."""

    words: str
    says: FdaWord


def fda_claims(written: str) -> Iterator[FdaClaim]:
    """What a sentence claims of the FDA.

    Not among them: what is denied, asked, warned of, a condition, only possible, or said of a
    label, a study or the process of approval, and what the words mean.
    """
    whole = Sentence(written, 0)
    sentence = whole.text
    matches = list(_said().finditer(sentence))
    if not matches or whole.asks or whole.warns or _EXPLAINS.search(sentence):
        return
    for match in matches:
        begin, end = match.span()
        before = sentence[:begin]
        if (
            denied(sentence, begin, end)
            or conditional(sentence, begin)
            or _MAY.search(before)
            or _OF_PAPER.match(sentence, end)
            or (reported(sentence, begin, end) and _ABOUT_WORDS.search(sentence))
        ):
            continue
        word = next(said for said in match.groups() if said).casefold()
        yield FdaClaim(written[begin:end].strip(), _WORDS[word[:5]])
