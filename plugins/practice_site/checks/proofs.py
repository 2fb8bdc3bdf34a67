"""What a record says that stands behind its claims."""

import re

from practice_site.model.record import Record

_WORD = re.compile(r"[\w%$]+")
_ENOUGH = 3 / 4
"""The part of an entry's words by which a sentence is known as the one that it is about."""


def is_proven(words: str, sentence: str, record: Record) -> bool:
    """Whether an entry under `evidence` is about these words of a sentence.

    It is where the sentence has the entry's claim word for word, or where the claim has all
    of these words and the sentence most of the claim's.
    """
    if not record.evidence:
        return False
    said = _plain(sentence)
    of_sentence, of_words = frozenset(said), frozenset(_plain(words))
    for entry in record.evidence:
        claim = _plain(entry.claim)
        if not claim:
            continue
        if f" {' '.join(claim)} " in f" {' '.join(said)} ":
            return True
        known = sum(word in of_sentence for word in claim)
        if of_words <= frozenset(claim) and known >= _ENOUGH * len(claim):
            return True
    return False


def _plain(words: str) -> list[str]:
    return _WORD.findall(words.casefold())
