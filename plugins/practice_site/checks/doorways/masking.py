"""Texts without the names of towns: what is left is the same wherever only a name was swapped."""

import re
import unicodedata
from collections.abc import Iterable, Mapping

from msgspec import Struct

from practice_site.gazetteer.names import key_of

PLACE = "_"
"""What stands for the name of any town or county."""

_LETTERS = bytes(
    code if chr(code).isalnum() else ord(" ") for code in (*bytes(range(128)).lower(), *[0] * 128)
)
"""Small letters and figures; a space in the place of every other sign."""
_PLAIN = str.maketrans({"’": "'", "‘": "'", "ʻ": "'", "–": " ", "—": " "})
_DIGIT = re.compile("[0-9]")
_NUMBER = re.compile(r"\d[\w.]*")
_SHORT = {"saint": "st", "sainte": "ste", "fort": "ft", "mount": "mt"}

Words = tuple[str, ...]


class Mask(Struct, frozen=True):
    """The names to hide: by their first words, the longest first."""

    names: Mapping[str, tuple[Words, ...]]

    def masked(self, words: Words) -> Words:
        """The words with one sign in the place of each name or row of names."""
        names = self.names
        if names.keys().isdisjoint(words):
            return words
        found: list[str] = []
        after = 0
        for position, word in enumerate(words):
            if position < after:
                continue
            length = self._length(words, position) if word in names else 0
            if length:
                after = position + length
            if not length or not found or found[-1] != PLACE:
                found.append(PLACE if length else word)
        return tuple(found)

    def count(self, words: Words) -> int:
        """How often one of the names stands there."""
        if self.names.keys().isdisjoint(words):
            return 0
        return sum(
            1
            for position, word in enumerate(words)
            if word in self.names and self._length(words, position)
        )

    def _length(self, words: Words, position: int) -> int:
        """How many words the name takes that begins at a position; 0 where none does."""
        for name in self.names[words[position]]:
            if words[position : position + len(name)] == name:
                return len(name)
        return 0


def mask_of(names: Iterable[str]) -> Mask:
    """A mask for some names, in every spelling of "St.", "Ft." and "Mt."."""
    by_first: dict[str, set[Words]] = {}
    for name in names:
        words = tuple(key_of(name).split())
        if words:
            short = (_SHORT.get(words[0], words[0]), *words[1:])
            for spelling in (words, short):
                by_first.setdefault(spelling[0], set()).add(spelling)
    return Mask(
        {
            first: tuple(sorted(found, key=lambda name: (-len(name), name)))
            for first, found in by_first.items()
        }
    )


def words_of(text: str) -> Words:
    """The words in small letters, without accents, signs, and the s of a possessive.

    0 stands for every number: "10 minutes" and "25 minutes" are one wording.
    """
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text.translate(_PLAIN))
    if "'" in text:
        text = text.replace("'s", "").replace("'", "")
    if _DIGIT.search(text):
        text = _NUMBER.sub("0", text)
    # Bytes are put into other signs about ten times as fast as characters.
    plain = text.encode("ascii", "ignore").translate(_LETTERS)
    return tuple(plain.decode("ascii").split())
