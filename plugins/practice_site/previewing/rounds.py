"""The whole builds that are under way or wanted, and who waits for each."""

from collections.abc import Mapping
from concurrent.futures import Future
from pathlib import Path
from threading import Event

from msgspec import Struct, field

from practice_site.previewing.stamps import Stamp

Stamps = dict[Path, Stamp | None]
"""What files and folders were when they were looked at; None for those that were not there."""


class Look(Struct, frozen=True):
    """What was seen when somebody looked: the stamps of files and folders as they are now.

    They are those that have changed, perhaps with others. With thousands of
    files, comparing all would take longer than making a page.
    """

    files: Stamps
    folders: Stamps


class Round(Struct, eq=False):
    """One whole build: the changes that it takes in, and who waits until they are up."""

    files: Stamps = field(default_factory=dict)
    folders: Stamps = field(default_factory=dict)
    changed: set[Path] = field(default_factory=set)
    """Those of the files that somebody is told of."""
    waiting: "list[Future[None]]" = field(default_factory=list)
    hurry: Event = field(default_factory=Event)
    has_begun: bool = False

    def take_over(self, other: "Round") -> None:
        """Take on everything that an earlier round was to do."""
        self.files = {**other.files, **self.files}
        self.folders = {**other.folders, **self.folders}
        self.changed |= other.changed
        self.waiting = [*other.waiting, *self.waiting]
        if other.files or other.waiting:
            self.hurry.set()

    def covers(self, path: Path, stamp: Stamp | None, *, is_settled: bool) -> bool:
        """Whether the build is sure to take in a file as it is now."""
        is_known = path in self.files and self.files[path] == stamp
        return is_known and (is_settled or not self.has_begun)


def difference(before: Mapping[Path, Stamp], after: Mapping[Path, Stamp]) -> Stamps:
    """What is another one after than before."""
    paths = before.keys() | after.keys()
    return {path: after.get(path) for path in paths if before.get(path) != after.get(path)}


def with_stamps(known: Mapping[Path, Stamp], newer: Stamps) -> dict[Path, Stamp]:
    """What is known with what has been taken in since."""
    found = dict(known)
    for path, stamp in newer.items():
        if stamp:
            found[path] = stamp
        else:
            found.pop(path, None)
    return found
