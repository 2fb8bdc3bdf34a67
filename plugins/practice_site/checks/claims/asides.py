"""What stands beside a claim and decides what it means: long lists, of which few ever are there."""

import re
import sys
from collections.abc import Callable, Iterator
from functools import cached_property

from msgspec import Struct

from practice_site.checks.claims.gates import asides, known_asides, mark_of
from practice_site.checks.claims.phrases import expressions
from practice_site.checks.claims.wording import small
from practice_site.checks.claims.wordings import compiled


class Aside(Struct, frozen=True, dict=True):
    """Expressions that say the same, each made ready when a text first has words of it."""

    lines: tuple[str, ...]

    def search(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None:
        """The first place of any in a text."""
        first = None
        for line in self._of(text):
            match = compiled(line, 0).search(text, pos, endpos)
            if match and (first is None or match.start() < first.start()):
                first = match
        return first

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All their places in a text, one behind the other."""
        place = 0
        while match := self.search(text, place):
            yield match
            place = max(match.end(), match.start() + 1)

    def sub(self, instead: Callable[[re.Match[str]], str], text: str) -> str:
        """A text with each of them replaced."""
        written: list[str] = []
        ended = 0
        for match in self.finditer(text):
            written += text[ended : match.start()], instead(match)
            ended = match.end()
        return "".join((*written, text[ended:]))

    def _of(self, text: str) -> list[str]:
        """Those that a text may have, in their order."""
        known, others = self._known
        numbers = [known[mark] for mark in known.keys() & asides(small(text))]
        return [self.lines[number] for number in sorted((*numbers, *others))]

    @cached_property
    def _known(self) -> tuple[dict[int, int], tuple[int, ...]]:
        """The numbers of those that have a gate, by their marks, and of those that have none."""
        known = known_asides()
        marks = {mark_of(line): number for number, line in reversed([*enumerate(self.lines)])}
        return (
            {mark: number for mark, number in marks.items() if mark in known},
            tuple(number for mark, number in marks.items() if mark not in known),
        )


def aside(lines: str, **lists: str) -> Aside:
    """The phrases of a list as whole words, in small letters."""
    return Aside(expressions(lines, **lists))
