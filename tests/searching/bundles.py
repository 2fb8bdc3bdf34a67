"""What stands in a bundle, for tests that look into one."""

import gzip
import json
from collections.abc import Mapping
from typing import Any

from practice_site.searching.documents import SearchDocument


def document(number: int, text: str = "") -> SearchDocument:
    title = f"<h1 data-pagefind-meta='title' data-pagefind-ignore>Title {number}</h1>"
    words = text or f"Every page has the number{number} of its own."
    html = f"<html><body data-pagefind-body><main>{title}<p>{words}</p></main></body></html>"
    return SearchDocument(f"articles/a{number}/index.html", html)


def fragments(files: Mapping[str, bytes]) -> list[dict[str, Any]]:
    """The pages in a bundle, by address."""
    found = [
        json.loads(gzip.decompress(content).removeprefix(b"pagefind_dcd"))
        for name, content in files.items()
        if name.endswith(".pf_fragment")
    ]
    return sorted(found, key=lambda fragment: str(fragment["url"]))


def unpacked(files: Mapping[str, bytes]) -> bytes:
    """All bytes of a bundle, with what is compressed decompressed."""
    return b"\n".join(
        gzip.decompress(content) if content.startswith(b"\x1f\x8b") else content
        for content in files.values()
    )
