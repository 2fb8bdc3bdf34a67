"""The parser's events: notes taken out of the flow, the rest cut into blocks."""

from collections.abc import Iterator
from typing import Any, TypeAlias

from msgspec import Struct
from pyromark import Markdown, Options

from practice_site.reading.markdown_source import MarkdownSource

Event: TypeAlias = tuple[Any, Any]
"""What the parser says, and the bytes it says it of.

`Any` because the events are nested unions of some forty typed dictionaries;
see `pyromark.event`.
"""

DEEPEST = 30
"""How deep lists, quotes and emphasis may be nested; browsers and parsers have limits too."""

_NOTE = "FootnoteDefinition"
_PARSER = Markdown(
    options=Options.ENABLE_TABLES | Options.ENABLE_FOOTNOTES | Options.ENABLE_STRIKETHROUGH
)


class Group(Struct, frozen=True):
    """The events of one block: the outermost element's start and end are the first and last.

    `tag` is that element's name and what else the parser says of it, `depth`
    how many elements stand within each other, `plain` whether all that is in it
    is words and ends of lines.
    """

    events: list[Event]
    depth: int
    tag: tuple[str, Any]
    plain: bool = False

    @property
    def start(self) -> int:
        """The block's first byte."""
        start: int = self.events[0][1]["start"]
        return start

    @property
    def end(self) -> int:
        """The byte after the block's last."""
        end: int = self.events[0][1]["end"]
        return end


def name_and_data(tag: Any) -> tuple[str, Any]:
    """A tag's name and what else the parser says of it."""
    if isinstance(tag, str):
        return tag, None
    ((name, data),) = tag.items()
    return name, data


def groups_of(source: MarkdownSource) -> tuple[list[Group], list[Group]]:
    """The blocks of a text, and its notes, wherever they stand; each in the order written."""
    blocks: list[Group] = []
    notes: list[Group] = []
    for group, holds_notes in _cut(list(_PARSER.events_with_range(source.text, merge_text=True))):
        if holds_notes:
            flow, inner = _without_notes(group.events)
            blocks.extend(block for block, _ in _cut(flow))
            notes.extend(inner)
        else:
            (notes if group.tag[0] == _NOTE else blocks).append(group)
    notes.sort(key=lambda note: note.start)
    return blocks, notes


def _cut(events: list[Event]) -> Iterator[tuple[Group, bool]]:
    """The outermost elements, and whether notes are defined within them."""
    begin = depth = deepest = 0
    holds_notes = plain = False
    for index, (event, _) in enumerate(events):
        if type(event) is not dict:
            plain = plain and event == "SoftBreak"
            if not depth:
                yield Group([events[index]], 0, (event, None)), False
        elif "Text" in event:
            continue
        elif "Start" in event:
            if not depth:
                begin, deepest, holds_notes, plain = index, 0, False, True
            else:
                plain = False
                holds_notes = holds_notes or _is_note(event["Start"])
            depth += 1
            if depth > deepest:
                deepest = depth
        elif "End" in event:
            depth -= 1
            if not depth:
                tag = name_and_data(events[begin][0]["Start"])
                yield Group(events[begin : index + 1], deepest, tag, plain), holds_notes
        else:
            plain = False


def _without_notes(events: list[Event]) -> tuple[list[Event], list[Group]]:
    """Take the definitions of notes out, which may hold others."""
    flow: list[Event] = []
    notes: list[Group] = []
    open_notes: list[list[Event]] = []
    for item in events:
        event = item[0]
        if type(event) is dict:
            if _is_note(event.get("Start")):
                open_notes.append([item])
                continue
            if event.get("End") == _NOTE:
                notes.extend(note for note, _ in _cut([*open_notes.pop(), item]))
                continue
        (open_notes[-1] if open_notes else flow).append(item)
    return flow, notes


def _is_note(tag: Any) -> bool:
    return type(tag) is dict and _NOTE in tag
