"""What a server's reply means for a link (RFC 9110, section 15)."""

from msgspec import Struct

from practice_site.model.answer import FINE, Answer, AnswerKind

FOR_GOOD = frozenset({301, 308})
REDIRECTIONS = FOR_GOOD | {302, 303, 307}
GUARDED = frozenset({401, 402, 403, 405, 406, 407, 408, 425, 429, 451, 999})
"""What servers say to programs, or to strangers, of pages that are there; 999 is LinkedIn's."""


class Reply(Struct, frozen=True):
    """A redirection: where to, and whether for good."""

    leads_to: str
    for_good: bool


def answer_to(status: int, location: str) -> Answer | Reply:
    """What a status code and, of a redirection, the address in it come to."""
    if status in REDIRECTIONS:
        if not location:
            return Answer(AnswerKind.DEAD, "it sends visitors on and does not say where to.")
        return Reply(location, status in FOR_GOOD)
    if 200 <= status < 300 or status == 304:
        return FINE
    if status in GUARDED:
        why = f"its server does not tell programs (it answers {status})."
        return Answer(AnswerKind.SILENT, why)
    if 400 <= status < 500:
        return Answer(AnswerKind.DEAD, f"its server has no such page (it answers {status}).")
    return Answer(AnswerKind.SILENT, f"its server has trouble (it answers {status}).")


def wait_for(retry_after: str) -> float:
    """The seconds that a server asks to wait; 0 where it says none, or a date."""
    return float(retry_after) if retry_after.isascii() and retry_after.isdigit() else 0.0
