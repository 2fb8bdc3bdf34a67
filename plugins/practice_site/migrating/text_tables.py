"""Tables that spreadsheets and other programs write as text, in whatever form they do."""

import csv
import io
from collections.abc import Iterator

_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_SEPARATORS = ",;\t"


def decoded(data: bytes) -> str:
    """The text of a table; what is not UTF-8 is taken for Windows text."""
    encoding = next((encoding for bom, encoding in _BOMS if data.startswith(bom)), "utf-8")
    try:
        return data.decode(encoding).replace("\x00", "")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace").replace("\x00", "")


def rows_of(text: str) -> Iterator[list[str]]:
    """The lines of a table, cut at what its first line is cut at; spaces around cells are gone.

    A line that no table can have ends it.
    """
    first = text.lstrip().partition("\n")[0]
    separator = max(_SEPARATORS, key=first.count) if first else ","
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
            yield [cell.strip() for cell in row]
    except csv.Error:
        return
