"""What was found out about images before, so that each is hashed and decoded once."""

import json
import os
import time
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from msgspec import Struct, field

from practice_site.reading.image_facts import ImageFacts, from_json

VERSION = 1
"""Of the cache's format and of how facts are found out: another one is not read."""

FILE = "facts.json"

SETTLED_NS = 2_000_000_000
"""A file that changed less than two seconds ago may change again without a new time stamp."""

Stamp = tuple[int, int, int, int]
"""What changes when a file does: size in bytes, mtime and ctime in ns, inode."""


class ImageCache(Struct, frozen=True):
    """Digests of files as they were last seen, by path, and facts by digest."""

    files: Mapping[str, tuple[Stamp, str]] = field(default_factory=dict)
    facts: Mapping[str, ImageFacts] = field(default_factory=dict)

    def digest(self, path: str, stamp: Stamp) -> str:
        """The digest of a file that has not changed since it was hashed, else nothing."""
        known = self.files.get(path)
        return known[1] if known and known[0] == stamp else ""


def stamp_of(file: Path) -> Stamp:
    """The stamp of a file; raises OSError."""
    status = file.stat()
    return (status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino)


def is_settled(stamp: Stamp) -> bool:
    """Whether a file changed long enough ago for its stamp to tell the next change."""
    return max(stamp[1], stamp[2]) < time.time_ns() - SETTLED_NS


def load_cache(folder: Path) -> ImageCache:
    """The cache in a folder; an empty one where it is missing, damaged or of another version."""
    try:
        kept = json.loads((folder / FILE).read_text(encoding="utf-8"))
        if kept["version"] != VERSION:
            return ImageCache()
        return ImageCache(
            files={str(path): _seen(entry) for path, entry in kept["files"].items()},
            facts={str(digest): from_json(facts) for digest, facts in kept["facts"].items()},
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return ImageCache()


def save_cache(folder: Path, cache: ImageCache, digests: Iterable[str]) -> None:
    """Keep the cache, with the facts of `digests` alone; quietly not where nothing may be written.

    The file is replaced in one step, so that another process never reads half of it.
    """
    kept = {
        "version": VERSION,
        "files": {path: [*stamp, digest] for path, (stamp, digest) in cache.files.items()},
        "facts": {digest: cache.facts[digest].as_json() for digest in sorted(set(digests))},
    }
    unfinished = folder / f"{FILE}.{os.getpid()}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        unfinished.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8", newline="\n")
        unfinished.replace(folder / FILE)
    except OSError:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _seen(entry: Any) -> tuple[Stamp, str]:
    size, mtime, ctime, inode, digest = entry
    if not all(type(number) is int for number in (size, mtime, ctime, inode)):
        raise TypeError(entry)
    if type(digest) is not str or len(digest) != 64:
        raise ValueError(digest)
    return (size, mtime, ctime, inode), digest
