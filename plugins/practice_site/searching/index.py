"""The index of a site's pages: made once, then kept."""

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

from practice_site.searching.documents import SearchDocument
from practice_site.searching.kept import keep_bundle, kept_bundle
from practice_site.searching.pagefind import make_bundle, pagefind_version

FORMAT = 1
"""Counts up when what is taken from Pagefind's output changes."""

FOLDER = "pagefind"
"""Where the theme's script looks for the index."""


def search_index(documents: Iterable[SearchDocument], lang: str, kept: Path) -> dict[str, bytes]:
    """The files of the index by their paths in the output; equal documents, equal bytes.

    `kept` is the folder that the last index is kept in. Raises
    `SearchUnavailable`.
    """
    ordered = sorted(documents, key=lambda document: document.file)
    language = lang.partition("-")[0].lower()
    pages = [[document.file, document.html] for document in ordered]
    made_of = json.dumps([FORMAT, pagefind_version(), language, pages])
    inputs = hashlib.sha256(made_of.encode()).hexdigest()
    bundle = kept_bundle(kept, inputs)
    if bundle is None:
        bundle = make_bundle(ordered, language)
        keep_bundle(kept, inputs, bundle)
    return {f"{FOLDER}/{name}": content for name, content in bundle.items()}
