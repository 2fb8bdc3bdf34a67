"""Tables of a tree, as the rows of equal length that Markdown has."""

from bs4 import BeautifulSoup, Tag
from bs4.element import PageElement
from msgspec import Struct, field

from practice_site.importing.html_blocks import HEADINGS, flat
from practice_site.importing.html_inline import is_all, without
from practice_site.importing.html_text import INLINE, text_of
from practice_site.importing.parts import Remark

_WIDEST = 30
_CELLS = ("td", "th")
_FRAMES = ("thead", "tbody", "tfoot", "tr")
_PARTS = (*_FRAMES, "caption", "colgroup", "col")
_MOST_SPAN = 1_000
_LINES = ("p", "div", "br", "hr", "ul", "ol", "table", *HEADINGS)
_MOST_LINES = 6
_MOST_SHARE = 0.8


class Tables(Struct):
    """What was done to tables, for the person who imports."""

    changed: list[str] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)


def settle_tables(soup: BeautifulSoup, body: Tag) -> Tables:
    """Give every table a row of headings, and cells of its own to each column.

    A merged cell keeps its text in its first place; the others are empty. A
    table of one column only set the page, and becomes its text.
    """
    tables = Tables()
    left = list(body.find_all("table", recursive=False))
    while left:
        table = left.pop(0)
        left = _take_strays(soup, table) + left
        if _sets_the_page(table, body):
            left = _replace(soup, table) + left
            tables.changed.append("a table that only set the page was taken away")
            continue
        caption = table.find("caption")
        if caption is not None:
            line = soup.new_tag("p")
            line.extend(list(caption.extract().contents))
            table.insert_before(line)
        _flatten_inner(table)
        rows = [row for row in table.find_all("tr") if row.find(["td", "th"])]
        grid, merged = _grid(soup, rows)
        width = max(map(len, grid), default=0)
        if width <= 1:
            _replace(soup, table)
            tables.changed.append("a frame of one column around text was taken away")
        else:
            _set(soup, table, grid, width, tables, merged=merged, headed=_has_head(rows))
    return tables


def _take_strays(soup: BeautifulSoup, table: Tag) -> list[Tag]:
    """Put what stands in a table but in none of its cells below it; the tables among that."""
    holder = soup.new_tag("div")
    for node in [node for node in table.descendants if _is_stray(node, table)]:
        holder.append(node.extract())
    found: list[Tag] = []
    after = table
    for block in list(flat(soup, holder).find_all(True, recursive=False)):
        after.insert_after(block)
        after = block
        if block.name == "table":
            found.append(block)
    return found


def _is_stray(node: PageElement, table: Tag) -> bool:
    frame = node.parent
    if frame is None or (frame is not table and frame.name not in _FRAMES):
        return False
    if frame is not table and frame.find_parent("table") is not table:
        return False  # of a table in a cell
    if isinstance(node, Tag):
        return node.name not in _PARTS and not (node.name in _CELLS and frame.name == "tr")
    return bool(str(node).strip())


def _flatten_inner(table: Tag) -> None:
    for inner in table.find_all("table"):
        inner.replace_with(f" {text_of(inner)} ")


def _grid(soup: BeautifulSoup, rows: list[Tag]) -> tuple[list[list[Tag]], bool]:
    """The cells of each row, with empty ones where another reaches over; whether any does."""
    grid: list[list[Tag]] = []
    reaching: dict[int, int] = {}
    merged = False
    for row in rows:
        line: list[Tag] = []
        for cell in row.find_all(["td", "th"], recursive=False):
            while reaching.get(len(line), 0):
                reaching[len(line)] -= 1
                line.append(soup.new_tag("td"))
            across, down = _span(cell, "colspan"), _span(cell, "rowspan")
            merged = merged or across > 1 or down > 1
            for place in range(min(across, _WIDEST)):
                reaching[len(line)] = down - 1
                line.append(cell if not place else soup.new_tag("td"))
        while reaching.get(len(line), 0):
            reaching[len(line)] -= 1
            line.append(soup.new_tag("td"))
        grid.append(line)
    return grid, merged


def _span(cell: Tag, name: str) -> int:
    value = str(cell.get(name, ""))
    return min(max(int(value), 1), _MOST_SPAN) if value.isdecimal() and len(value) < 5 else 1


def _has_head(rows: list[Tag]) -> bool:
    """Whether the first row says of itself that it is one of headings."""
    cells = rows[0].find_all(["td", "th"], recursive=False)
    in_head = rows[0].find_parent("thead") is not None
    bold = all(is_all(cell, "strong") for cell in cells if text_of(cell))
    return in_head or all(cell.name == "th" for cell in cells) or bold


def _set(
    soup: BeautifulSoup,
    table: Tag,
    grid: list[list[Tag]],
    width: int,
    tables: Tables,
    *,
    merged: bool,
    headed: bool,
) -> None:
    made = soup.new_tag("table")
    for number, cells in enumerate(grid):
        row = soup.new_tag("tr")
        for cell in cells + [soup.new_tag("td") for _ in range(width - len(cells))]:
            _settle_cell(soup, cell)
            if number == 0 or cell.name == "th":
                without(cell, "strong")
            cell.name = "td" if number else "th"
            row.append(cell)
        made.append(row)
    begins = " ".join(text_of(made).split()[:5])
    if merged:
        tables.remarks.append(
            Remark(
                0,
                f"the table “{begins} …” had merged cells; the text of each stands once, with "
                "empty cells beside or below it",
                "Look at the table, and repeat the text in each row that it is meant for.",
            )
        )
    if not headed:
        tables.remarks.append(
            Remark(
                0,
                f"the table “{begins} …” names no row of headings; its first row became one",
                "If that row holds no headings, put a row of headings above it.",
            )
        )
    table.replace_with(made)


def _settle_cell(soup: BeautifulSoup, cell: Tag) -> None:
    """Bring a cell to one line, its blocks parted by line ends."""
    if not any(tag.name not in INLINE for tag in cell.find_all(True)):
        return
    pieces: list[Tag] = []
    for block in flat(soup, cell).find_all(True, recursive=False):
        if block.name in HEADINGS:
            block.name = "strong"
            pieces.append(block)
        elif block.name in ("ul", "ol"):
            pieces += block.find_all("li")
        else:
            pieces.append(block)
    cell.clear()
    for place, piece in enumerate(pieces):
        if place:
            cell.append(soup.new_tag("br"))
        if piece.name == "strong":
            cell.append(piece)
        else:
            cell.extend(
                [
                    node
                    for node in piece.contents
                    if getattr(node, "name", "") not in ("ul", "ol", "li")
                ]
            )


def _sets_the_page(table: Tag, body: Tag) -> bool:
    """Whether a table is the frame of a page: most of its text, in a cell of many lines."""
    if table.find(["th", "thead", "caption"]) or table.find("td") is None:
        return False
    most = max(len(cell.find_all(_LINES)) for cell in table.find_all("td"))
    return most >= _MOST_LINES and len(text_of(table)) > _MOST_SHARE * len(text_of(body))


def _replace(soup: BeautifulSoup, table: Tag) -> list[Tag]:
    """Put what stands in a table's cells in its place; the tables among that."""
    found: list[Tag] = []
    for cell in [cell for cell in table.find_all(_CELLS) if cell.find_parent("table") is table]:
        for block in list(flat(soup, cell).find_all(True, recursive=False)):
            if block.name != "hr":
                table.insert_before(block)
            if block.name == "table":
                found.append(block)
    table.decompose()
    return found
