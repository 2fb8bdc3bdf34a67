"""Groups of wordings that are looked for in a sentence, each only where its words allow it."""

import re
from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from practice_site.checks.claims.claim import Sentence
from practice_site.words.expressions import ready


class Wordings(Struct, frozen=True):
    """Wordings that say the same: an expression each, by the name under which gates know them.

    They are looked for in small letters, or `as_written`.
    """

    name: str
    lines: tuple[str, ...]
    flags: int = 0
    as_written: bool = False

    def are_in(self, sentence: Sentence) -> bool:
        """Whether the words of a sentence allow any of them."""
        return self.name in sentence.allowed

    def finditer(self, sentence: Sentence) -> Iterator[re.Match[str]]:
        """Where they stand in a sentence, the first one first; those that overlap once."""
        text = sentence.text if self.as_written else sentence.small
        found = [
            match
            for number in sentence.allowed.get(self.name, ())
            for match in compiled(self.lines[number], self.flags).finditer(text)
        ]
        ended = -1
        for match in sorted(found, key=lambda each: (each.start(), -each.end())):
            if match.start() >= ended:
                ended = match.end()
                yield match

    def search(self, sentence: Sentence) -> re.Match[str] | None:
        """The first of them in a sentence."""
        return next(self.finditer(sentence), None)


@cache
def compiled(line: str, flags: int) -> re.Pattern[str]:
    """An expression is compiled when a sentence has its words: few ever are."""
    return ready(line, flags)
