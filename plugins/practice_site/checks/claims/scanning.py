"""Where in a text a claim may stand: one quick look at the whole of it for each kind.

`scan.json` has an expression for each kind that finds whatever its wordings find, and a little
more; it is made from them (tests/checks/claims/scan_making.py). RE2 reads a text with it in a
time that does not depend on how many wordings there are.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import msgspec
import re2

FILE = Path(__file__).with_name("scan.json")

_MEMORY = 256 << 20
"""Bytes that an expression may need at most; it needs a few million."""


def places(small: str) -> Iterator[tuple[int, int, str]]:
    """Where words in small letters begin and end that a kind of claim may be made of.

    Kinds are named by their values, in no order.
    """
    for kind, expression in _expressions().items():
        for found in expression.finditer(small):
            yield found.start(), found.end(), kind


def may_be(kind: str, small: str) -> bool:
    """Whether words in small letters have anything that this kind may be made of."""
    return _expressions()[kind].search(small) is not None


@cache
def _expressions() -> Mapping[str, "re2._Regexp"]:
    options = re2.Options()
    options.max_mem = _MEMORY
    options.never_capture = True
    read: dict[str, str] = msgspec.json.decode(FILE.read_bytes())
    return {kind: re2.compile(said, options) for kind, said in read.items()}
