"""Compounded drugs that a text calls the same as approved ones."""

import re
from collections.abc import Iterator
from functools import cache

from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.context import denied
from practice_site.checks.claims.fda import FdaWord, fda_claims
from practice_site.checks.claims.wording import words_in
from practice_site.words.expressions import ready
from practice_site.words.sentences import sentences

WORDS = words_in("compounded compounding active")
"""One of these is in whatever text makes such a claim."""

SIGNS = ("compound", "same active")
"""In small letters, one of these is in whatever passage makes it."""

_COMPOUNDED = re.compile(
    r"\bcompounded\b(?! (?:by|when|if|fractures?|interest|over|further)\b)"
    r"|\bcompounding (?:pharmac|lab|center|facilit)",
    re.IGNORECASE,
)
_BRAND = r"(?-i:[A-Z][\w-]+)[®™]?"


@cache
def _same() -> re.Pattern[str]:
    return re.compile(
        rf"\bsame active (?:pharmaceutical )?(?:ingredients?|substances?|drugs?) (?:as|found in"
        rf"|that is in|used in|in) (?:the )?(?:brand[- ]name )?(?:drugs? )?{_BRAND}",
        re.IGNORECASE,
    )


_GENERIC = re.compile(
    rf"\bgeneric (?:(?:version|form|equivalent|alternative)s? (?:of|to|for) )?(?!Drugs?\b){_BRAND}",
    re.IGNORECASE,
)
_OURS = re.compile(r"\b(?:we|our|us|i|my)\b", re.IGNORECASE)
_CONTRAST = ready(
    r"\b(?:unlike|instead of|rather than|different from|differs? from|not the same|cop(?:y|ies) of"
    r"|compared (?:with|to)|versus|vs|versions? of (?:an? |the )?FDA|should not|are not|is not"
    r"|not (?:been )?(?:reviewed|approved|evaluated))\b|n't\b",
    re.IGNORECASE,
)


def compounded_as_approved(text: str) -> Iterator[str]:
    """The words of a passage that call a compounded drug the same as an approved one.

    "Same active ingredient as NAME" counts where the passage speaks of compounding, or of what we
    give: of a generic drug, which the FDA approved, it is true.
    """
    is_about = _COMPOUNDED.search(text) is not None
    for written in sentences(" ".join(text.split())):
        whole = Sentence(written, 0)
        sentence = whole.text
        if whole.asks or whole.warns:
            continue
        same = _same().search(sentence)
        if same and (is_about or _OURS.search(sentence)) and _claimed(sentence, same):
            yield same[0]
        if not _COMPOUNDED.search(sentence):
            continue
        generic = _GENERIC.search(sentence)
        if generic and _claimed(sentence, generic):
            yield generic[0]
        if not _CONTRAST.search(sentence):
            yield from (c.words for c in fda_claims(sentence) if c.says is FdaWord.APPROVED)


def _claimed(sentence: str, match: re.Match[str]) -> bool:
    return not denied(sentence, match.start(), match.end())
