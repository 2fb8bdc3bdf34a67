"""The parser's events: notes taken out of the flow, the rest cut into blocks."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from pyromark import Markdown, Options

from practice_site.reading.markdown_source import MarkdownSource

Event: TypeAlias = tuple[Any, Any]
"""What the parser says, and the bytes it says it of.

`Any` because the events are nested unions of some forty typed dictionaries;
see `pyromark.event`.
"""

DEEPEST = 30
"""How deep lists, quotes and emphasis may be nested; browsers and parsers have limits too."""

_PARSER = Markdown(
    options=Options.ENABLE_TABLES | Options.ENABLE_FOOTNOTES | Options.ENABLE_STRIKETHROUGH
)


@dataclass(frozen=True, slots=True)
class Group:
    """The events of one block: the outermost element's start and end are the first and last."""

    events: list[Event]
    depth: int

    @property
    def start(self) -> int:
        """The block's first byte."""
        return int(self.events[0][1]["start"])

    @property
    def end(self) -> int:
        """The byte after the block's last."""
        return int(self.events[0][1]["end"])

    @property
    def tag(self) -> tuple[str, Any]:
        """The outermost element's name and what else the parser says of it."""
        event = self.events[0][0]
        return (event, None) if isinstance(event, str) else name_and_data(event["Start"])


def name_and_data(tag: Any) -> tuple[str, Any]:
    """A tag's name and what else the parser says of it."""
    if isinstance(tag, str):
        return tag, None
    ((name, data),) = tag.items()
    return name, data


def events_of(source: MarkdownSource) -> tuple[list[Event], list[Group]]:
    """The events of a text without its notes, and the notes."""
    events: list[Event] = list(_PARSER.events_with_range(source.text, merge_text=True))
    return _without_notes(events) if "[^" in source.text else (events, [])


def cut_blocks(events: list[Event]) -> Iterator[Group]:
    """The blocks of a text, one after the other."""
    begin = depth = deepest = 0
    for index, (event, _) in enumerate(events):
        if type(event) is dict:
            if "Start" in event:
                if not depth:
                    begin, deepest = index, 0
                depth += 1
                deepest = max(deepest, depth)
            elif "End" in event:
                depth -= 1
                if not depth:
                    yield Group(events[begin : index + 1], deepest)
        elif not depth:
            yield Group([events[index]], 0)


def _without_notes(events: list[Event]) -> tuple[list[Event], list[Group]]:
    """Take the definitions of notes out, wherever they stand."""
    flow: list[Event] = []
    notes: list[Group] = []
    open_notes: list[list[Event]] = []
    for item in events:
        event = item[0]
        if type(event) is dict:
            if _is_note(event.get("Start")):
                open_notes.append([item])
                continue
            if event.get("End") == "FootnoteDefinition":
                notes.extend(cut_blocks([*open_notes.pop(), item]))
                continue
        (open_notes[-1] if open_notes else flow).append(item)
    notes.sort(key=lambda note: note.start)
    return flow, notes


def _is_note(tag: Any) -> bool:
    return isinstance(tag, dict) and "FootnoteDefinition" in tag
