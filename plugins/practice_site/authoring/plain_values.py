"""What a YAML text says, without where it says it: for comparing before and after."""

from typing import TypeAlias

from practice_site.reading.yaml_nodes import ListNode, Node, ScalarNode

Plain: TypeAlias = "str | tuple[Plain, ...] | dict[str, Plain] | None"


def plain(node: Node | None) -> Plain:
    """The values as written: texts, tuples and dictionaries of them."""
    if node is None:
        return None
    if isinstance(node, ScalarNode):
        return node.text
    if isinstance(node, ListNode):
        return tuple(plain(item) for item in node.items)
    return {entry.key: plain(entry.value) for entry in node.entries}
