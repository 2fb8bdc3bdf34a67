"""Lists of words, as people can read and lengthen them, made into expressions."""

import re


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


def any_of(words: str, then: str = "", at: str = r"\b") -> re.Pattern[str]:
    """What finds any of the words in a list as whole words, `at` a place and with what follows."""
    return re.compile(rf"{at}{one_of(words)}\b{then}", re.IGNORECASE)


_APART = str.maketrans(
    dict.fromkeys(".,;:!?()[]{}\"'’‘“”*_/\\|<>—–-‐‑\u00a0+=~`#&", " ") | {"%": " % ", "$": " $ "}
)


def words_of(small: str) -> frozenset[str]:
    """The words of a text in small letters: a quick look whether a kind is worth a close one."""
    return frozenset(small.translate(_APART).split())
