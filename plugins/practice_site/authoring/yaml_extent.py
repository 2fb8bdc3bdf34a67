"""Where a value of a YAML text ends, so that lines can be added after it."""

import re

from practice_site.authoring.text_lines import TextLines
from practice_site.reading.yaml_nodes import ListNode, MapNode, Node

_KEEPS_BLANK_LINES = re.compile(r"[|>]\d?\+")


def last_line(node: Node, file: TextLines) -> int:
    """The line on which the last thing in a node ends.

    Blank lines after it do not count, unless its text keeps them (`|+`).
    """
    end = node.span.end_line or node.span.line
    if node.span.end_column == 1:
        end -= 1
    end = min(end, len(file.lines))
    last = _last_value(node)
    if _KEEPS_BLANK_LINES.match(file.lines[last.span.line - 1], last.span.column - 1):
        return end
    while end > node.span.line and not file.lines[end - 1].strip():
        end -= 1
    return end


def _last_value(node: Node) -> Node:
    """The last of all values within a node; itself where there is none."""
    while True:
        if isinstance(node, ListNode) and node.items:
            node = node.items[-1]
        elif isinstance(node, MapNode) and node.entries:
            node = node.entries[-1].value
        else:
            return node
