"""`migration.csv`: where each old address goes, for people to read and change in a spreadsheet.

Whatever differs under "goes to" from what the program wrote there was decided by hand, and
stands.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from practice_site.migrating.old_address import read_address
from practice_site.migrating.statuses import Fate, Status, Sure
from practice_site.migrating.text_tables import decoded, rows_of

COLUMNS = (
    "old address",
    "clicks",
    "title",
    "was",
    "becomes",
    "goes to",
    "suggestion",
    "decided",
    "why",
    "file",
    "impressions",
    "position",
)
GONE = "gone"
IMPORT = "import"
_OLD, _GOES, _DECIDED, _SUGGESTION, _WHY = "old address", "goes to", "decided", "suggestion", "why"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class Decision(Struct, frozen=True):
    """What the table says of an address: a page here, `gone`, `left out`, `import`, or nothing.

    `why` is the reason that the program wrote beside what it decided itself.
    """

    goes_to: str
    by_hand: bool = True
    why: str = ""

    @property
    def imports(self) -> bool:
        """Whether somebody wants the old text as a draft, whatever is here already."""
        return self.by_hand and self.goes_to.casefold() == IMPORT


class NoTable(Exception):
    """The table cannot be read; the message says why and what to do."""


def table_of(fates: Iterable[Fate]) -> str:
    """The table, most visited and undecided first, as spreadsheets read it."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for fate in sorted(fates, key=lambda fate: fate.rank):
        writer.writerow([_harmless(cell) for cell in _cells(fate)])
    return stream.getvalue()


def decisions_in(data: bytes, hosts: Iterable[str]) -> Mapping[tuple[str, str], Decision]:
    """What the table says, by the keys of the old addresses.

    Raises:
        NoTable: the columns that matter are not there.
    """
    rows = rows_of(decoded(data))
    header = [cell.casefold() for cell in next(rows, [])]
    missing = [name for name in (_OLD, _GOES, _DECIDED, _SUGGESTION) if name not in header]
    if missing:
        raise NoTable(
            f"it has no column {' and no column '.join(missing)}. Move it away, and a new one is "
            "written; or put the column back"
        )
    return dict(_decisions(rows, header, frozenset(hosts)))


def _decisions(
    rows: Iterable[list[str]], header: list[str], hosts: frozenset[str]
) -> Iterator[tuple[tuple[str, str], Decision]]:
    for row in rows:
        cells = dict(zip(header, row, strict=False))
        goes, decided = cells.get(_GOES, ""), cells.get(_DECIDED, "")
        by_program = decided == Sure.PROGRAM
        unchanged = goes == (cells.get(_SUGGESTION, "") if by_program else "")
        by_hand = decided == Sure.BY_HAND or not unchanged
        key = read_address(cells.get(_OLD, ""), hosts).key
        yield key, Decision(goes, by_hand, "" if by_hand else cells.get(_WHY, ""))


def _cells(fate: Fate) -> Iterator[str]:
    old, traffic = fate.old, fate.old.traffic
    goes = GONE if fate.status is Status.GONE else fate.target.url if fate.target else ""
    suggestion = fate.suggestion.url if fate.suggestion else goes
    yield old.address.shown
    yield str(traffic.clicks) if traffic.impressions or traffic.clicks else ""
    yield old.item.title if old.item else ""
    yield fate.kind.value
    yield fate.status.value
    yield fate.said if fate.sure is Sure.BY_HAND else goes
    yield suggestion
    yield fate.sure.value
    yield fate.why
    yield fate.target.path if fate.target else ""
    yield str(traffic.impressions) if traffic.impressions else ""
    yield f"{traffic.position:.1f}" if traffic.position else ""


def _harmless(cell: str) -> str:
    """No cell begins as a formula does: spreadsheets would run it."""
    text = cell
    if not cell.isprintable():
        text = "".join(letter if letter.isprintable() else " " for letter in cell)
    return f"'{text}" if text.startswith(_FORMULA) else text
