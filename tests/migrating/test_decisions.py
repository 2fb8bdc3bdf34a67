import csv
import io

import pytest

from migrating.fates import fate
from practice_site.migrating.decisions import COLUMNS, Decision, NoTable, decisions_in, table_of
from practice_site.migrating.statuses import Status, Sure


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def edited(text: str, **cells: str) -> bytes:
    """The table with other cells in its first row, as a spreadsheet of another country saves it."""
    table = rows(text)
    table[0] |= {name.replace("_", " "): cell for name, cell in cells.items()}
    stream = io.StringIO()
    writer = csv.DictWriter(stream, COLUMNS, delimiter=";")
    writer.writeheader()
    writer.writerows(table)
    return stream.getvalue().encode("cp1252")


SURE = fate("/a/", Status.REDIRECT, target="/services/a/", sure=Sure.PROGRAM, why="a reason")
LIKELY = fate("/a/", Status.NOT_MAPPED, suggestion="/services/a/", sure=Sure.SUGGESTED)
OPEN = fate("/a/", Status.NOT_MAPPED)


@pytest.mark.parametrize(
    ("before", "cells", "decision"),
    [
        (SURE, {}, Decision("/services/a/", by_hand=False, why="a reason")),
        (SURE, {"goes_to": "/about/"}, Decision("/about/")),
        (SURE, {"goes_to": ""}, Decision("")),
        (LIKELY, {}, Decision("", by_hand=False)),
        (LIKELY, {"goes_to": "/services/a/"}, Decision("/services/a/")),
        (OPEN, {}, Decision("", by_hand=False)),
        (OPEN, {"goes_to": " gone "}, Decision("gone")),
    ],
)
def test_what_differs_from_what_was_written_was_decided_by_hand(before, cells, decision) -> None:
    found = decisions_in(edited(table_of([before]), **cells), ())
    assert found == {("/a/", ""): decision}


def test_what_was_decided_by_hand_stays_so() -> None:
    for said, status in (
        ("/about/", Status.REDIRECT),
        ("", Status.NOT_MAPPED),
        ("x", Status.CONFLICT),
    ):
        kept = fate("/a/", status, target="/about/", sure=Sure.BY_HAND, said=said)
        assert decisions_in(table_of([kept]).encode(), ()) == {("/a/", ""): Decision(said)}


def test_the_most_visited_of_what_is_open_comes_first() -> None:
    fates = [
        fate("/z/", Status.REDIRECT, clicks=900),
        fate("/b/", Status.NOT_MAPPED, clicks=3),
        fate("/c/", Status.NOT_MAPPED, clicks=30),
        fate("/d/", Status.IMPOSSIBLE),
        fate("/e/", Status.IMPOSSIBLE, clicks=5),
    ]
    order = [row["old address"] for row in rows(table_of(fates))]
    assert order == ["/c/", "/e/", "/b/", "/z/", "/d/"]


def test_no_cell_is_a_formula() -> None:
    title = '=HYPERLINK("https://evil.example")'
    (row,) = rows(table_of([fate("/a/", Status.NOT_MAPPED, title=title)]))
    assert row["title"] == f"'{title}"


@pytest.mark.parametrize("data", [b"", b"a,b\n1,2\n", b"old address,why\n/a/,x\n"])
def test_a_table_without_the_columns_is_refused(data: bytes) -> None:
    with pytest.raises(NoTable, match="no column"):
        decisions_in(data, ())
