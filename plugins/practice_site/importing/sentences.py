"""Sentences of running text."""

import re
from collections.abc import Iterator

_END = re.compile(r"[.!?][\"”’)]*\s+(?=[\"“(]?[A-Z0-9])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Dr|St|Ste|Mr|Mrs|Ms|Prof|Jr|Sr|vs|No|Inc|approx|e\.g|i\.e|[A-Z]))\.$"
)
_LONGEST_ABBREVIATION = 10


def sentences(text: str) -> Iterator[str]:
    """Cut a paragraph into sentences; "Dr.", "St." and initials end none."""
    begin = 0
    for end in _END.finditer(text):
        last_word = text[max(begin, end.start() - _LONGEST_ABBREVIATION) : end.end()].rstrip()
        if _ABBREVIATION.search(last_word):
            continue
        yield text[begin : end.end()].rstrip()
        begin = end.end()
    if text[begin:].strip():
        yield text[begin:].strip()


def first_sentences(text: str, limit: int) -> str:
    """The first sentence, and as many more as fit into `limit` characters.

    A first sentence of more than twice the limit is cut off, and shows it.
    """
    chosen = ""
    for sentence in sentences(text):
        longer = f"{chosen} {sentence}".strip()
        if chosen and len(longer) > limit:
            break
        chosen = longer
    if len(chosen) > 2 * limit:
        return chosen[:limit].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"
    return chosen
