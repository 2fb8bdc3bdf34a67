"""Phrases that were evidently links: plain text does not carry where they led."""

import re
from collections.abc import Iterable

from msgspec import Struct

from practice_site.importing.passages import Passage

_PHRASES = (
    re.compile(r"\b(?P<link>(?:[Ll]earn|[Rr]ead|[Ss]ee) more (?:about|on)\b(?:Dr\.|[^.,;!?—])*)"),
    re.compile(
        r"\b(?:[Ww]e|I|practice)(?:\s+also)?\s+offers?\s+(?:an?\s+(?:variety|range)\s+of\s+)?"
        r"(?P<link>(?:[\w-]+\s+){1,8}"
        r"(?:procedures?|treatments?|options?|services?|therapy|therapies)"
        r"(?:\s+tailored\s+to\s+[\w-]+\s+[\w-]+)?)"
    ),
    re.compile(
        r"\b(?P<link>(?:[Ss]chedule|[Bb]ook|[Rr]equest|[Mm]ake)\s+(?:(?:an?|your|my)\s+)?"
        r"(?:free\s+)?(?:consultation|appointment|visit|evaluation))\b"
    ),
    re.compile(r"\b(?P<link>[Cc]ontact\s+(?:us|our\s+\w+))\b"),
    re.compile(r"\b(?P<link>[Cc]lick\s+here|(?:[Rr]ead|[Ll]earn)\s+more(?=[.!]|$))"),
)


class LostLink(Struct, frozen=True):
    """Words that look like a link, and the line of the paragraph they stand in."""

    phrase: str
    line: int


def lost_links(passages: Iterable[Passage]) -> tuple[LostLink, ...]:
    """Phrases that look like links by their wording; nobody can know where they led."""
    found: list[LostLink] = []
    for passage in passages:
        if passage.heading:
            continue
        hits = [hit for pattern in _PHRASES for hit in pattern.finditer(passage.text)]
        for hit in sorted(hits, key=lambda hit: hit.start()):
            found.append(LostLink(hit["link"].strip(), passage.line))
    return tuple(found)
