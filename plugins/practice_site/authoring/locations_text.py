"""Changing `locations.yaml` as text: what is not changed stays as it is, byte for byte."""

from collections.abc import Iterable, Mapping, Sequence

from practice_site.authoring.plain_values import Plain, plain
from practice_site.authoring.text_lines import TextLines
from practice_site.authoring.yaml_extent import last_line
from practice_site.authoring.yaml_text import yaml_text
from practice_site.reading.yaml_nodes import ListNode, MapNode, Node, ScalarNode
from practice_site.reading.yaml_parsing import parse_yaml

PATH = "locations.yaml"
MISTAKES = f"{PATH} has mistakes; `practice check {PATH}` says which. Mend them first."
_LITERAL = ("about",)
_BRACED = ("geo", "drive")

Values = Mapping[str, object]


class CannotEdit(Exception):
    """The file cannot be changed; the message says why and what to do."""


def add_towns(text: str, towns: Sequence[Values]) -> str:
    """The text with more towns at the end of its list; each is its keys with plain values.

    Raises:
        CannotEdit: the file has mistakes, or its list is not written line by line.
    """
    file, root = _read(text)
    new = [_lines(town) for town in towns]
    listed = root.get("towns")
    dash, key = _columns(listed, root.get("offices"))
    added = tuple(line for entry in new for line in _as_item(entry, dash, key))
    if listed is None:
        edited = file.with_lines(last_line(root, file), ("towns:", *added))
    elif isinstance(listed, ListNode) and listed.items:
        _by_lines(listed, file, "The list of towns")
        edited = file.with_lines(last_line(listed, file), added)
    else:
        edited = _begun(file, listed).with_lines(listed.span.line, added)
    before = plain(root)
    assert isinstance(before, dict)
    towns_before = before.get("towns") or ()
    assert isinstance(towns_before, tuple)
    meant = {**before, "towns": (*towns_before, *map(_said, new))}
    return _checked(edited, meant)


def change_town(text: str, slug: str, new: Values, one_line: Mapping[str, str]) -> str:
    """The text with more keys at the end of a town's entry, and other values of some keys.

    `one_line` are values as they are written on the line of their key, which is
    added where it is not there; an empty one takes the key with its line out.

    Raises:
        CannotEdit: the file has mistakes, has no such town, or its entry is not written
            line by line.
    """
    file, root = _read(text)
    number, entry = _town(root, slug)
    _by_lines(root.get("towns"), file, "The list of towns")
    _by_lines(entry, file, f"The entry of {slug}")
    present = {item.key for item in entry.entries}
    if there := sorted(present & set(new)):
        raise CannotEdit(f"{slug} has {' and '.join(there)} already; change it in {PATH}.")
    indent = " " * (entry.span.column - 1)
    lines = [*_lines(new), *(f"{k}: {v}" for k, v in one_line.items() if v and k not in present)]
    added = tuple(indent + line if line else "" for line in lines)
    edited = file.with_lines(last_line(entry, file), added)
    for item in reversed(entry.entries):
        if item.key in one_line and one_line[item.key] != _written(item.value, file):
            edited = _replaced(edited, item.key_span.line, item.value, one_line[item.key], slug)
    meant = plain(root)
    assert isinstance(meant, dict)
    towns = meant["towns"]
    assert isinstance(towns, tuple)
    town = towns[number]
    assert isinstance(town, dict)
    changed = {**town, **_said(lines), **_said(f"{k}: {v}" for k, v in one_line.items() if v)}
    for key, value in one_line.items():
        if not value:
            changed.pop(key, None)
    return _checked(edited, {**meant, "towns": (*towns[:number], changed, *towns[number + 1 :])})


def _read(text: str) -> tuple[TextLines, MapNode]:
    file = TextLines.of(text)
    parsed = parse_yaml(file.plain, path=PATH)
    if parsed.problems or not isinstance(parsed.root, MapNode):
        raise CannotEdit(MISTAKES)
    return file, parsed.root


def _town(root: MapNode, slug: str) -> tuple[int, MapNode]:
    towns = root.get("towns")
    for number, entry in enumerate(towns.items if isinstance(towns, ListNode) else ()):
        if isinstance(entry, MapNode):
            named = entry.get("slug")
            if isinstance(named, ScalarNode) and named.text == slug:
                return number, entry
    raise CannotEdit(f"{PATH} has no town {slug}.")


def _columns(*lists: Node | None) -> tuple[int, int]:
    """How far dashes and keys are indented: as in the first list that has entries."""
    for node in lists:
        if (
            isinstance(node, ListNode)
            and node.items
            and node.span.column < node.items[0].span.column
        ):
            return node.span.column - 1, node.items[0].span.column - 1
    return 2, 4


def _as_item(lines: Iterable[str], dash: int, key: int) -> tuple[str, ...]:
    first, *rest = lines
    begin = " " * dash + "-" + " " * (key - dash - 1)
    return (begin + first, *(" " * key + line if line else "" for line in rest))


def _lines(values: Values) -> tuple[str, ...]:
    return tuple(yaml_text(values, literal=_LITERAL, braced=_BRACED).splitlines()) if values else ()


def _by_lines(node: Node | None, file: TextLines, what: str) -> None:
    """Refuse what stands in brackets: a line added there would have to change others."""
    first = node and file.lines[node.span.line - 1][node.span.column - 1 : node.span.column]
    if first in ("[", "{"):
        raise CannotEdit(
            f"{what} in {PATH} stands in brackets. Write it with one line for each key, then "
            "try again."
        )


def _begun(file: TextLines, empty: Node) -> TextLines:
    """The file with an empty list, `[]` or nothing, ready for its first entry."""
    line = file.lines[empty.span.line - 1]
    start, end = empty.span.column - 1, (empty.span.end_column or empty.span.column) - 1
    if empty.span.end_line not in (None, empty.span.line):
        raise CannotEdit(f"The empty list of towns in {PATH} takes several lines: remove it first.")
    if isinstance(empty, ScalarNode) and empty.text:
        raise CannotEdit(f"The towns in {PATH} are no list.")
    return file.with_line(empty.span.line, (line[:start].rstrip() + line[end:]).rstrip())


def _replaced(file: TextLines, line: int, value: Node, new: str, slug: str) -> TextLines:
    span = value.span
    if span.line != line or span.end_line != line:
        raise CannotEdit(f"A value of {slug} on line {line} of {PATH} takes several lines.")
    text = file.lines[line - 1]
    before, after = text[: span.column - 1], text[(span.end_column or span.column) - 1 :]
    if new:
        return file.with_line(line, before + new + after)
    if text.lstrip().startswith("- "):
        raise CannotEdit(f"The entry of {slug} begins with a key that is to go: move it down.")
    margin = text[: len(text) - len(text.lstrip())]
    comment = after.strip()
    return file.with_line(line, margin + comment) if comment else file.without_line(line)


def _said(lines: Iterable[str]) -> dict[str, Plain]:
    """What keys say when they are read: YAML has texts only."""
    said = plain(parse_yaml("".join(f"{line}\n" for line in lines), path=PATH).root)
    return said if isinstance(said, dict) else {}


def _written(value: Node, file: TextLines) -> str:
    """A value as it stands on its line."""
    span = value.span
    return file.lines[span.line - 1][span.column - 1 : (span.end_column or span.column) - 1]


def _checked(edited: TextLines, meant: Plain) -> str:
    """The new text, read once more: it must say what was meant, and nothing else."""
    parsed = parse_yaml(edited.plain, path=PATH)
    if parsed.problems or plain(parsed.root) != meant:
        raise CannotEdit(
            f"{PATH} is written in a way that this command cannot add to without changing other "
            "lines. Add the lines by hand."
        )
    return edited.text
