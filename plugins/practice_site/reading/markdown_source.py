"""A Markdown text, the places in it, and what was found wrong with it."""

import re
from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate

from practice_site.model.finding import Problem
from practice_site.model.span import Span

_CONTROLS = bytes([*range(0x09), 0x0B, 0x0C, *range(0x0E, 0x20), 0x7F])
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
        plain = text.isascii() and not _has_controls(text)
        first = None if plain else _UNSHOWABLE.search(text)
        self.text = _UNSHOWABLE.sub("\ufffd", text) if first else text
        self.data = self.text.encode()
        self._ascii = len(self.data) == len(self.text)
        lines = (self.data + b"\n").splitlines(keepends=True)
        self._starts = list(accumulate(map(len, lines), initial=0))
        if first:
            place = len(self.text[: first.start()].encode())
            self._report_unshowable(place, _UNSHOWABLE.findall(text))

    def span(self, start: int, end: int) -> Span:
        """The place of some bytes, without white space at their end."""
        starts, line_of, first_column = self._starts, self._line_of, self._first_column
        end = start + len(self.data[start:end].rstrip())
        line = last = bisect_right(starts, start)
        if end >= starts[line]:
            last = bisect_right(starts, end)
        before, last_before = start - starts[line - 1], end - starts[last - 1]
        if not self._ascii:
            before, last_before = (
                self._characters(start, before),
                self._characters(end, last_before),
            )
        return Span(
            self.path,
            line_of(line),
            before + first_column,
            line_of(last),
            last_before + first_column,
        )

    def written(self, start: int, end: int) -> str:
        """What the author wrote there, without white space around it."""
        return self.data[start:end].decode(errors="replace").strip()

    def report(self, kind: str, start: int, end: int, message: str, remedy: str) -> None:
        """Note a problem with some bytes of the text."""
        self.problems.append(Problem(kind, self.span(start, end), message, remedy))

    def _characters(self, end: int, count: int) -> int:
        """How many characters the `count` bytes before `end` are."""
        return len(self.data[end - count : end].decode(errors="replace"))

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


def _has_controls(text: str) -> bool:
    """Whether an ASCII text holds unshowable characters: a sixth of the pattern's time."""
    data = text.encode()
    return len(data.translate(None, delete=_CONTROLS)) < len(data)
