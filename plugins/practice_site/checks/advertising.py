"""Words that advertise, told from directions, advice and ordinary uses of the same words."""

import re

from msgspec import Struct

from practice_site.checks.claims.claim import ClaimKind, Sentence
from practice_site.checks.claims.gates import may_claim
from practice_site.checks.prose import has_any
from practice_site.words.expressions import ready
from practice_site.words.sentences import sentences

_VISIT = r"(?:consultation|consult|appointment|visit|evaluation|assessment|exam|screening|call)"

_INVITATION = ready(
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
_INVITING = (
    *("schedule", "book", "request ", "reserve", "arrange", "claim", "free ", "offer", "% off"),
    *("today", " now", " us to", " us for", "with us", "to learn", "to discover", "longer"),
    *("for an e", "for an a", "for your ", "consult"),
)
"""Some of these are in whatever invites: looking for them first saves most texts the rest."""

_STARTS = ready(
    r"schedule|book|request|reserve|arrange|claim|call|contact|e-?mail|text|visit|phone|enroll|start"
    r"|get|act|don|do not|free|special|limited|exclusive|[0-9]+ ?%"
)
"""Whatever an invitation begins with: to try all at every letter takes ten times as long."""

_DIGITS = re.compile(r"[0-9][-. ][0-9]{4}")

_CARES = ready(
    r"\b(?:if|unless|when|emergency|911|988|fever|bleed\w*|worse\w*|at once|right away|immediately"
    r"|poison|crisis|hotline|lifeline|quitline|medicare|medi-cal|medicaid|insurer|insurance|pharmacy"
    r"|hospital|board|police|follow[- ]up)\b",
    re.IGNORECASE,
)
"""What makes of an invitation, or of a number, a piece of advice."""

_ASKS_THE_WAY = ready(
    r"\b(?:appointments?|book|schedule|reschedule|cancel|call|phone|number|contact|reach|in touch"
    r"|hours|open|refills?|referrals?|portal|consultation)\b",
    re.IGNORECASE,
)
"""Whoever asks this is answered with how to reach the practice."""


class Advertisement(Struct, frozen=True):
    """Words that advertise, as written, and what they do: "invites", "phones" or "praises"."""

    words: str
    does: str


def advertisement(question: str, answer: str) -> Advertisement | None:
    """The first words of an answer that advertise.

    Not among them: how to reach the practice where that is asked, what to do "if" something
    happens, numbers of others, the leading cause of a disease, what works best, and what is denied.
    """
    may_invite = has_any(answer.casefold(), _INVITING)
    may_phone = _DIGITS.search(answer) is not None
    asked = (may_invite or may_phone) and _ASKS_THE_WAY.search(question) is not None
    for sentence in sentences(answer):
        if words := _praise(sentence):
            return Advertisement(words, "praises")
        if may_invite and not asked and (words := _invitation(sentence)):
            return Advertisement(words, "invites")
        if may_phone and not asked and (words := _number(sentence)):
            return Advertisement(words, "phones")
    return None


def _praise(sentence: str) -> str:
    if not may_claim(sentence.casefold(), ClaimKind.SUPERIOR):
        return ""
    from practice_site.checks.claims.superiority import superlative  # as evidence.py says

    whole = Sentence(sentence, 0)
    found = None if whole.warns else superlative(whole)
    return found[0] if found else ""


def _invitation(sentence: str) -> str:
    for start in _STARTS.finditer(sentence.casefold()):
        found = _INVITATION.match(sentence, start.start())
        if found:
            return "" if _CARES.search(sentence) else found[0]
    return ""


def _number(sentence: str) -> str:
    found = _PHONE.search(sentence)
    return found[0] if found and not _CARES.search(sentence) else ""
