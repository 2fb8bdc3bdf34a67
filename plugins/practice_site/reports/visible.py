"""Text of unknown origin, made safe to show on a terminal."""

import unicodedata


def visible(text: str) -> str:
    r"""The text with everything that does not print written out, as `\x1b` for an escape.

    Content could otherwise move the cursor, hide lines or turn the direction
    of writing on the terminal of whoever reads the report.
    """
    if text.isprintable():
        return text
    return "".join(letter if _prints(letter) else _escape(letter) for letter in text)


def _prints(letter: str) -> bool:
    return letter.isprintable() or unicodedata.category(letter) == "Zs"


def _escape(letter: str) -> str:
    return letter.encode("unicode_escape").decode("ascii")
