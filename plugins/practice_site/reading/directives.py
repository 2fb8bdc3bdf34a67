"""Lines such as `{testimonial: t-2026-003}` that stand for something else."""

import re
from collections.abc import Iterator
from itertools import groupby

from msgspec import Struct
from msgspec.structs import replace

from practice_site.reading.markdown_events import Event, Group
from practice_site.reading.markdown_source import MarkdownSource

_TESTIMONIAL = re.compile(rb"[ \t]*\{[ \t]*testimonial[ \t]*:[ \t]*([\w.-]+)[ \t]*\}[ \t]*", re.I)
_WHOLE_LINE = re.compile(rb"[ \t]*(?!\{+[ \t]*testimonial\b)\{.*\}[ \t]*", re.I)
_STRAY = re.compile(rb"(?<!\\)\{[ \t]*testimonial\b[^{}\n]*\}?", re.I)
_HOW = (
    "Write {testimonial: its-id} on a line of its own, with the name of a file in "
    "content/testimonials/ in the place of its-id."
)
_WHAT_ELSE = "Take it out. Only {testimonial: its-id} stands for something else."


class TestimonialLine(Struct, frozen=True):
    """A line that shows a testimonial, and the bytes it stands in."""

    __test__ = False  # pytest collects by the name otherwise

    testimonial: str
    start: int
    end: int


def split_paragraph(group: Group, source: MarkdownSource) -> list[Group | TestimonialLine]:
    """A paragraph in pieces: testimonials that have a line of their own, and the text between."""
    if b"{" not in source.data[group.start : group.end]:
        return [group]
    lines = dict(_testimonial_lines(group, source))
    if not lines:
        return [group]
    first, last = group.events[0][0], group.events[-1][0]
    pieces: list[Group | TestimonialLine] = []
    for line, run in groupby(_in_lines(group, lines), key=lambda pair: pair[0]):
        if line is not None:
            pieces.append(line)
            continue
        events = _without_breaks([event for _, event in run])
        if events:
            place = {"start": events[0][1]["start"], "end": events[-1][1]["end"]}
            pieces.append(replace(group, events=[(first, place), *events, (last, place)]))
    return pieces


def report_stray(source: MarkdownSource, start: int, end: int) -> None:
    """Report testimonials that are meant within some words, but have no line of their own."""
    for match in _STRAY.finditer(source.data, start, end):
        written = source.written(match.start(), match.end())
        message = f"{written} shows no testimonial: it needs a line of its own and one id."
        source.report("invalid-value", match.start(), match.end(), message, _HOW)


def _testimonial_lines(
    group: Group, source: MarkdownSource
) -> Iterator[tuple[int, TestimonialLine]]:
    """The lines that show testimonials, by the bytes at which their text begins."""
    line_start = group.start
    for line in source.data[group.start : group.end].splitlines(keepends=True):
        content = line.rstrip()
        begin = line_start + len(content) - len(content.lstrip())
        end = line_start + len(content)
        if found := _TESTIMONIAL.fullmatch(content):
            yield begin, TestimonialLine(found[1].decode(), begin, end)
        elif found := _WHOLE_LINE.fullmatch(content):
            message = f"The site has nothing to put in the place of {source.written(begin, end)}."
            source.report("invalid-value", begin, end, message, _WHAT_ELSE)
        line_start += len(line)


def _in_lines(
    group: Group, lines: dict[int, TestimonialLine]
) -> Iterator[tuple[TestimonialLine | None, Event]]:
    """The events within a paragraph, each with the testimonial's line that it belongs to.

    A line within emphasis or a link is none of its own: it stays text, and is
    reported as such when that is written.
    """
    depth = 0
    line: TestimonialLine | None = None
    for event, place in group.events[1:-1]:
        if line is None or place["start"] >= line.end:
            line = lines.get(place["start"]) if not depth else None
        if type(event) is dict:
            depth += ("Start" in event) - ("End" in event)
        yield line, (event, place)


def _without_breaks(events: list[Event]) -> list[Event]:
    """Some events without line breaks at their ends."""
    while events and isinstance(events[0][0], str):
        events = events[1:]
    while events and isinstance(events[-1][0], str):
        events = events[:-1]
    return events
