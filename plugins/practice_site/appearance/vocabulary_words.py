"""schema.org's terms in words that people read."""

import re
from functools import lru_cache

from practice_site.structured_data.vocabulary.terms import bare

_JOINTS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")

_OTHERWISE = {
    "geo": "position on the map",
    "inLanguage": "language",
    "item": "leads to",
    "mainEntityOfPage": "main thing of",
    "sameAs": "also found at",
    "url": "web address",
    "usNPI": "NPI",
}
"""What would not be understood, or misunderstood, as schema.org calls it."""


@lru_cache(maxsize=1024)
def in_words(term: str) -> str:
    """A type, a property or a member of an enumeration: `datePublished` is "Date published"."""
    name = bare(term)
    words = _OTHERWISE.get(name) or " ".join(
        word if word.isupper() else word.lower() for word in _JOINTS.split(name)
    )
    return words[:1].upper() + words[1:]
