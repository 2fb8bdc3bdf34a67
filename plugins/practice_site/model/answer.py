"""What came of asking whether an address outside of the site is there."""

from enum import StrEnum

from msgspec import Struct


class AnswerKind(StrEnum):
    """There; there under another address for good; not there; nobody can tell."""

    FINE = "fine"
    MOVED = "moved"
    DEAD = "dead"
    SILENT = "silent"


class Answer(Struct, frozen=True):
    """An answer; `why` completes "it leads nowhere: …", `leads_to` is where it moved to.

    `heard` says whether any server answered at all.
    """

    kind: AnswerKind
    why: str = ""
    leads_to: str = ""
    heard: bool = True


FINE = Answer(AnswerKind.FINE)
