"""Adding values to a list of a record as text: what is not added to stays, byte for byte.

A record is a YAML file as a whole, the front matter of a Markdown file, or an
entry of `locations.yaml`.
"""

import re
from collections.abc import Callable, Sequence

from practice_site.authoring.locations_text import CannotEdit
from practice_site.authoring.plain_values import Plain, plain
from practice_site.authoring.text_lines import TextLines
from practice_site.authoring.yaml_extent import last_line
from practice_site.reading.front_matter import split_front_matter
from practice_site.reading.yaml_nodes import ListNode, MapNode, Node, ScalarNode
from practice_site.reading.yaml_parsing import parse_yaml

Finder = Callable[[TextLines], MapNode]
"""Finds the record in a file; raises `CannotEdit` where there is none."""

_BARE = re.compile(r"/[\w/.~+%$@!&()=;-]*")


def add_values(text: str, find: Finder, key: str, values: Sequence[str]) -> str:
    """The text with more values in the list `key` of a record, each written as YAML.

    A list that is not there is begun at the record's end.

    Raises:
        CannotEdit: the file has mistakes, or its list is written in a way that
            this cannot add to without changing other lines.
    """
    file = TextLines.of(text)
    if not values:
        return text
    record = find(file)
    before = _said(record)
    listed = record.get(key)
    meant = {**before, key: (*_items(before.get(key)), *map(_value, values))}
    edited = _edited(file, record, listed, key, values)
    try:
        after = _said(find(edited))
    except CannotEdit:
        after = {}
    if after != meant:
        raise CannotEdit(
            f"its list `{key}` is written in a way that nothing can be added to without changing "
            "other lines"
        )
    return edited.text


def quoted(value: str) -> str:
    """A path as YAML that people would write: in quotation marks only where it must be."""
    return value if _BARE.fullmatch(value) else "'" + value.replace("'", "''") + "'"


def in_file(path: str) -> Finder:
    """The record that a YAML file is."""

    def find(file: TextLines) -> MapNode:
        parsed = parse_yaml(file.plain, path=path)
        if parsed.problems or not isinstance(parsed.root, MapNode):
            raise CannotEdit("the file has mistakes")
        return parsed.root

    return find


def in_front_matter(path: str) -> Finder:
    """The record that the front matter of a Markdown file is."""

    def find(file: TextLines) -> MapNode:
        front = split_front_matter(file.plain, path=path)
        header = getattr(front, "header", None)
        if header is None or header.problems or not isinstance(header.root, MapNode):
            raise CannotEdit("its front matter has mistakes")
        return header.root

    return find


def in_locations(kind: str, slug: str) -> Finder:
    """The entry of an office or a town; `kind` is the list that it stands in."""
    whole = in_file("locations.yaml")

    def find(file: TextLines) -> MapNode:
        listed = whole(file).get(kind)
        for entry in listed.items if isinstance(listed, ListNode) else ():
            named = entry.get("slug") if isinstance(entry, MapNode) else None
            if isinstance(named, ScalarNode) and named.text == slug:
                assert isinstance(entry, MapNode)
                return entry
        raise CannotEdit(f"there is no {slug} in its list of {kind}")

    return find


def _edited(
    file: TextLines, record: MapNode, listed: Node | None, key: str, values: Sequence[str]
) -> TextLines:
    if _first(record, file) == "{":
        raise CannotEdit("the entry stands in braces: write it with one line for each key")
    indent = " " * (record.span.column - 1)
    if listed is None:
        lines = (f"{indent}{key}:", *(f"{indent}  - {value}" for value in values))
        return file.with_lines(last_line(record, file), lines)
    if isinstance(listed, ListNode) and _first(listed, file) == "[":
        return _in_brackets(file, listed, values)
    if isinstance(listed, ListNode) and listed.items:
        dash = " " * (listed.span.column - 1)
        return file.with_lines(last_line(listed, file), tuple(f"{dash}- {v}" for v in values))
    raise CannotEdit(f"its `{key}` is empty or no list: take the key out")


def _in_brackets(file: TextLines, listed: ListNode, values: Sequence[str]) -> TextLines:
    """The values after the last one, or after the bracket of a list that has none."""
    if listed.items:
        span = listed.items[-1].span
        number, column = span.end_line or span.line, (span.end_column or span.column) - 1
    else:
        number, column = listed.span.line, listed.span.column
    line = file.lines[number - 1]
    comma = ", " if listed.items else ""
    return file.with_line(number, f"{line[:column]}{comma}{', '.join(values)}{line[column:]}")


def _first(node: Node, file: TextLines) -> str:
    return file.lines[node.span.line - 1][node.span.column - 1 : node.span.column]


def _said(record: MapNode) -> dict[str, Plain]:
    said = plain(record)
    assert isinstance(said, dict)
    return said


def _items(said: Plain) -> tuple[Plain, ...]:
    return said if isinstance(said, tuple) else ()


def _value(written: str) -> Plain:
    root = parse_yaml(f"- {written}\n", path="value").root
    return plain(root.items[0]) if isinstance(root, ListNode) and root.items else None
