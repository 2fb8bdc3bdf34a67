"""The index of a site's pages: made once, then kept."""

import hashlib
import json
from collections.abc import Callable, Iterable
from pathlib import Path

from practice_site.searching.documents import SearchDocument
from practice_site.searching.kept import keep_bundle, kept_bundle
from practice_site.searching.pagefind import make_bundle, pagefind_version

FORMAT = 1
"""Counts up when what is taken from Pagefind's output changes."""

FOLDER = "pagefind"
"""Where the theme's script looks for the index."""


def search_index(
    documents: Callable[[], Iterable[SearchDocument]], pages: str, lang: str, kept: Path
) -> dict[str, bytes]:
    """The files of the index by their paths in the output; equal documents, equal bytes.

    `pages` is a digest of the pages that the documents are made of: they are
    asked for only where it is not that of the last index, which is kept in the
    folder `kept`. Raises `SearchUnavailable`.
    """
    language = lang.partition("-")[0].lower()
    inputs = _digest([FORMAT, pagefind_version(), language, pages])
    bundle = kept_bundle(kept, inputs)
    if bundle is None:
        ordered = sorted(documents(), key=lambda document: document.file)
        bundle = make_bundle(ordered, language)
        keep_bundle(kept, inputs, bundle)
    return {f"{FOLDER}/{name}": content for name, content in bundle.items()}


def _digest(made_of: list[object]) -> str:
    return hashlib.sha256(json.dumps(made_of).encode()).hexdigest()
