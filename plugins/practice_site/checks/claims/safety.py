"""Claims that nothing hurts, nothing can go wrong, or a result stays for ever."""

import re
from collections.abc import Iterator

from practice_site.checks.claims import harms, lasting, unharmed
from practice_site.checks.claims.care import is_of_care
from practice_site.checks.claims.claim import Found, Sentence
from practice_site.checks.claims.families import Families
from practice_site.checks.claims.wording import any_of
from practice_site.words.expressions import ready

FAMILIES = Families("safety", harms.FAMILIES + lasting.FAMILIES + unharmed.FAMILIES)


_HARM_ASKED = ready(
    r"\b(?:hurts?|painful|pain|uncomfortable|risk\w*|dangerous|dangers?|scars?|scarring|risky|painful"
    r"|side effects?|complications?|down-?time|feel|harm|go wrong|worry|afraid)\b",
    re.IGNORECASE,
)
_NO = ready(
    r"\W*(?:not (?:with|at|from|in) (?:our|us|this|here)[^.!?]{0,30}|not at all"
    r"|none(?: at all| whatsoever)?|never|absolutely (?:not|none)"
    r"|not (?:a|one) bit|zero|not in the (?:least|slightest)|nothing(?: at all)?"
    r"|not a thing|there (?:aren't any|isn't any|are none|is none)|you won't feel (?:it|a thing)"
    r"|they won't|it won't|it does not|it doesn't|they don't)\b\s*(?:[.!,;—–]|$)",
    re.IGNORECASE,
)
_PLAINLY_ASKED = ready(
    r"^(?:will|does|do) (?![^?]*\b(?:tests?|scans?|exams?|x-?rays?|ultrasounds?|mri|ecg|screenings?"
    r"|check-?ups?|photos?)\b)[^?]*\b(?:hurt|scar|sting)\?$"
    r"|^(?:is|are) (?:it|this|they|there|the \w+)\b"
    r"(?:(?!\b(?:normal|common|ok|okay|usual|without)\b)[^?])*\b"
    r"(?:painful|risky|dangerous|pain|risks?|side effects?|down-?time|scars?)\?$",
    re.IGNORECASE,
)
_PLAIN_NO = re.compile(
    r"\W*no(?:, (?:none|never|not at all|(?:it|there) \w+n't))?\W*$", re.IGNORECASE
)
_SAFE_ASKED = re.compile(r"\b(?:safe|permanent|last|forever|painless)\b", re.IGNORECASE)
_YES = ready(
    r"\W*(?:(?:yes, )?(?:it is|they are)(?:, (?:for (?:everyone|all|anyone|every\w*)|always"
    r"|completely|totally))?"
    r"|yes(?:, (?:completely|perfectly|totally|absolutely|always|it is|they are|for life"
    r"|forever))?"
    r"|completely|perfectly|totally|absolutely|always|100%|entirely|forever|for (?:life|good))\W*$",
    re.IGNORECASE,
)

_ANYWHERE = any_of(
    """
    damage, harm, marks?, traces?, reactions?, failures?, regrets?, incidents?, mishaps?, hazards?
    recovery, for ever, forever, stays, (?:is|are|remains?) (?:safe|permanent)
    """
)
"""What may be said of anything."""

_OF_BODIES = any_of(
    r"""
    \w*pain\w*, hurt\w*, stings?, scar\w*, bruis\w+, sore\w*, bleeding, infections?, side effects?
    adverse \w+, bad reactions?, complications?, down-?time, discomfort, risk\w*
    results?, relief, correction, waistline
    (?:rest of )?(?:your|his|her|their) \w+
    """
)


def safety(sentence: Sentence) -> Iterator[Found]:
    """The words of a sentence that claim safety, no pain, or a result that stays.

    Anything may do no damage, or stay for ever: that counts where it speaks of care.
    """
    if answer := _answer(sentence):
        yield Found(0, len(answer[0].rstrip(" .!,—–")), harms.NUMBS)
        return
    for found in FAMILIES.said(sentence):
        words = sentence.small[found.start : found.end]
        said_anywhere = _ANYWHERE.search(words) and not _OF_BODIES.search(words)
        if not said_anywhere or is_of_care(sentence):
            yield found


def _answer(sentence: Sentence) -> re.Match[str] | None:
    """The answer that makes the question before it a claim: "Does it hurt? Not at all."."""
    if not sentence.before.endswith("?"):
        return None
    if (no := _NO.match(sentence.text)) and _HARM_ASKED.search(sentence.before):
        return no
    if (no := _PLAIN_NO.match(sentence.text)) and _PLAINLY_ASKED.search(sentence.before):
        return no
    if (yes := _YES.match(sentence.text)) and _SAFE_ASKED.search(sentence.before):
        return yes
    return None
