"""Sitemaps, and indexes of sitemaps whose files lie beside them: nothing is fetched.

The protocol: sitemaps.org.
"""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from practice_site.migrating.old_address import host_of
from practice_site.migrating.old_site import Listed, Source
from practice_site.migrating.xml_source import Unreadable, elements, local, root_of

MOST_FILES = 500
"""Sitemaps in one index; the protocol allows more, a practice has a handful."""

_DEEPEST = 3
"""Indexes within indexes, which the protocol does not know and some sites have."""


def read_sitemap(path: Path) -> Source:
    """Read the addresses of a sitemap, or of all that an index names and that lie beside it.

    Raises:
        Unreadable: the file cannot be read.
    """
    notes: list[str] = []
    listed = tuple(_listed(path, notes, {path.name}))
    hosts = [host for each in listed[:1] if (host := _host(each.written))]
    return Source(
        name=path.name, what="sitemap", hosts=tuple(hosts), listed=listed, notes=tuple(notes)
    )


def _listed(path: Path, notes: list[str], seen: set[str], depth: int = 1) -> Iterator[Listed]:
    index = root_of(path) == "sitemapindex"
    for element in elements(path, frozenset({"url", "sitemap"}), notes):
        place = next((child for child in element if local(child) == "loc"), None)
        written = (place.text or "").strip() if place is not None else ""
        if not written:
            continue
        if index:
            yield from _beside(path, written, notes, seen, depth)
        else:
            yield Listed(written, path.name)


def _beside(
    path: Path, written: str, notes: list[str], seen: set[str], depth: int
) -> Iterator[Listed]:
    name = PurePosixPath(_path(written)).name
    if not name or name in seen or len(seen) > MOST_FILES or depth > _DEEPEST:
        return
    seen.add(name)
    # Browsers unpack what they save, and keep its name or shorten it.
    file = next(
        (p for p in (path.parent / name, path.parent / name.removesuffix(".gz")) if _is_file(p)),
        None,
    )
    if file is None:
        notes.append(
            f"{path.name} names {written}, which does not lie beside it. Save it from the browser "
            f"as {name} in the same folder, and run this again"
        )
        return
    try:
        yield from _listed(file, notes, seen, depth + 1)
    except Unreadable as error:
        notes.append(str(error))


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # such as a name that is too long
        return False


def _path(written: str) -> str:
    try:
        return urlsplit(written).path
    except ValueError:
        return ""


def _host(written: str) -> str:
    try:
        return host_of(urlsplit(written).netloc)
    except ValueError:
        return ""
