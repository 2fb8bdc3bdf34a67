"""Promises of a result, told from denials, questions and words that only look alike."""

import re
from collections.abc import Iterator
from functools import cache

from practice_site.checks.claims.claim import Found, Sentence
from practice_site.checks.claims.context import NEAR, denied, reported
from practice_site.checks.claims.wording import any_of, one_of, words_in

WORDS = words_in("""
    guarantee guarantees guaranteed guaranteeing cure cures cured curing 100 hundred promise
    promises promised promising assured assure money sure certain certainty bet refund refunded
    word pledge pledges vow vows nothing free rest
""")
"""One of these is in whatever promises a result."""

_FULL = r"(?:100\s?%|(?:100|one hundred|a hundred|hundred) percent)"
_OUTCOME = one_of(r"""
    success\w*, effective\w*, safe\w*, pain[- ]?free, painless, relief, results?, satisfaction
    satisfied, recover\w*, cured?, guaranteed?, certain\w*, risk[- ]?free, of (?:our |all )?patients
    confident, confidence, sure, accura\w*, natural[- ]looking, better, of the time
""")
_RESULT = one_of(r"""
    results?, relief, success, recovery, improvement, outcomes?, smiles?, cure, satisfaction
    pain[- ]free, you'll, you will, full, complete, clear, better, gone, skin, teeth, vision, pain
""")


@cache
def _promise() -> re.Pattern[str]:
    return re.compile(
        rf"""
        \bguarantee(?:s|d|ing)?\b
        | \bcur(?:e|es|ed|ing)\b(?![ ]rates?\b)
        | {_FULL}[- ]?(?=[^.!?;]{{0,30}}?\b{_OUTCOME})
        | \b(?:success|cure|recovery|satisfaction)(?:[ ]rates?)?(?:[ ](?:is|of|are|at))?[ ]{_FULL}
        | \b(?:we|i|he|she|that's|it|our[ ]\w+|dr\.?[ ]\w+)[ ](?:can[ ]|do[ ]|will[ ])?
          (?:promis|pledg|vow)(?:e|es|ed|s)?(?=[^.!?;]{{0,60}}?\b{_RESULT})
        | \bpromises[ ](?:of[ ])?(?=(?:\w+[ ]){{0,3}}?(?:results?|relief|success|recovery|cure)\b)
        | \b(?:you[ ]have|we[ ]give[ ]you|take)[ ](?:our|my)[ ]word\b
        | \b(?:or[ ]your[ ]money|money)[- ]back\b
        | \bor[ ](?:we(?:'ll|[ ]will)[ ]refund|it(?:'s|[ ]is)[ ]free|you[ ](?:pay|owe)[ ]nothing
          |your[ ]next[ ]\w+[ ]is[ ](?:free|on[ ]us))
        | \b(?:assured|certain|sure)(?:[ ]of)?[ ](?:to[ ](?:work|succeed|help|relieve|get|see|feel|love)
          |results?|relief|success)\b
        | \b(?:we[ ](?:can[ ])?assure[ ]you|rest[ ]assured|you[ ]can[ ](?:be[ ](?:sure|certain)|bet))\b
          (?=[^.!?;]{{0,60}}?\b{_RESULT})
        """,
        re.IGNORECASE | re.VERBOSE,
    )


_HEDGED_CURE = any_of(
    r"""
        may, might, could, sometimes, occasionally, often, hope, toward, towards, search, looking
        find, until, if, once, after, before, when, whether, known
    """,
    r"[^,;:]*$",
)
_CAN = re.compile(r"\bcan\b[^,;:]*$", re.IGNORECASE)
_OURS = any_of(r"""
    we, our, us, i, dr, practice, clinic, team, treatments?, therap(?:y|ies), procedures?, surgery
    injections?, program, laser, approach, technique, it, this, that, these, be cured
    \w+(?:plasty|ectomy|otomy|oscopy|lation|therapy|fusion)
""")
_MATERIAL = any_of(r"""
        cements?, resins?, polymer, composites?, adhesives?, acrylic, epoxy, bond(?:ing)?, lights?
        concrete, meats?, ham, bacon, fish, glue, varnish, sealants?, fillings?, gel, paste
        impressions?, silicone, lamps?, uv, material
    """)
_OF_GOODS = any_of(r"""
        manufactur\w+, maker\w*, warrant\w*, factory, hearing aids?, devices?, price match
        appointments?, slots?, spots?, seats?, place, loan, insurer, insurance, plan, coverage
        payments?, deposit, schedule, frames?, lenses, parts, repairs?, law, laws, act, amendment
        constitution, statute, rights?, entitled, privacy, confidential\w*
    """)
_PAST_CURE = re.compile(
    r"\b(?:disease|infection|cancer|condition|patients?) (?:is|was|are|were|has been|had been) $"
    r"|\b(?:considered|declared|called) $",
    re.IGNORECASE,
)
_SOME = re.compile(r"\s+(?:many|some|most|certain)\b", re.IGNORECASE)


def guarantees(sentence: Sentence) -> Iterator[Found]:
    """The words of a sentence that promise a result.

    Not among them: what is denied ("does not cure"), asked ("Is relief
    guaranteed?"), said of a material ("the cement cures") or of the law ("the
    law guarantees"), a rate that a study found ("cure rate"), and what may or
    could be. A denial ends with its clause: "No surgery is without risk, but
    we guarantee relief" is a promise.
    """
    text = sentence.text
    if sentence.asks:
        return
    for match in _promise().finditer(text):
        start, end = match.span()
        if denied(text, start, end) or reported(text, start, end):
            continue
        if sentence.warns and not re.search(r"\b(?:we|our|us)\b[^.]{0,30}$", text[:start], re.I):
            continue
        if not _means_else(match[0].casefold(), text, start, end):
            yield Found(start, end, _instead(match[0].casefold()))


def _instead(words: str) -> str:
    if words.startswith("cur"):
        return "may relieve the symptoms of"
    return "how it turns out differs from person to person"


def _means_else(word: str, text: str, start: int, end: int) -> bool:
    before, near = text[:start], text[max(0, start - NEAR) : end + NEAR]
    if word.startswith("guarant"):
        return _OF_GOODS.search(near) is not None
    if not word.startswith("cur"):
        return False
    if _MATERIAL.search(near) or _HEDGED_CURE.search(before) or _PAST_CURE.search(before):
        return True
    if _SOME.match(text, end):
        return True
    return bool(_CAN.search(before)) and not _OURS.search(near)
