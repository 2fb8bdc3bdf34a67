"""Telling questions, and invitations that only look like them, among frequently asked questions."""

import re

from practice_site.model.markdown import FaqItem, Role
from practice_site.reading.roles import role_of
from practice_site.words.expressions import ready

_LEADING = re.compile(r"^(?:q(?:uestion)?\s*\d*\s*[.:)]|\(?\d{1,2}[.:)])\s*", re.IGNORECASE)
_ASKS = ready(
    r"(?:(?:and|but|so|for|in|on|at|to|from|by|with|of|about|under|during|after|before) )?"
    r"(?:what|which|who|whom|whose|when|where|why|how)(?:['’](?:s|re|ll|d))?\b"
    r"|(?:am|is|are|was|were|does|did|can|could|will|would|should|might|must|has|had)(?:n['’]t)?\b"
    r"|do\b(?! not\b)|may\b(?! \d)|have\b(?! (?:an?|the|your|my|our)\b)",
    re.IGNORECASE,
)
_INVITING = frozenset(
    {"schedule", "book", "request", "make", "set", "arrange", "get", "ready", "contact", "call"}
    | {"visit", "reach", "take", "start", "let's", "let’s", "talk", "still", "got", "have", "do"}
)
_OF_CANDIDATES = ("right", "good", "candidat")
"""What begins or speaks like this may be a call to action by its role; all else is none."""


def is_question(text: str) -> bool:
    """Whether a heading asks something: by its mark, or else by its first word.

    "Do not eat" and "Have your card ready" ask nothing; "What to expect" is how people ask.
    """
    return "?" in text or _ASKS.match(_LEADING.sub("", text)) is not None


def is_call_to_action(item: FaqItem) -> bool:
    """Whether a pair only invites to come or to call, however it is phrased.

    It is recognised as sections are, by its wording and by what stands below it.
    """
    question = item.question.casefold()
    if question.partition(" ")[0] not in _INVITING and not any(
        map(question.__contains__, _OF_CANDIDATES)
    ):
        return False
    answer = " ".join([block.text for block in item.answer])
    return role_of(item.question, answer) is Role.CALL_TO_ACTION
