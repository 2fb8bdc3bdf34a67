"""A Markdown text, the places in it, and what was found wrong with it."""

import re
from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate

from practice_site.model.finding import Problem
from practice_site.model.span import Span

_UNSHOWABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


class MarkdownSource:
    """The text that is parsed, and where each of its bytes stands in its file.

    The parser counts bytes of UTF-8, people count characters. Line ends are
    line feeds afterwards, and characters that HTML cannot hold (among them halves
    of surrogate pairs, which the parser refuses) are U+FFFD and reported.
    """

    def __init__(
        self,
        text: str,
        *,
        path: str,
        line_of: Callable[[int], int],
        first_column: int = 1,
    ) -> None:
        self.path = path
        self.problems: list[Problem] = []
        self._line_of = line_of
        self._first_column = first_column
        if "\r" in text:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        first = _UNSHOWABLE.search(text)
        self.text = _UNSHOWABLE.sub("\ufffd", text) if first else text
        self.data = self.text.encode()
        self._ascii = len(self.data) == len(self.text)
        self._starts = [0, *accumulate(len(line) + 1 for line in self.data.split(b"\n"))]
        if first:
            place = len(self.text[: first.start()].encode())
            self._report_unshowable(place, _UNSHOWABLE.findall(text))

    def span(self, start: int, end: int) -> Span:
        """The place of some bytes, without white space at their end."""
        end = start + len(self.data[start:end].rstrip())
        line, column = self._place(start)
        end_line, end_column = self._place(end)
        return Span(self.path, line, column, end_line, end_column)

    def written(self, start: int, end: int) -> str:
        """What the author wrote there, without white space around it."""
        return self.data[start:end].decode(errors="replace").strip()

    def report(self, kind: str, start: int, end: int, message: str, remedy: str) -> None:
        """Note a problem with some bytes of the text."""
        self.problems.append(Problem(kind, self.span(start, end), message, remedy))

    def _place(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset)
        start = self._starts[line - 1]
        column = offset - start
        if not self._ascii:
            column = len(self.data[start:offset].decode(errors="replace"))
        return self._line_of(line), column + self._first_column

    def _report_unshowable(self, place: int, found: list[str]) -> None:
        names = ", ".join(sorted({f"U+{ord(character):04X}" for character in found}))
        which = "an invisible control character" if len(found) == 1 else "control characters"
        self.report(
            "invalid-value",
            place,
            place + 3,
            f"The text holds {which} that no page can show ({names}).",
            "Delete it; it often comes from pasted text. Retyping the words around it helps.",
        )
