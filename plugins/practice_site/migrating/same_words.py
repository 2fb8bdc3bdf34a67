"""Which page of this site says what an old text says, whatever either is called.

What is compared are runs of five words, as the rule on copied articles does it (Broder, On the
resemblance and containment of documents, 1997); of thousands of texts some runs are enough.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path
from zlib import crc32

from msgspec import Struct

from practice_site.migrating.targets import Target

MUCH = 0.5
"""The share of an old text from which on a page that has it is taken for its successor."""

SOME = 0.15
"""The share from which on somebody should look at both; below it is chance or a set phrase."""

_RUN = 5
_ONE_IN = 4
_FEWEST = 8
"""Runs of an old text that are looked for; about forty words give as many."""

_LARGEST = 1_000_000
_WORD = re.compile(r"\w+")
_FRONT = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_TARGET_OF_LINK = re.compile(r"\]\([^()\s]*\)")


class Likeness(Struct, frozen=True):
    """A page that has some of an old text, and how much of it, from 0 to 1."""

    target: Target
    share: float


class SiteWords:
    """The words of a site's texts, looked through by how others go."""

    def __init__(self, root: Path, targets: Iterable[Target]) -> None:
        self._by_run: dict[int, list[Target]] = defaultdict(list)
        for target in targets:
            for run in _runs(_text_of(root / target.path)):
                self._by_run[run].append(target)

    def most_alike(self, text: str) -> Likeness | None:
        """The page with most of a text; None where none has enough of it to be worth a look."""
        runs = _runs(text)
        if len(runs) < _FEWEST:
            return None
        counts = Counter(target for run in runs for target in self._by_run.get(run, ()))
        ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0].url))
        share = ranked[0][1] / len(runs) if ranked else 0.0
        return Likeness(ranked[0][0], share) if share >= SOME else None


def _runs(text: str) -> frozenset[int]:
    """One in four runs of a text: which ones depends on their words, not on where they stand."""
    words = [word.encode() for word in _WORD.findall(text.casefold())]
    hashes = map(crc32, map(b" ".join, zip(*(words[n:] for n in range(_RUN)), strict=False)))
    return frozenset(number for number in hashes if not number % _ONE_IN)


def _text_of(path: Path) -> str:
    """The words of a Markdown file; none of any other, which speaks for several pages."""
    if path.suffix != ".md":
        return ""
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            text = file.read(_LARGEST)
    except OSError:
        return ""
    return _TARGET_OF_LINK.sub("] ", _FRONT.sub("", text.removeprefix("\ufeff"), count=1))
