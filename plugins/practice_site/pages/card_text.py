"""What of a text can be drawn on a social card, whose font knows Latin letters alone."""

import unicodedata
from itertools import chain

_RANGES = (
    (0x20, 0x7E), (0xA0, 0xAC), (0xAE, 0xB4), (0xB6, 0x107), (0x10A, 0x113), (0x116, 0x11B),
    (0x11E, 0x123), (0x126, 0x127), (0x12A, 0x12B), (0x12E, 0x133), (0x136, 0x137),
    (0x139, 0x13E), (0x141, 0x148), (0x150, 0x155), (0x158, 0x15B), (0x15E, 0x165),
    (0x16A, 0x16B), (0x16E, 0x17E), (0x192, 0x192), (0x218, 0x21B), (0x237, 0x237),
    (0x1E80, 0x1E85), (0x1E9E, 0x1E9E), (0x1EF2, 0x1EF3), (0x2009, 0x2009), (0x2013, 0x2014),
    (0x2018, 0x201A), (0x201C, 0x201E), (0x2020, 0x2020), (0x2022, 0x2022), (0x2026, 0x2026),
    (0x2039, 0x203A), (0x2044, 0x2044), (0x20AC, 0x20AC), (0x20B9, 0x20B9), (0x2113, 0x2113),
    (0x2122, 0x2122), (0x2212, 0x2212), (0x2215, 0x2215),
)  # fmt: skip

SIGNS = frozenset(map(chr, chain.from_iterable(range(a, b + 1) for a, b in _RANGES)))
"""What the font of the cards (`imaging/fonts`) has."""

_INSTEAD = str.maketrans({"\u2010": "-", "\u2011": "-", "\u2012": "–", "\u2015": "—"})
"""Signs that look like one that the font has."""

_PICTURES = frozenset({"So", "Sk", "Cf", "Cn", "Co", "Me"})
"""Categories of emoji and what belongs to them, and of signs that nobody sees."""

_VARIATIONS = range(0xFE00, 0xFE10)
"""Marks that say how the sign before them is drawn."""


def drawable(text: str) -> str:
    """A text as it can be drawn: on one line, and without emoji.

    Empty where a letter, a digit or a mark cannot be drawn: a title of which
    letters are missing would be worse than none.
    """
    composed = unicodedata.normalize("NFC", text).translate(_INSTEAD)
    if composed.isascii() and composed.isprintable():
        return " ".join(composed.split())
    shown: list[str] = []
    for sign in composed:
        if sign in SIGNS:
            shown.append(sign)
        elif sign.isspace() or unicodedata.category(sign) == "Cc":
            shown.append(" ")
        elif ord(sign) not in _VARIATIONS and unicodedata.category(sign) not in _PICTURES:
            return ""
    return " ".join("".join(shown).split())
