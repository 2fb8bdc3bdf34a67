"""Claims that nothing hurts, nothing can go wrong, or a result stays for ever."""

import re
from collections.abc import Iterator

from practice_site.checks.claims import harms, lasting
from practice_site.checks.claims.claim import Found, Sentence
from practice_site.checks.claims.families import Families

FAMILIES = Families("safety", harms.FAMILIES + lasting.FAMILIES)


_HARM_ASKED = re.compile(
    r"\b(?:hurts?|painful|pain|uncomfortable|risk\w*|dangerous|dangers?|scars?|scarring|risky|painful"
    r"|side effects?|complications?|down-?time|feel|harm|go wrong|worry|afraid)\b",
    re.IGNORECASE,
)
_NO = re.compile(
    r"\W*(?:not (?:with|at|from|in) (?:our|us|this|here)[^.!?]{0,30}|not at all"
    r"|none(?: at all| whatsoever)?|never|absolutely (?:not|none)"
    r"|not (?:a|one) bit|zero|not in the least|nothing(?: at all)?"
    r"|not a thing)\b\s*(?:[.!,—–]|$)",
    re.IGNORECASE,
)
_SAFE_ASKED = re.compile(r"\b(?:safe|permanent|last|forever|painless)\b", re.IGNORECASE)
_YES = re.compile(
    r"\W*(?:(?:yes, )?(?:it is|they are)(?:, (?:for (?:everyone|all|anyone|every\w*)|always"
    r"|completely|totally))?"
    r"|yes(?:, (?:completely|perfectly|totally|absolutely|always|it is|they are|for life"
    r"|forever))?"
    r"|completely|perfectly|totally|absolutely|always|100%|entirely|forever|for (?:life|good))\W*$",
    re.IGNORECASE,
)


def safety(sentence: Sentence) -> Iterator[Found]:
    """The words of a sentence that claim safety, no pain, or a result that stays."""
    if answer := _answer(sentence):
        yield Found(0, len(answer[0].rstrip(" .!,—–")), harms.NUMBS)
        return
    yield from FAMILIES.said(sentence)


def _answer(sentence: Sentence) -> re.Match[str] | None:
    """The answer that makes the question before it a claim: "Does it hurt? Not at all."."""
    if not sentence.before.endswith("?"):
        return None
    if (no := _NO.match(sentence.text)) and _HARM_ASKED.search(sentence.before):
        return no
    if (yes := _YES.match(sentence.text)) and _SAFE_ASKED.search(sentence.before):
        return yes
    return None
