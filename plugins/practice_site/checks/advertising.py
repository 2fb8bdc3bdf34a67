"""Words that advertise, told from directions, advice and ordinary uses of the same words."""

import re
from collections.abc import Iterator

from msgspec import Struct

from practice_site.checks.prose import has_any
from practice_site.words.sentences import sentences

_VISIT = r"(?:consultation|consult|appointment|visit|evaluation|assessment|exam|screening|call)"
_PROVIDER = (
    r"(?:doctors?|physicians?|surgeons?|specialists?|experts?|providers?|clinics?|practices?"
    r"|cent(?:er|re)s?|teams?|hospitals?)"
)
_CARE = rf"(?:{_PROVIDER}|care|technology|equipment|facilit(?:y|ies)|treatments?|services?)"

_INVITATION = re.compile(
    rf"""
    \b(?:schedule|book|request|reserve|arrange|claim)\ (?:your|an?|my)\ (?:[\w-]+\ ){{0,3}}?{_VISIT}
      \b(?=[^.!?]*\b(?:today|now|with\ us|with\ our|with\ dr
      |to\ (?:explore|learn|discover|find|see|get|start|take|begin|experience))\b)
    | \b(?:call|contact|e-?mail|text|visit|phone)
      \ (?:us|our\ [\w-]+|the\ (?:office|practice|clinic))\b
      (?=[^.!?]*\b(?:today|now|to\ (?:schedule|book|learn|discover|get\ started)
      |for\ (?:an?|your)\ (?:free\ )?{_VISIT})\b)
    | \b(?:call|book|schedule|enroll|start)\ (?:today|now)\b
    | \bget\ started\ (?:today|now)\b
    | \bact\ now\b
    | \b(?:don['’]t|do\ not)\ wait\ (?:any\ )?longer\b
    | \bfree\ {_VISIT}s?\b
    | \b(?:special|limited[- ]time|exclusive)\ offers?\b
    | \d+\ ?%\ off\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_PHONE = re.compile(r"(?<![\d-])(?:\+?1[-. ])?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}\b")
_SUPERLATIVE = re.compile(
    rf"""
    \b(?:our|we\ (?:are|have|offer|provide)\ the)\ (?:very\ )?(?:best|top|leading|premier)
      \ (?:[\w-]+\ ){{0,3}}?{_CARE}\b
    | \b(?:the|an?)\ (?:leading|premier)\ (?:[\w-]+\ ){{0,3}}?{_PROVIDER}\b
    | \b(?:the\ )?(?:best|top)\ (?:[\w-]+\ ){{0,3}}?{_CARE}\ (?:in|around|near)\ (?-i:[A-Z])
    | \b(?:the\ )?best\ in\ (?:the\ )?(?:town|class|city|county|state|area|region|country)\b
    | \bworld[- ]class\b
    | \bstate[- ]of[- ]the[- ]art\b
    | \bcutting[- ]edge\b
    | \b(?:top|best)[- ]rated\b
    | \#1\b
    | \bnumber\ one\ (?:[\w-]+\ ){{0,2}}?{_CARE}\b
    | \baward[- ]winning\b
    | \b(?:unmatched|unparalleled)\b
    | \bsecond\ to\ none\b
    | \bthe\ most\ (?:advanced|trusted|experienced|respected|qualified)
      \ (?:[\w-]+\ ){{0,2}}?{_PROVIDER}\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_INVITING = (
    *("schedule", "book", "request ", "reserve", "arrange", "claim", "free ", "offer", "% off"),
    *("today", " now", " us to", " us for", "with us", "to learn", "to discover", "longer"),
    *("for an e", "for an a", "for your ", "consult"),
)
_PRAISING = (
    *("best", "leading", "premier", " top ", "top-", "-the-", "the art", "edge", "world"),
    *("#1", "number one", "award", "unmatched", "unparallel", "second to", "the most "),
)
"""Some of these are in whatever advertises: looking for them first saves most texts the rest."""

_STARTS = re.compile(
    r"schedule|book|request|reserve|arrange|claim|call|contact|e-?mail|text|visit|phone|enroll|start"
    r"|get|act|don|do not|free|special|limited|exclusive|[0-9]+ ?%"
)
"""Whatever an invitation begins with: to try all at every letter takes ten times as long."""

_DIGITS = re.compile(r"[0-9][-. ][0-9]{4}")

_CARES = re.compile(
    r"\b(?:if|unless|when|emergency|911|988|fever|bleed\w*|worse\w*|at once|right away|immediately"
    r"|poison|crisis|hotline|lifeline|quitline|medicare|medi-cal|medicaid|insurer|insurance|pharmacy"
    r"|hospital|board|police|follow[- ]up)\b",
    re.IGNORECASE,
)
"""What makes of an invitation, or of a number, a piece of advice."""

_DENIED = re.compile(
    r"(?:\b(?:no|not|never|nobody|none|cannot|without)\b|n['’]t\b)[^,;:–—]*$", re.IGNORECASE
)
_ASKS_THE_WAY = re.compile(
    r"\b(?:appointments?|book|schedule|reschedule|cancel|call|phone|number|contact|reach|in touch"
    r"|hours|open|refills?|referrals?|portal|consultation)\b",
    re.IGNORECASE,
)
"""Whoever asks this is answered with how to reach the practice."""


class Advertisement(Struct, frozen=True):
    """Words that advertise, as written, and what they do: "invites", "phones" or "praises"."""

    words: str
    does: str


def may_advertise(text: str) -> bool:
    """Whether a text has anything that an advertisement has; this is quick."""
    small = text.casefold()
    return has_any(small, _INVITING) or has_any(small, _PRAISING) or bool(_DIGITS.search(text))


def advertisement(question: str, answer: str) -> Advertisement | None:
    """The first words of an answer that advertise.

    Not among them: how to reach the practice where that is asked, what to do "if" something
    happens, numbers of others, the leading cause of a disease, what works best, and what is denied.
    """
    small = answer.casefold()
    may_praise = has_any(small, _PRAISING)
    may_invite = has_any(small, _INVITING)
    may_phone = _DIGITS.search(answer) is not None
    if not (may_praise or may_invite or may_phone):
        return None
    asked = _ASKS_THE_WAY.search(question) is not None
    for sentence in sentences(answer):
        if may_praise and (words := _praise(sentence)):
            return Advertisement(words, "praises")
        if may_invite and not asked and (words := _invitation(sentence)):
            return Advertisement(words, "invites")
        if may_phone and not asked and (words := _number(sentence)):
            return Advertisement(words, "phones")
    return None


def may_praise(small: str) -> bool:
    """Whether a text in small letters has anything that praise has; this is quick."""
    return has_any(small, _PRAISING)


def praises(text: str) -> Iterator[str]:
    """The words of a text that call the practice, or what it does, better than others."""
    if has_any(text.casefold(), _PRAISING):
        yield from filter(None, (_praise(sentence) for sentence in sentences(text)))


def _praise(sentence: str) -> str:
    found = _SUPERLATIVE.search(sentence)
    return found[0] if found and not _DENIED.search(sentence[: found.start()]) else ""


def _invitation(sentence: str) -> str:
    for start in _STARTS.finditer(sentence.casefold()):
        found = _INVITATION.match(sentence, start.start())
        if found:
            return "" if _CARES.search(sentence) else found[0]
    return ""


def _number(sentence: str) -> str:
    found = _PHONE.search(sentence)
    return found[0] if found and not _CARES.search(sentence) else ""
