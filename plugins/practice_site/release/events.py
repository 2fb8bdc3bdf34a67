"""What was done to releases after they were made: put up again, or a testimonial taken out."""

import datetime as dt
import json
import os
from enum import StrEnum
from pathlib import Path

import msgspec
from msgspec import Struct

from practice_site.release.refusals import refusing
from practice_site.release.trees import PRIVATE

FILE = "events.jsonl"
"""Beside the releases; one line an event, the oldest first."""


class What(StrEnum):
    """What was done."""

    ROLLED_BACK = "rolled-back"
    WITHHELD = "withheld"


class Event(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One event: on the day `as_of`, `at` the computer's clock (UTC), after release `after`.

    `release` is the number of the one that was put up again, `testimonial` the id of
    the one that was taken out.
    """

    what: What
    as_of: dt.date
    at: dt.datetime
    after: int
    release: int = 0
    testimonial: str = ""


def note_event(site_root: Path, event: Event) -> None:
    """Add an event. The build's lock must be held; raises `ReleaseRefused`."""
    folder = site_root / PRIVATE / "releases"
    with refusing("It is done, but could not be noted for `practice evidence`"):
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / FILE
        there = file.read_bytes() if file.exists() else b""
        begin = b"" if not there or there.endswith(b"\n") else b"\n"  # somebody was killed at it
        line = json.dumps(msgspec.to_builtins(event)).encode("ascii")
        with file.open("ab") as stream:
            stream.write(begin + line + b"\n")
            stream.flush()
            os.fsync(stream.fileno())


def noted_events(site_root: Path) -> tuple[tuple[Event, ...], tuple[int, ...]]:
    """The events, the oldest first, and the numbers of the lines that nobody can read."""
    with refusing("The events could not be read"):
        file = site_root / PRIVATE / "releases" / FILE
        lines = file.read_bytes().splitlines() if file.exists() else []
    events: list[Event] = []
    unread: list[int] = []
    for number, line in enumerate(lines, start=1):
        try:
            events.append(msgspec.json.decode(line, type=Event))
        except (msgspec.DecodeError, ValueError):
            unread.append(number)
    return tuple(events), tuple(unread)
