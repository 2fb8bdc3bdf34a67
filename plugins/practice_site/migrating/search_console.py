"""Search Console's export of the pages that are visited most.

In Search Console: Performance, Pages, Export. It gives a ZIP with `Pages.csv`, whose columns
are the page, clicks, impressions, CTR and position, always in this order, in the language of
whoever exported it. Where two periods are compared, each has a column for either, the later
period first ("Last 28 days Clicks", "Previous 28 days Clicks").
"""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from practice_site.migrating.old_site import Traffic, Visited
from practice_site.migrating.text_tables import decoded, rows_of
from practice_site.migrating.url_list import MOST_BYTES, bytes_of, looks_like_address
from practice_site.migrating.xml_source import Unreadable

_ZIP = b"PK\x03\x04"
_COLUMNS = ("clicks", "impressions", "position")
_USUAL = (1, 2, 4)
_COMPARED = (1, 3, 7)
_WIDTH_COMPARED = 9
_MOST_TABLES = 50
_NO_DIGIT = re.compile(r"\D")


def read_search_console(path: Path) -> tuple[Visited, ...]:
    """The pages of an export, a `.csv` or the `.zip` as it was downloaded.

    Raises:
        Unreadable: it cannot be read, or is no such export.
    """
    data = bytes_of(path)
    if data.startswith(_ZIP):
        data = _pages_in(data, path.name)
    visited = tuple(_visited(decoded(data)))
    if not visited:
        raise Unreadable(
            f"{path.name} is no list of pages from Search Console. There, under Performance, "
            "choose Pages, then Export, and give the ZIP or its Pages.csv to this command."
        )
    return visited


def _pages_in(data: bytes, name: str) -> bytes:
    """The table of pages: the only one whose first cells are addresses."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            tables = [e for e in archive.infolist() if e.filename.lower().endswith(".csv")]
            for entry in tables[:_MOST_TABLES]:
                with archive.open(entry) as stream:
                    table = stream.read(MOST_BYTES)
                if next(_visited(decoded(table)), None):
                    return table
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, RuntimeError) as error:
        raise Unreadable(f"{name} is a damaged ZIP: {error}.") from error
    raise Unreadable(
        f"{name} holds no list of pages (Pages.csv). In Search Console, under Performance, choose "
        "Pages, then Export, Download CSV."
    )


def _visited(text: str) -> Iterator[Visited]:
    columns = _USUAL
    for number, row in enumerate(rows_of(text)):
        if not number:
            columns = _columns(row)
        if row and looks_like_address(row[0]):
            clicks, impressions, position = (row[c] if c < len(row) else "" for c in columns)
            traffic = Traffic(_count(clicks), _count(impressions), _position(position))
            yield Visited(row[0], traffic)


def _columns(header: list[str]) -> tuple[int, int, int]:
    clicks, impressions, position = (_place_of(name, header) for name in _COLUMNS)
    if clicks and impressions and position:
        return clicks, impressions, position
    return _COMPARED if len(header) >= _WIDTH_COMPARED else _USUAL


def _place_of(name: str, header: Sequence[str]) -> int:
    """The first column of that name, of the later period that is; 0 where none is."""
    named = (cell.casefold().rpartition(" ")[2] for cell in header)
    return next((place for place, cell in enumerate(named) if cell == name), 0)


def _count(written: str) -> int:
    """A whole number; what stands between its digits only groups them."""
    return int(_NO_DIGIT.sub("", written)[:15] or 0)


def _position(written: str) -> float:
    """A number with decimals, after a point or a comma."""
    whole, _, decimals = written.replace(",", ".").rpartition(".")
    try:
        return (
            float(f"{_NO_DIGIT.sub('', whole) or 0}.{decimals or 0}") if whole else float(decimals)
        )
    except ValueError:
        return 0.0
