"""The YAML parser's complaints in plain words."""

from collections.abc import Callable
from typing import Any

from msgspec import Struct

from practice_site.model.finding import Problem
from practice_site.model.span import Span

QUOTES = 'Put the whole value in double quotes, for example: title: "Back pain: what helps".'
INDENTATION = (
    "Line the key up with the others at its level; use spaces, two for each further level."
)


class _Complaint(Struct, frozen=True):
    """What the parser said, and the line it said it of."""

    what: str
    context: str
    mark: Any
    context_mark: Any
    lines: list[str]

    def line_at(self, mark: Any) -> str:
        """The line of a mark, which may stand behind the last one."""
        return self.lines[mark.line] if mark.line < len(self.lines) else ""

    def character_at(self, mark: Any) -> str:
        """The character at a mark; none at the end of its line."""
        return self.line_at(mark)[mark.column : mark.column + 1]

    @property
    def before(self) -> str:
        """What stands on the line before the mark."""
        return self.line_at(self.mark)[: self.mark.column]

    @property
    def character(self) -> str:
        """The character at the mark."""
        return self.character_at(self.mark)

    @property
    def opening(self) -> Any:
        """Where the thing began that the parser was reading."""
        return self.context_mark or self.mark


_Words = tuple[str, str, Any]
"""A message, a remedy and the mark they belong to."""


def _start(complaint: _Complaint) -> _Words:
    if "tab" in complaint.what or complaint.character == "\t":
        message = "This line is indented with a tab, and YAML takes spaces only."
        return message, "Replace the tab with spaces, two for each level.", complaint.mark
    message = f'A value cannot begin with "{complaint.character}".'
    return message, "Put the whole value in double quotes.", complaint.mark


def _second_colon(complaint: _Complaint) -> _Words:
    if ": " in complaint.before:
        message = "There is a second colon in this value, which YAML takes for another key."
        return message, QUOTES, complaint.mark
    above = next((line for line in complaint.lines[complaint.mark.line - 1 :: -1] if line), "")
    if complaint.mark.line and _indent(complaint.line_at(complaint.mark)) > _indent(above):
        message = "This line is indented further than the one above it."
        return message, INDENTATION, complaint.mark
    message = "YAML cannot tell this key from the line above, which has no colon and space."
    remedy = "Write a colon and a space after the key on the line above, as in title: Back pain."
    return message, remedy, complaint.mark


def _no_colon(complaint: _Complaint) -> _Words:
    message = "There is no colon followed by a space on this line, so it is no key with a value."
    return message, "Write it as a key, a colon, a space and the value.", complaint.opening


def _open_quote(complaint: _Complaint) -> _Words:
    message = "The quote that begins here is never closed."
    return message, "Add the closing quote at the end of the value.", complaint.opening


def _open_bracket(complaint: _Complaint) -> _Words:
    opened = complaint.character_at(complaint.opening)
    closing = {"[": "]", "{": "}"}.get(opened, "")
    remedy = "Put text that contains brackets, braces or commas in quotes."
    if not closing:
        message = "A value or a closing bracket is missing here, or there is a comma too many."
        return message, remedy, complaint.opening
    kind = "list" if closing == "]" else "group"
    message = f'The {kind} that begins here with "{opened}" is not closed or lacks a comma.'
    remedy = f'Put commas between its values and "{closing}" at its end. {remedy}'
    return message, remedy, complaint.opening


def _marked(complaint: _Complaint) -> _Words:
    sign = {"alias": "*", "anchor": "&"}.get(complaint.context.rpartition(" ")[2], "!")
    message = f'A value cannot begin with "{sign}", which means something else to YAML.'
    return message, "Put the whole value in double quotes.", complaint.opening


def _list_here(complaint: _Complaint) -> _Words:
    message = 'A list cannot begin here, on the same line as its key or after a "?".'
    remedy = 'Put each entry on a line of its own below the key, beginning with "- ".'
    return message, remedy, complaint.mark


def _escape(complaint: _Complaint) -> _Words:
    message = "Within double quotes a backslash has a special meaning, and this one has none."
    return message, "Use single quotes around the value, or write two backslashes.", complaint.mark


def _block(complaint: _Complaint) -> _Words:
    message = 'A value that begins with "|" or ">" continues on the next line; there is text here.'
    remedy = "Begin the text on the next line, indented; or put the value in double quotes."
    return message, remedy, complaint.opening


def _misplaced(complaint: _Complaint) -> _Words:
    if not complaint.before.strip(" "):
        message = "This line is not indented like the lines above that it belongs to."
        return message, INDENTATION, complaint.mark
    message = "There is text here after a closing quote or bracket."
    remedy = (
        'Put the whole value in double quotes; within them write a quote as \\". '
        "If a quote was opened on a line above, close it there."
    )
    return message, remedy, complaint.mark


def _stray(complaint: _Complaint) -> _Words:
    message = f'There is a "{complaint.character}" here where a value is expected.'
    return message, "Remove it, or put the whole value in double quotes.", complaint.mark


def _other(complaint: _Complaint) -> _Words:
    message = f"This cannot be read as YAML ({complaint.what})."
    remedy = "Compare the line with the ones around it: key, colon, space, value."
    return message, remedy, complaint.mark


_WORDS: tuple[tuple[str, str, Callable[[_Complaint], _Words]], ...] = (
    ("cannot start any token", "", _start),
    ("tab character", "", _start),
    ("mapping values are not allowed", "", _second_colon),
    ("could not find expected ':'", "", _no_colon),
    ("end of stream", "quoted scalar", _open_quote),
    ("document separator", "quoted scalar", _open_quote),
    ("escape", "quoted scalar", _escape),
    ("", "flow", _open_bracket),
    ("", "block scalar", _block),
    ("", "alias", _marked),
    ("", "anchor", _marked),
    ("tag", "", _marked),
    ("", "tag", _marked),
    ("sequence entries are not allowed", "", _list_here),
    ("mapping keys are not allowed", "", _list_here),
    ("node content", "", _stray),
    ("expected key", "", _misplaced),
    ("'-' indicator", "", _misplaced),
    ("<block end>", "", _misplaced),
    ("<document start>", "", _misplaced),
)
"""A piece of the parser's problem, a piece of its context, and who puts it in words.

The pieces fit the words of both libyaml and PyYAML's own parser.
"""


def syntax_problem(error: Any, text: str, *, path: str, first_line: int) -> Problem:
    """Put `error`, a `yaml.MarkedYAMLError` of either parser, in plain words.

    Its place is the parser's mark, or where a quote or bracket was opened that
    is never closed. `text` begins on `first_line` of the file `path`.
    """
    mark = error.problem_mark or error.context_mark
    complaint = _Complaint(
        what=error.problem or "",
        context=error.context or "",
        mark=mark,
        context_mark=error.context_mark,
        lines=text.split("\n"),
    )
    words = next(
        (
            words
            for what, context, words in _WORDS
            if what in complaint.what and context in complaint.context
        ),
        _other,
    )
    message, remedy, place = words(complaint)
    return Problem("yaml-syntax", _span(place, text, path, first_line), message, remedy)


def _span(mark: Any, text: str, path: str, first_line: int) -> Span:
    """The place of a mark; one behind the text belongs to the end of its last line."""
    lines = text.rstrip("\n").split("\n")
    if mark.line < len(lines):
        return Span(path, mark.line + first_line, mark.column + 1)
    return Span(path, len(lines) - 1 + first_line, len(lines[-1]) + 1)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
