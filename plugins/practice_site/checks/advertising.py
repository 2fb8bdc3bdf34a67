"""Words that advertise, told from directions, advice and ordinary uses of the same words."""

import re
from dataclasses import dataclass

from practice_site.reading.sentences import sentences

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
    \b(?:our|we\ (?:are|have|offer|provide)\ the)\ (?:very\ )?(?:best|finest|top|leading|foremost
      |premier)\ (?:[\w-]+\ ){{0,3}}?{_CARE}\b
    | \b(?:the|an?)\ (?:finest|leading|foremost|premier)\ (?:[\w-]+\ ){{0,3}}?{_PROVIDER}\b
    | \b(?:the\ )?(?:best|top)\ (?:[\w-]+\ ){{0,3}}?{_CARE}\ (?:in|around|near)\ (?-i:[A-Z])
    | \b(?:the\ )?best\ in\ (?:the\ )?(?:town|class|city|county|state|area|region|country)\b
    | \bworld[- ]class\b
    | \bstate[- ]of[- ]the[- ]art\b
    | \bcutting[- ]edge\b
    | \b(?:top|best)[- ]rated\b
    | \#1\b
    | \bnumber\ one\ (?:[\w-]+\ ){{0,2}}?{_CARE}\b
    | \baward[- ]winning\b
    | \b(?:unmatched|unrivall?ed|unparalleled|unsurpassed)\b
    | \bsecond\ to\ none\b
    | \bthe\ most\ (?:advanced|trusted|experienced|respected|qualified)
      \ (?:[\w-]+\ ){{0,2}}?{_PROVIDER}\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SIGNS = re.compile(
    r"\d{3}[-. ]\d{4}|\b(?:today|now|wait|free|offers?|best|finest|top|leading|foremost|premier"
    r"|world|state|cutting|number|award|un[mrps]\w+|second|most|consult\w*|appointments?|visit"
    r"|evaluation|assessment|exam|screening|call|our|office)\b|%|#1",
    re.IGNORECASE,
)
"""Every advertisement has one of these; most texts have none."""

_CARES = re.compile(
    r"\b(?:if|unless|when|emergency|911|988|fever|bleed\w*|worse\w*|at once|right away|immediately"
    r"|poison|crisis|hotline|lifeline|quitline|medicare|medi-cal|medicaid|insurer|insurance|pharmacy"
    r"|hospital|board|police|follow[- ]up)\b",
    re.IGNORECASE,
)
"""What makes of an invitation, or of a number, a piece of advice."""

_DENIED = re.compile(r"\b(?:no|not|never|nobody|none|cannot|without)\b|n['’]t\b", re.IGNORECASE)
_ASKS_THE_WAY = re.compile(
    r"\b(?:appointments?|book|schedule|reschedule|cancel|call|phone|number|contact|reach|in touch"
    r"|hours|open|refills?|referrals?|portal|consultation)\b",
    re.IGNORECASE,
)
"""Whoever asks this is answered with how to reach the practice."""


@dataclass(frozen=True, slots=True)
class Advertisement:
    """Words that advertise, as written, and what they do: "invites", "phones" or "praises"."""

    words: str
    does: str


def advertisement(question: str, answer: str) -> Advertisement | None:
    """The first words of an answer that advertise.

    Not among them: how to reach the practice where that is asked, what to do "if" something
    happens, numbers of others, the leading cause of a disease, what works best, and what is denied.
    """
    if not _SIGNS.search(answer):
        return None
    asked = _ASKS_THE_WAY.search(question) is not None
    for sentence in sentences(answer):
        if not (asked or _CARES.search(sentence)):
            if found := _INVITATION.search(sentence):
                return Advertisement(found[0], "invites")
            if found := _PHONE.search(sentence):
                return Advertisement(found[0], "phones")
        if (found := _SUPERLATIVE.search(sentence)) and not _DENIED.search(
            sentence[: found.start()]
        ):
            return Advertisement(found[0], "praises")
    return None
