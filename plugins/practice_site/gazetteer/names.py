"""Names of places, however they are spelled."""

import re
import unicodedata

_WORDS = {"st": "saint", "ste": "sainte", "ft": "fort", "mt": "mount", "mtn": "mountain"}
_NO_LETTER = re.compile(r"[^a-z0-9]+")
_APOSTROPHES = re.compile("['‘’ʻ`]")


def key_of(name: str) -> str:
    """What all spellings of a name have in common: "St. Helena" and "Saint Helena" are one.

    Small letters without accents and signs; St., Ste., Ft., Mt. and Mtn. written out.
    """
    plain = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", name)).casefold()
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    words = _NO_LETTER.sub(" ", letters).split()
    return " ".join(_WORDS.get(word, word) for word in words)


def county_key(county: str) -> str:
    """What all spellings of a county's name have in common, with or without "County"."""
    words = key_of(county).split()
    return " ".join(word for word in words if word not in ("county", "parish", "borough"))
