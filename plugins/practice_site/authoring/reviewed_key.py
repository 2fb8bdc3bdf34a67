"""Writing a review into a text's front matter: that key alone, all else byte for byte."""

import json
import re
from collections.abc import Mapping

from practice_site.authoring.plain_values import plain
from practice_site.authoring.text_lines import TextLines
from practice_site.reading.front_matter import FrontMatter, split_front_matter
from practice_site.reading.yaml_nodes import Entry, MapNode, ScalarNode

KEY = "reviewed"

_AFTER = ("author", "published")
"""The keys that a new review is written below; every text has the second."""

_BARE = re.compile(r"[A-Za-z0-9][\w./@-]*(?: [\w./@-]+)*")
_NO_TEXT = re.compile(r"\d+|\d+[.e]\d+|(?i:true|false|yes|no|on|off|null|y|n)")


class NotWritten(Exception):
    """The front matter cannot be changed by a program; the message says why."""


def with_review(text: str, values: Mapping[str, str], *, path: str) -> str:
    """The text of a file with these values under `reviewed`.

    Other keys there stay, and so do comments, line ends, a byte-order mark and the order of keys.

    Raises:
        NotWritten: the front matter has no form in which that can be done safely.
    """
    file = TextLines.of(text)
    front, root = _read(file, path)
    said = next((entry for entry in root.entries if entry.key == KEY), None)
    if said is None:
        edited = _added(file, root, values)
    elif isinstance(said.value, MapNode) and said.value.entries:
        edited = _changed(file, said.value, values)
    else:
        raise NotWritten(f"`{KEY}` is no group of keys.")
    _make_sure(edited, front, root, values, path)
    return edited.text


def _read(file: TextLines, path: str) -> tuple[FrontMatter, MapNode]:
    front = split_front_matter(file.plain, path=path)
    if not isinstance(front, FrontMatter) or not isinstance(front.header.root, MapNode):
        raise NotWritten("The front matter cannot be read.")
    return front, front.header.root


def _added(file: TextLines, root: MapNode, values: Mapping[str, str]) -> TextLines:
    entries = {entry.key: entry for entry in root.entries}
    above = next((entries[key] for key in _AFTER if key in entries), None)
    if above is None or above.key_span.column != root.span.column or _is_flow(file, root):
        raise NotWritten("The keys are not written line by line.")
    number = above.value.span.end_line or above.value.span.line
    line = f"{' ' * (root.span.column - 1)}{KEY}: {{{_pairs(values)}}}"
    return file.with_lines(number, (line,))


def _changed(file: TextLines, said: MapNode, values: Mapping[str, str]) -> TextLines:
    flow = _is_flow(file, said)
    present = {entry.key: entry for entry in said.entries}
    new = {key: value for key, value in values.items() if key not in present}
    # From the end to the beginning: what is put in moves only what stands behind it.
    if new:
        file = _with_more(file, said.entries[-1], new, flow=flow)
    for entry in reversed(said.entries):
        if entry.key in values:
            file = _with_value(file, entry, values[entry.key])
    return file


def _with_more(file: TextLines, last: Entry, new: Mapping[str, str], *, flow: bool) -> TextLines:
    end = last.value.span
    number = end.end_line or end.line
    if not flow:
        indent = " " * (last.key_span.column - 1)
        return file.with_lines(
            number, tuple(f"{indent}{key}: {_scalar(value)}" for key, value in new.items())
        )
    line, column = file.lines[number - 1], end.end_column or end.column
    return file.with_line(number, f"{line[: column - 1]}, {_pairs(new)}{line[column - 1 :]}")


def _with_value(file: TextLines, entry: Entry, value: str) -> TextLines:
    said = entry.value
    if not isinstance(said, ScalarNode) or said.span.end_line not in (None, said.span.line):
        raise NotWritten(f"`{entry.key}` is not written on one line.")
    if said.text == value:
        return file
    number, begin = said.span.line, said.span.column
    line = file.lines[number - 1]
    end = said.span.end_column or begin
    return file.with_line(number, f"{line[: begin - 1]}{_scalar(value)}{line[end - 1 :]}")


def _make_sure(
    edited: TextLines, front: FrontMatter, root: MapNode, values: Mapping[str, str], path: str
) -> None:
    """Read the new text: it must say what it said, and the review."""
    after, now = _read(edited, path)
    before = plain(root)
    assert isinstance(before, dict)
    was = before.get(KEY)
    meant = {**before, KEY: {**(was if isinstance(was, dict) else {}), **values}}
    if after.header.problems != () and front.header.problems == ():
        raise NotWritten("The keys are written in an unusual way.")
    if plain(now) != meant or after.body != front.body:
        raise NotWritten("The keys are written in an unusual way.")


def _is_flow(file: TextLines, node: MapNode) -> bool:
    line = file.lines[node.span.line - 1]
    return line[node.span.column - 1 : node.span.column] == "{"


def _pairs(values: Mapping[str, str]) -> str:
    return ", ".join(f"{key}: {_scalar(value)}" for key, value in values.items())


def _scalar(value: str) -> str:
    """A value as YAML: bare where nobody can take it for something else, else in quotes."""
    if _BARE.fullmatch(value) and not _NO_TEXT.fullmatch(value):
        return value
    return json.dumps(value, ensure_ascii=False)
