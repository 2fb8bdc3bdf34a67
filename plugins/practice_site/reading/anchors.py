"""The ids of headings."""

import re
from functools import lru_cache

from slugify import slugify

_LONGEST = 80
_OF_REFERENCES = re.compile(r"ref-\d")
_WORD = re.compile("[a-z0-9]+")


class Anchors:
    """Gives each heading of a text an id of its own, the same ones on every run."""

    def __init__(self) -> None:
        self._used: dict[str, int] = {}

    def take(self, heading: str) -> str:
        """A new id made from a heading's words; never one of a reference (`ref-1`)."""
        slug = _slug(heading)
        anchor, count = slug, self._used.get(slug, 1)
        while anchor in self._used:
            count += 1
            anchor = f"{slug}-{count}"
        self._used[slug] = count
        self._used.setdefault(anchor, 1)
        return anchor


@lru_cache(maxsize=4096)
def _slug(heading: str) -> str:
    words = heading.replace("'", "").replace("’", "").replace("‘", "")
    slug = _plain_slug(words) or slugify(words, max_length=_LONGEST, word_boundary=True)
    slug = slug or "section"
    return f"section-{slug}" if _OF_REFERENCES.match(slug) else slug


def _plain_slug(words: str) -> str:
    """What `slugify` makes of most headings, at a tenth of its cost; nothing for the others.

    The others have letters or entities to translate, numbers with commas, or
    too many words.
    """
    if not words.isascii() or "&" in words or "," in words:
        return ""
    slug = "-".join(_WORD.findall(words.lower()))
    return slug if len(slug) <= _LONGEST else ""
