"""Rows of a report, laid out in lines of a terminal."""

from collections.abc import Iterator
from textwrap import wrap

from msgspec import Struct


class Row(Struct, frozen=True):
    """Some text after `first`; where it needs more lines, those begin with `later`.

    A `whole` row is a command to be copied, and stays on one line.
    """

    text: str
    first: str = ""
    later: str = ""
    whole: bool = False


def laid_out(row: Row, width: int) -> Iterator[str]:
    """The lines of a row, each of at most `width` characters where its words allow that."""
    if row.whole or not row.text:
        yield f"{row.first}{row.text}".rstrip()
        return
    yield from wrap(
        row.text,
        width,
        initial_indent=row.first,
        subsequent_indent=row.later,
        break_on_hyphens=False,
        break_long_words=False,
    )
