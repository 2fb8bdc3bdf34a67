"""How much of one text stands word for word in another.

What is compared are runs of five words. A text's sketch is made of some of its runs,
the same ones wherever they stand, so that thousands of texts are compared by numbers
alone; only those that look alike are read (Broder, On the resemblance and containment
of documents, 1997).
"""

import re
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple
from zlib import crc32

from practice_site.model.markdown import Block, BlockKind, Body, Role

RUN = 5
"""Words in a run: long enough that two texts about one thing share hardly any by chance."""

KEPT = 32
"""Runs in a sketch."""

_ALIKE = 12
"""Runs that two sketches share where half of their texts is the same; most share 18."""

_LEAST = 4
"""The same for texts so short that they have few runs: fewer say nothing."""

_SOME_RUNS = re.compile(rb" [sp]\S*" + rb" \S+" * (RUN - 1))
"""About one run in twelve. Which ones depends on how they begin, not on where they stand."""

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
    """The sketch of a text: the smallest hashes of some of its runs, 4 bytes each.

    A text in a script that has neither `s` nor `p` has none, and is like no other.
    """
    hashes = {crc32(run) for run in _SOME_RUNS.findall(_own_text(body).encode())}
    return array("I", sorted(hashes)[:KEPT]).tobytes()


def alike(sketches: Sequence[bytes]) -> Iterator[Alike]:
    """The pairs of texts that may be alike, for each text the likeliest first.

    The time grows with the number of texts, not with that of their pairs: of those
    that share a run each one is compared with the first and with the one before.
    """
    runs_of = [array("I", sketch) for sketch in sketches]
    met = Counter(chain.from_iterable(runs_of))
    common = {run for run, count in met.items() if count > 1}
    first: dict[int, int] = {}
    last: dict[int, int] = {}
    for later, runs in enumerate(runs_of):
        found = common.intersection(runs)
        enough = max(_LEAST, len(runs) * _ALIKE // KEPT)
        if len(found) < enough:
            continue
        shared: list[int] = []
        for run in found:
            one = first.setdefault(run, later)
            if one != later:
                shared.append(one)
                other = last.get(run, one)
                if other != one:
                    shared.append(other)
                last[run] = later
        counts = Counter(shared)
        if counts and max(counts.values()) >= enough:
            likely = sorted((-count, one) for one, count in counts.items() if count >= enough)
            yield from (Alike(later, one) for _, one in likely)


def share_in(body: Body, other: Body) -> float:
    """The part of a text that stands in another one too, from 0 to 1.

    It is measured on the longer of the two: a long text that takes in a short one
    is another text.
    """
    runs, others = _runs(body), _runs(other)
    return len(runs & others) / max(len(runs), len(others), 1)


def _runs(body: Body) -> set[tuple[str, ...]]:
    words = _own_text(body).split()
    return set(zip(*(words[n:] for n in range(RUN)), strict=False))


def _own_text(body: Body) -> str:
    """The words that are a text's own, in small letters, their punctuation with them."""
    texts = list(_texts(body.lead))
    for section in body.sections:
        if section.role not in _NOT_ITS_OWN:
            texts.extend(_texts(section.blocks))
    return " ".join(texts).replace("\n", " ").casefold()


def _texts(blocks: Iterable[Block]) -> Iterator[str]:
    return (block.text for block in blocks if block.kind is not BlockKind.TESTIMONIAL)
