"""Which known name somebody most likely meant."""

import difflib
from collections.abc import Iterable

from practice_site.reading.schema_files import JsonSchema


def nearest(word: str, known: Iterable[str], *, likeness: float = 0.6) -> str:
    """The known name most like `word`, or nothing where none is like it.

    `likeness` runs from 0 to 1, where names are equal.
    """
    names = {name.lower(): name for name in known}
    found = difflib.get_close_matches(word.lower()[:100], names, n=1, cutoff=likeness)
    return names[found[0]] if found else ""


def known_key(key: str, properties: JsonSchema) -> str:
    """The key of `properties` that `key` most likely means, or nothing.

    Other common words for a key stand in its schema under `x-also`.
    """
    plain = key.strip().lower().replace("-", "_").replace(" ", "_")
    for name, schema in properties.items():
        if plain == name or plain in schema.get("x-also", ()):
            return str(name)
    return nearest(plain, properties, likeness=0.72)
