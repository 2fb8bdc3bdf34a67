"""YAML as it was written: a small tree of nodes, each with its place.

Values are never turned into numbers, dates or booleans here, so that a ZIP
code `01370` and the state `NO` stay what they are.
"""

from typing import TypeAlias

from msgspec import Struct

from practice_site.model.finding import Problem
from practice_site.model.span import Span


class ScalarNode(Struct, frozen=True):
    """A single value as written, without its quotes.

    `plain` is true where it had none. `first_line` and `first_column` are where
    its text begins, `literal` is whether each of its lines is a line of the file.
    """

    text: str
    plain: bool
    span: Span
    first_line: int
    first_column: int = 1
    literal: bool = False

    def line_of(self, line: int) -> int:
        """The line of the file on which the value's own `line` (from 1) stands.

        Exact for values written under `|`; elsewhere YAML folds lines, and the
        answer is the nearest that is known.
        """
        there = self.first_line + line - 1
        end = self.span.end_line
        return there if self.literal or end is None else min(there, end)


class ListNode(Struct, frozen=True):
    """A list of values."""

    items: tuple["Node", ...]
    span: Span


class Entry(Struct, frozen=True):
    """A key with its value."""

    key: str
    key_span: Span
    value: "Node"


class MapNode(Struct, frozen=True):
    """Keys with their values, each key once, in the order written."""

    entries: tuple[Entry, ...]
    span: Span

    def get(self, key: str) -> "Node | None":
        """The value of `key`, or None where there is no such key."""
        return next((entry.value for entry in self.entries if entry.key == key), None)


Node: TypeAlias = ScalarNode | ListNode | MapNode


class ParsedYaml(Struct, frozen=True):
    """What a YAML text holds; no root where it is empty or was refused."""

    root: Node | None
    problems: tuple[Problem, ...] = ()
    refused: bool = False
