"""Certifying boards, and the bodies whose recognition of a board the law accepts."""

import re

from practice_site.checks.law.in_force import Law
from practice_site.gazetteer.names import key_of

BOARD_LAWS = ("CA651-BOARD", "FL-BOARD")
"""The requirements that say which bodies these are."""


def is_recognized(by: str, bodies: tuple[str, ...]) -> bool:
    """Whether what a record has under `recognized_by` names one of some bodies."""
    return any(re.search(rf"\b{re.escape(body)}\b", by, re.IGNORECASE) for body in bodies)


def known_bodies(law: Law) -> tuple[str, ...]:
    """The bodies that the requirements in force accept, all together; none where none says."""
    asked = (law.requirement(each) for each in BOARD_LAWS)
    return tuple(dict.fromkeys(body for each in asked if each for body in each.bodies))


def board_key(name: str) -> str:
    """What all spellings of a board's name have in common: "&" and "and", with or without "the"."""
    words = (word for word in key_of(name).split() if word not in ("and", "the"))
    return " ".join(words)
