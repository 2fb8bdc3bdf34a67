"""The ids of headings."""

import re
from functools import lru_cache

from slugify import slugify

_LONGEST = 80
_OF_REFERENCES = re.compile(r"ref-\d")
_APOSTROPHES = str.maketrans(dict.fromkeys("'’‘", ""))


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
    words = heading.translate(_APOSTROPHES)
    slug = slugify(words, max_length=_LONGEST, word_boundary=True) or "section"
    return f"section-{slug}" if _OF_REFERENCES.match(slug) else slug
