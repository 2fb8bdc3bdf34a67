"""The code of a text: short enough to say on the telephone, another one for any other text."""

import hashlib

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's 32: none that looks like another."""

_LOOKALIKES = str.maketrans("OIL", "011")
_BITS, _LONG = 5, 12


def code_of(text: str) -> str:
    """Twelve letters in groups of four, such as `7K3M-Q9TX-2B4R`: the first 60 bits of SHA-256.

    White space at both ends does not count.
    """
    digest = hashlib.sha256(text.strip().encode()).digest()
    number = int.from_bytes(digest, "big") >> (len(digest) * 8 - _BITS * _LONG)
    places = range(_BITS * (_LONG - 1), -1, -_BITS)
    letters = "".join(_LETTERS[number >> place & 31] for place in places)
    return "-".join(letters[start : start + 4] for start in range(0, _LONG, 4))


def as_code(written: str) -> str:
    """A code as people may write it: in small letters, with spaces, an O for a zero."""
    letters = "".join(filter(str.isalnum, written.upper())).translate(_LOOKALIKES)
    return "-".join(letters[start : start + 4] for start in range(0, len(letters), 4))
