"""Letters that a wrong encoding has broken, and what stood there."""

import re

_CP1252 = {
    byte: bytes([byte]).decode("cp1252", errors="ignore") or chr(byte) for byte in range(0x80, 0xC0)
}
_BYTES = {letter: byte for byte, letter in _CP1252.items()}
_REST = "".join(map(re.escape, _BYTES))
_QUOTES = re.escape("‘’‚“”„–—…‹›")
_BROKEN = re.compile(
    rf"""
      â[€\u201a\u0192„…†‡ˆ‰][{_REST}]           # punctuation, signs: UTF-8 begins E2 80-89
    | ï[»¬¼][{_REST}]                           # a byte-order mark, ligatures
    | ð[Ÿ\x9f][{_REST}]{{2}}                     # emoji
    | Â[\xa0-\xbf]                              # signs of Latin-1
    | Ã(?:[\x80-\xbf]|(?![{_QUOTES}])[{_REST}]|[{_QUOTES}](?=[a-z]))   # its letters
    """,
    re.VERBOSE,
)
_LEADS = "âïðÂÃ"
_SUSPECT = re.compile(
    "\u00e2\u20ac.|\u00c3[\u00a0-\u00bf\u2018-\u201e]|\u00c2[\u00a0-\u00bf]|\ufffd"
)
_MOST_ROUNDS = 3


def repaired(text: str) -> str:
    """A text with every letter mended of which it is certain what it was.

    Text in UTF-8 that was read as Windows text, once or several times over, is
    turned back. What else looks broken stays (`suspects`).
    """
    for _ in range(_MOST_ROUNDS):
        if not any(lead in text for lead in _LEADS):
            break
        mended = _BROKEN.sub(lambda found: _mended(found[0]), text)
        if mended == text:
            break
        text = mended
    return text


def is_suspect(word: str) -> bool:
    """Whether a word looks broken and nobody but its author knows what it was."""
    return bool(_SUSPECT.search(word))


def _mended(letters: str) -> str:
    try:
        return bytes(_BYTES.get(letter, ord(letter)) for letter in letters).decode()
    except (UnicodeDecodeError, ValueError):
        return letters
