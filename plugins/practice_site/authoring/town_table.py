"""Towns from a table: a CSV file with a line for each."""

import codecs
import csv
import io
from collections.abc import Iterator

from msgspec import Struct

_NAMES = {
    "name": "name",
    "town": "name",
    "city": "name",
    "place": "name",
    "state": "state",
    "county": "county",
    "served_from": "served_from",
    "served from": "served_from",
    "office": "served_from",
}
MOST_LINES = 5_000


class NoTable(Exception):
    """The file cannot be used; the message says why and what to do."""


class Row(Struct, frozen=True):
    """One line of the table, numbered as an editor numbers it; what it does not say is empty."""

    line: int
    name: str
    state: str
    county: str
    served_from: str


def rows_of(content: bytes) -> Iterator[Row]:
    """The lines of a table whose first line names the columns; empty ones are left out.

    The columns are name, and if need be state, county and served_from; others are
    not looked at. Commas, semicolons or tabs may part them.

    Raises:
        NoTable: it is no such table.
    """
    text = _decoded(content)
    first, _, _ = text.lstrip().partition("\n")
    delimiter = max(",;\t", key=first.count)
    try:
        yield from _rows(text, delimiter)
    except csv.Error as error:
        raise NoTable(f"The table cannot be read: {error}.") from error


def _decoded(content: bytes) -> str:
    """The text of a file as spreadsheets save it: UTF-8, "Unicode text", or Windows' own."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _rows(text: str, delimiter: str) -> Iterator[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    header: list[str] = next((cells for cells in reader if any(cells)), [])
    columns = [_NAMES.get(cell.strip().lower(), "") for cell in header]
    if "name" not in columns:
        raise NoTable(
            "The first line must name the columns, one of them name, such as "
            f"name,state,county,served_from. It is: {delimiter.join(header)[:80]!r}."
        )
    for cells in reader:
        if reader.line_num > MOST_LINES:
            raise NoTable(f"The table has more than {MOST_LINES:,} lines: split it.")
        known = {
            column: " ".join(cell.split())
            for column, cell in zip(columns, cells, strict=False)
            if column
        }
        if known.get("name"):
            yield Row(
                reader.line_num,
                known["name"],
                known.get("state", ""),
                known.get("county", ""),
                known.get("served_from", ""),
            )
