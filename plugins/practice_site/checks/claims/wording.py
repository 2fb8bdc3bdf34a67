"""Lists of words, as people can read and lengthen them, made into expressions."""

import re
from functools import cached_property

from msgspec import Struct

from practice_site.words.expressions import ready


def one_of(words: str) -> str:
    r"""An expression for any of the words in a list that commas or line ends part.

    A word may be an expression of its own: `recover\w*`, `better (?:than|off)`. Its spaces are
    kept where an expression is written with room between its parts as well.
    """
    parts = (r"\ ".join(part.split()) for line in words.split("\n") for part in line.split(","))
    return f"(?:{'|'.join(part for part in parts if part)})"


def words_in(words: str) -> frozenset[str]:
    """The words of a list that spaces part: those by which a quick look knows a kind of claim."""
    return frozenset(words.split())


class Wording(Struct, frozen=True, dict=True):
    """An expression that is compiled when it is first looked for: most commands never do."""

    expression: str

    def search(self, text: str) -> re.Match[str] | None:
        """The first place in a text, in letters of either size."""
        return self._compiled.search(text)

    def match(self, text: str) -> re.Match[str] | None:
        """The place at the beginning of a text."""
        return self._compiled.match(text)

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return ready(self.expression, re.IGNORECASE)


def any_of(words: str, then: str = "", at: str = r"\b") -> Wording:
    """What finds any of the words in a list as whole words, `at` a place and with what follows."""
    return Wording(rf"{at}{one_of(words)}\b{then}")


def small(text: str) -> str:
    """A text in small letters, each at its place."""
    lower = text.lower()
    return lower if len(lower) == len(text) else text


_APART = str.maketrans(
    dict.fromkeys(".,;:!?()[]{}\"'’‘“”*_/\\|<>—–-‐‑\u00a0+=~`#&", " ") | {"%": " % ", "$": " $ "}
)


def words_of(small: str) -> frozenset[str]:
    """The words of a text in small letters: a quick look whether a kind is worth a close one."""
    return frozenset(small.translate(_APART).split())
