"""Tables: headers with their scope, in a frame that can be scrolled."""

from collections.abc import Sequence

from practice_site.reading.html_pieces import Pieces, attribute

_SIDES = {"Right": ' class="right"', "Center": ' class="center"'}
_NAMED_COLUMNS = 4


class TableWriter:
    """Writes one table.

    A wide table scrolls sideways on a phone, so its frame takes the keyboard's
    focus and has a name (WCAG 2.1.1, 4.1.2): that of its first columns.
    """

    def __init__(self, pieces: Pieces, alignments: Sequence[str]) -> None:
        self._pieces = pieces
        self._alignments = alignments
        self._headers: list[str] = []
        self._in_head = True
        self._has_rows = False
        self._column = 0
        self._cell_html = self._cell_text = 0
        pieces.block("")
        self._frame = len(pieces.html) - 1
        pieces.block("<table>")
        pieces.block("<thead><tr>")

    def end_head(self) -> None:
        """End the row of headers."""
        self._pieces.tag("</tr></thead>")
        self._in_head = False
        named = ", ".join([header for header in self._headers if header][:_NAMED_COLUMNS])
        label = attribute(f"Table: {named}" if named else "Table")
        frame = f'<div class="table" role="region" tabindex="0" aria-label="{label}">'
        self._pieces.html[self._frame] = frame

    def start_row(self) -> None:
        """Begin a row below the headers."""
        self._pieces.block("<tr>" if self._has_rows else "<tbody><tr>")
        self._has_rows = True
        self._column = 0

    def start_cell(self) -> None:
        """Begin a cell."""
        side = ""
        if self._column < len(self._alignments):
            side = _SIDES.get(self._alignments[self._column], "")
        self._column += 1
        self._pieces.block(f'<th scope="col"{side}>' if self._in_head else f"<td{side}>")
        self._cell_html, self._cell_text = len(self._pieces.html), len(self._pieces.text)

    def end_cell(self) -> None:
        """End a cell; an empty one is no header of anything."""
        pieces = self._pieces
        if not self._in_head:
            pieces.tag("</td>")
            return
        pieces.write_words()
        self._headers.append(" ".join("".join(pieces.text[self._cell_text :]).split()))
        if len(pieces.html) > self._cell_html:
            pieces.tag("</th>")
        else:
            pieces.html[-1] = "<td></td>"

    def end(self) -> None:
        """End the table."""
        self._pieces.tag("</tbody></table></div>" if self._has_rows else "</table></div>")
