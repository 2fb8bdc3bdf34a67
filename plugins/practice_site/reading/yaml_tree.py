"""Building nodes from the events of a YAML parser.

This is done one by one and without recursion, which bounds what a hostile
file can cost. Anchors, aliases, tags and further documents are refused.
"""

import re
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any

import yaml

from practice_site.model.finding import Problem
from practice_site.model.span import Span
from practice_site.reading.wording import quoted
from practice_site.reading.yaml_nodes import Entry, ListNode, MapNode, Node, ScalarNode

DEPTH_LIMIT = 40
"""How deep values may lie within each other; the formats need six levels."""

UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
"""Characters that nobody types and no page can show, halves of surrogate pairs among them."""

NODE_LIMIT = 200_000
"""How many values a file may hold; five thousand towns have about half of that."""


class RefusedError(Exception):
    """Ends the parsing of a text with the one problem that stands for it."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


class _OpenList:
    """A list whose end has not come yet."""

    __slots__ = ("items", "start")

    def __init__(self, start: Any) -> None:
        self.start = start
        self.items: list[Node] = []


class _OpenMap:
    """A group of keys whose end has not come yet; `key` waits for its value."""

    __slots__ = ("entries", "key", "key_span", "start")

    def __init__(self, start: Any) -> None:
        self.start = start
        self.entries: dict[str, Entry] = {}
        self.key: str | None = None
        self.key_span: Span


class TreeBuilder:
    """Collects the events of a text, which begins on `first_line` of the file `path`.

    `root` is what they come to, `problems` are the keys that stand there twice.
    """

    def __init__(self, text: str, path: str, first_line: int) -> None:
        self._text = text
        self._path = path
        self._offset = first_line
        self._stack: list[_OpenList | _OpenMap] = []
        self.root: Node | None = None
        self.problems: list[Problem] = []
        self._nodes = 0
        self._documents = 0

    def take(self, event: Any) -> None:
        """Take the next event; raises RefusedError at what is not used here."""
        handler = _HANDLERS.get(type(event))
        if handler:
            handler(self, event)

    @cached_property
    def _lines(self) -> list[str]:
        return self._text.split("\n")

    def _span(self, start: Any, end: Any = None) -> Span:
        line, column = start.line + self._offset, start.column + 1
        if end is None:
            return Span(self._path, line, column)
        return Span(self._path, line, column, end.line + self._offset, end.column + 1)

    def _refuse(self, mark: Any, message: str, remedy: str) -> RefusedError:
        return RefusedError(Problem("yaml-syntax", self._span(mark), message, remedy))

    def _document(self, event: Any) -> None:
        self._documents += 1
        if self._documents > 1:
            raise self._refuse(
                event.start_mark,
                "A second document begins here, and a file may hold only one.",
                "Remove the line with the three dashes, or move what follows to a file of its own.",
            )

    def _alias(self, event: Any) -> None:
        raise self._refuse(
            event.start_mark,
            f"{quoted('*' + event.anchor)} asks to repeat another value, which is not used here.",
            "Write the value out; if it is text that begins with *, put it in quotes.",
        )

    def _count(self, event: Any) -> None:
        self._nodes += 1
        if event.anchor is not None or event.tag is not None or self._nodes > NODE_LIMIT:
            raise self._uncounted(event)

    def _uncounted(self, event: Any) -> RefusedError:
        """Say why a value is refused that is one too many, or has a name or a tag."""
        if self._nodes > NODE_LIMIT:
            return self._refuse(
                event.start_mark,
                f"This file holds more than {NODE_LIMIT:,} values.",
                "Split it, or remove what was pasted into it by mistake.",
            )
        if event.anchor is not None:
            return self._refuse(
                event.start_mark,
                f"{quoted('&' + event.anchor)} gives a value a name, which is not used here.",
                "Remove it; if it is text that begins with &, put the text in quotes.",
            )
        return self._refuse(
            event.start_mark,
            f"{quoted(event.tag)} is a YAML tag, which is not used here.",
            "Remove it; if it is text that begins with !, put the text in quotes.",
        )

    def _shown_only(self, event: Any) -> None:
        """Refuse what an escape in double quotes has brought in, and nothing else can."""
        unseen = UNSEEN.search(event.value)
        if unseen:
            raise self._refuse(
                event.start_mark,
                f"An escape in this value stands for U+{ord(unseen[0]):04X}, which no page "
                "can show.",
                "Take the escape out: a backslash with the letters or digits after it.",
            )

    def _opened(self, event: Any) -> None:
        self._count(event)
        self._simple_key_only(event)
        if len(self._stack) >= DEPTH_LIMIT:
            raise self._refuse(
                event.start_mark,
                f"Values lie within each other more than {DEPTH_LIMIT} levels deep here.",
                "Nothing needs that many levels: look for brackets or indentation gone wrong.",
            )

    def _simple_key_only(self, event: Any) -> None:
        top = self._stack[-1] if self._stack else None
        if isinstance(top, _OpenMap) and top.key is None:
            raise self._refuse(
                event.start_mark,
                "A list or a group stands here where a key is expected.",
                'Write a word as the key, for example "title: …"; put text that begins with '
                "[ or { in quotes.",
            )

    def _scalar(self, event: Any) -> None:
        self._count(event)
        text, style = event.value, event.style
        if style == '"':
            self._shown_only(event)
        span = self._span(event.start_mark, event.end_mark)
        top = self._stack[-1] if self._stack else None
        if type(top) is _OpenMap and top.key is None:
            top.key, top.key_span = text, span
        elif not style:
            self._add(ScalarNode(text, True, span, span.line, span.column))
        else:
            line, column = self._text_begin(event, span)
            self._add(ScalarNode(text, False, span, line, column, style == "|"))

    def _text_begin(self, event: Any, span: Span) -> tuple[int, int]:
        """The line and column in which the text of a value begins that is not plain."""
        if event.style not in ("|", ">"):
            return span.line, span.column + 1
        below = self._lines[event.start_mark.line + 1 : event.end_mark.line + 1]
        margin = _indent(below) - _indent(event.value.split("\n"))
        return span.line + 1, max(margin, 0) + 1

    def _open_list(self, event: Any) -> None:
        self._opened(event)
        self._stack.append(_OpenList(event.start_mark))

    def _open_map(self, event: Any) -> None:
        self._opened(event)
        self._stack.append(_OpenMap(event.start_mark))

    def _close_list(self, event: Any) -> None:
        top = self._stack.pop()
        assert isinstance(top, _OpenList)
        last = top.items[-1].span if top.items else None
        self._add(ListNode(tuple(top.items), self._enclosing(top.start, last, event)))

    def _close_map(self, event: Any) -> None:
        top = self._stack.pop()
        assert isinstance(top, _OpenMap)
        entries = tuple(top.entries.values())
        last = entries[-1].value.span if entries else None
        self._add(MapNode(entries, self._enclosing(top.start, last, event)))

    def _enclosing(self, start: Any, last: Span | None, event: Any) -> Span:
        """From `start` to the closing bracket, or to the end of the last thing within.

        Without brackets the parser's own end is where the next thing begins.
        """
        if last is None or event.start_mark.index != event.end_mark.index:
            return self._span(start, event.end_mark)
        line, column = start.line + self._offset, start.column + 1
        return Span(self._path, line, column, last.end_line, last.end_column)

    def _add(self, node: Node) -> None:
        if not self._stack:
            self.root = node
            return
        top = self._stack[-1]
        if type(top) is _OpenList:
            top.items.append(node)
            return
        assert type(top) is _OpenMap and top.key is not None
        key, top.key = top.key, None
        first = top.entries.get(key)
        if first is None:
            top.entries[key] = Entry(key, top.key_span, node)
            return
        self.problems.append(
            Problem(
                "duplicate-key",
                top.key_span,
                f"{quoted(key)} stands here a second time; "
                f"the first is on line {first.key_span.line}.",
                "Keep one of the two and remove the other.",
            )
        )


_HANDLERS: Mapping[type, Callable[[TreeBuilder, Any], None]] = {
    yaml.ScalarEvent: TreeBuilder._scalar,
    yaml.SequenceStartEvent: TreeBuilder._open_list,
    yaml.SequenceEndEvent: TreeBuilder._close_list,
    yaml.MappingStartEvent: TreeBuilder._open_map,
    yaml.MappingEndEvent: TreeBuilder._close_map,
    yaml.AliasEvent: TreeBuilder._alias,
    yaml.DocumentStartEvent: TreeBuilder._document,
}


def _indent(lines: list[str]) -> int:
    """How far the first line that is not blank is indented."""
    first = next((line for line in lines if line.strip(" ")), "")
    return len(first) - len(first.lstrip(" "))
