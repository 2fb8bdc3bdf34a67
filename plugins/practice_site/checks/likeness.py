"""How much of one text stands word for word in another.

What is compared are runs of five words. A text's sketch is made of some of its runs,
the same ones wherever they stand, so that thousands of texts are compared by numbers
alone; only those that look alike are read (Broder, On the resemblance and containment
of documents, 1997).
"""

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple
from zlib import crc32

from practice_site.model.markdown import Block, BlockKind, Body, Role

RUN = 5
"""Words in a run: long enough that two texts about one thing share hardly any by chance."""

KEPT = 24
"""Runs in a sketch."""

_ALIKE = 6
"""Runs that two sketches share where half of their texts is the same: 12, and fewer by chance."""

_NOT_ITS_OWN = frozenset(
    (
        *(Role.FAQ, Role.TESTIMONIAL, Role.SERVING_AREA, Role.CALL_TO_ACTION),
        *(Role.DISCLAIMER, Role.REFERENCES),
    )
)
"""Sections that many texts of a site have in common with good reason."""


class Alike(NamedTuple):
    """Two texts that may be alike, by their numbers: `earlier` is the smaller one."""

    later: int
    earlier: int


def sketch_of(body: Body) -> bytes:
    """The sketch of a text: the smallest hashes of every fourth run or so, 4 bytes each."""
    words = _words(body)
    # Which runs are taken depends on how they begin, not on where they stand.
    starts = [n for n, word in enumerate(words[: 1 - RUN]) if not word[-1] & 3]
    hashes = {crc32(b" ".join(words[n : n + RUN])) for n in starts}
    return array("I", sorted(hashes)[:KEPT]).tobytes()


def alike(sketches: Sequence[bytes]) -> Iterator[Alike]:
    """The pairs of texts that may be alike, for each text the likeliest first.

    The time grows with the number of texts, not with that of their pairs: of those
    that share a run each one is compared with the first and with the one before.
    """
    seen: dict[int, tuple[int, int]] = {}
    for later, sketch in enumerate(sketches):
        shared: Counter[int] = Counter()
        for run in array("I", sketch):
            first, last = seen.get(run, (later, later))
            if first != later:
                shared.update({first, last})
            seen[run] = (first, later)
        for earlier, count in shared.most_common():
            if count >= _ALIKE:
                yield Alike(later, earlier)


def share_in(body: Body, other: Body) -> float:
    """The part of a text that stands in another one too, from 0 to 1.

    It is measured on the longer of the two: a long text that takes in a short one
    is another text.
    """
    runs, others = _runs(body), _runs(other)
    return len(runs & others) / max(len(runs), len(others), 1)


def _runs(body: Body) -> set[tuple[bytes, ...]]:
    words = _words(body)
    return set(zip(*(words[n:] for n in range(RUN)), strict=False))


def _words(body: Body) -> list[bytes]:
    """The words that are a text's own, in small letters, their punctuation with them."""
    texts = list(_texts(body.lead))
    for section in body.sections:
        if section.role not in _NOT_ITS_OWN:
            texts.extend(_texts(section.blocks))
    return " ".join(texts).casefold().encode().split()


def _texts(blocks: Iterable[Block]) -> Iterator[str]:
    return (block.text for block in blocks if block.kind is not BlockKind.TESTIMONIAL)
