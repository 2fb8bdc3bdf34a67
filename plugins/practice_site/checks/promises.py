"""Promises of a result, told from denials, questions and words that only look alike."""

import re
from collections.abc import Iterator

from msgspec import Struct

_SENTENCE = re.compile(r"[^.!?\n]*(?:\.(?=\d)[^.!?\n]*)*[.!?\n]?")

_FULL = r"(?:100\s?%|(?:100|one hundred|a hundred|hundred) percent)"
_OUTCOME = (
    r"(?:success\w*|effective\w*|safe\w*|pain[- ]?free|painless|relief|results?|satisfaction|"
    r"satisfied|recover\w*|cured?|guaranteed?|certain\w*|risk[- ]?free|of (?:our |all )?patients)"
)
_PROMISE = re.compile(
    rf"\b(?:guarantee(?:s|d|ing)?\b|cur(?:e|es|ed|ing)\b(?! rates?\b)|"
    rf"{_FULL}[- ]?(?=[^.!?;]{{0,30}}?\b{_OUTCOME}))"
    rf"|\b(?:success|cure|recovery|satisfaction)(?: rates?)?(?: (?:is|of|are|at))? {_FULL}",
    re.IGNORECASE,
)

_NEAR = 400
"""How many letters before and after a word may change its meaning; no sentence needs more."""

_ASKS = re.compile(
    r"\W*(?:(?:and|but|so) )?(?:do|does|did|is|are|was|were|can|could|will|would|should|may|might|"
    r"has|have|what|when|where|which|who|why|how)\b",
    re.IGNORECASE,
)
_DENIED_BEFORE = re.compile(
    r"(?:\b(?:not|never|cannot|nobody|nothing)\b(?! only\b)|n['’]t\b(?! only\b))"
    # A comma ends what a denial covers only where a new subject follows it.
    r"(?!.*(?:[;:–—]|\b(?:but|yet|however|although|though|because)\b|"
    r",\s*(?:and |so )?(?:we|i|it|they|you|he|she|this|that|our|dr)\b))"
    r"|\b(?:no|neither|nor|without|hardly|rarely|far from)\b(?! other\b| doubt\b)[^,;:–—]*$",
    re.IGNORECASE | re.DOTALL,
)
_DENIED_AFTER = re.compile(
    r"^(?:\W+\w+){0,5}?(?:\W+(?:not|never|cannot|impossible|unlikely|unknown|unrealistic|nothing)\b|"
    r"\W+\w*n['’]t\b)",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(r"[,;:–—]|\b(?:but|yet|however|although|though|because)\b", re.IGNORECASE)

_HEDGED_CURE = re.compile(r"\b(?:may|might|could|sometimes|occasionally)\b[^,;:]*$", re.IGNORECASE)
_CAN = re.compile(r"\bcan\b[^,;:]*$", re.IGNORECASE)
_OURS = re.compile(
    r"\b(?:we|our|us|i|dr|practice|clinic|team|treatments?|therap(?:y|ies)|procedures?|surgery|"
    r"injections?|program|laser|approach|technique|it|this|that|these|\w+(?:plasty|ectomy|otomy|"
    r"oscopy|lation|therapy|fusion))\b|\bbe cured\b",
    re.IGNORECASE,
)
_MATERIAL = re.compile(
    r"\b(?:cement|resin|polymer|composite|adhesive|acrylic|epoxy|bond(?:ing)?|light|concrete|meats?|"
    r"ham|bacon|fish|glue|varnish|sealants?|fillings?)\b",
    re.IGNORECASE,
)
_LEGAL = re.compile(
    r"\b(?:law|laws|act|amendment|constitution|statute|rights?|entitled|privacy|confidential\w*)\b",
    re.IGNORECASE,
)


class Promise(Struct, frozen=True):
    """Words that promise a result, as written; `earlier` counts the same words before them."""

    words: str
    earlier: int


def promises(text: str) -> Iterator[Promise]:
    """The words in a text that promise a result.

    Not among them: what is denied ("does not cure"), asked ("Is relief
    guaranteed?"), said of a material ("the cement cures") or of the law ("the
    law guarantees"), a rate that a study found ("cure rate"), and what may or
    could be. A denial ends with its clause: "No surgery is without risk, but
    we guarantee relief" is a promise.
    """
    if not _may_promise(text) or not _PROMISE.search(text):
        return
    for match in _SENTENCE.finditer(text):
        sentence = match[0]
        if sentence.rstrip().endswith("?") and _ASKS.match(sentence):
            continue
        for found in _PROMISE.finditer(sentence):
            begin, end = max(0, found.start() - _NEAR), found.end() + _NEAR
            before, after = sentence[begin : found.start()], sentence[found.end() : end]
            if not (_denied(before, after) or _means_else(found[0], sentence[begin:end], before)):
                words = found[0].strip(" -")
                begun = match.start() + found.start()
                yield Promise(words, text[:begun].casefold().count(words.casefold()))


def _may_promise(text: str) -> bool:
    """Whether a text has what every promise has; this is cheap, and nearly all texts have not."""
    words = text.casefold()
    return "guarantee" in words or "cur" in words or "100" in words or "hundred" in words


def _denied(before: str, after: str) -> bool:
    clause = _CLAUSE_END.split(after, maxsplit=1)[0]
    return bool(_DENIED_BEFORE.search(before) or _DENIED_AFTER.match(clause))


def _means_else(word: str, sentence: str, before: str) -> bool:
    word = word.casefold()
    if word.startswith("guarant"):
        return bool(_LEGAL.search(sentence))
    if not word.startswith("cur"):
        return False
    if _MATERIAL.search(sentence) or _HEDGED_CURE.search(before):
        return True
    return bool(_CAN.search(before)) and not _OURS.search(sentence)
