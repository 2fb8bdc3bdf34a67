"""Lists of addresses: one in a line, or a table with a column of them."""

import zlib
from pathlib import Path
from urllib.parse import urlsplit

from practice_site.migrating.old_address import host_of
from practice_site.migrating.old_site import Listed, Source
from practice_site.migrating.text_tables import decoded, rows_of
from practice_site.migrating.xml_source import Unreadable, open_bytes

MOST_BYTES = 100_000_000


def bytes_of(path: Path) -> bytes:
    """A whole file that is a list or a table.

    Raises:
        Unreadable: it cannot be read, or is too large for one.
    """
    try:
        with open_bytes(path) as stream:
            data = stream.read(MOST_BYTES + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise Unreadable(f"{path.name} cannot be read: {error}.") from error
    if len(data) > MOST_BYTES:
        raise Unreadable(f"{path.name} is larger than {MOST_BYTES // 10**6} MB.")
    return data


def read_url_list(path: Path) -> Source:
    """Read a list of addresses; of each line the first cell that looks like one.

    Raises:
        Unreadable: the file cannot be read, or has no address.
    """
    listed: list[Listed] = []
    passed = 0
    for row in rows_of(decoded(bytes_of(path))):
        cell = next((cell for cell in row if looks_like_address(cell)), "")
        if cell:
            listed.append(Listed(cell, path.name))
        elif any(row) and not row[0].startswith("#"):
            passed += 1
    if not listed:
        raise Unreadable(
            f"{path.name} has no addresses. A list has one address in a line, such as "
            "https://www.example.com/about/ or /about/."
        )
    host = _host(listed)
    lines = "1 line" if passed == 1 else f"{passed} lines"
    notes = (f"{path.name}: passed over {lines} without an address",) if passed else ()
    return Source(
        name=path.name,
        what="list of addresses",
        hosts=(host,) if host else (),
        listed=tuple(listed),
        notes=notes,
    )


def looks_like_address(cell: str) -> bool:
    """Whether a cell of a table is an address, a whole one or only its path."""
    return "://" in cell[:20] or (cell.startswith("/") and " " not in cell)


def _host(listed: list[Listed]) -> str:
    for each in listed:
        try:
            if netloc := urlsplit(each.written).netloc:
                return host_of(netloc)
        except ValueError:
            continue
    return ""
