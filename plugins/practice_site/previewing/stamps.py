"""Which files changed, told by what the system notes of a file when it is written."""

import os
import time
from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

from practice_site.reading.file_names import is_leftover

SETTLED_NS = 50_000_000
"""A file that was written less than this ago may be written again and keep its stamp."""


class Stamp(Struct, frozen=True):
    """What changes when a file does: its time of change in ns, its size in bytes, its inode."""

    mtime_ns: int
    size: int
    inode: int


class Survey(Struct, frozen=True):
    """The stamps of files and of the folders that they are in; what is not there is left out."""

    files: dict[Path, Stamp]
    folders: dict[Path, Stamp]


def stamp_of(path: Path) -> Stamp | None:
    """The stamp of a file or a folder; None where there is none that can be seen."""
    try:
        found = path.stat()
    except (OSError, ValueError):  # a path with a NUL character is no path
        return None
    return Stamp(found.st_mtime_ns, found.st_size, found.st_ino)


def is_settled(stamp: Stamp | None) -> bool:
    """Whether a later change is sure to give another stamp."""
    return stamp is None or time.time_ns() - stamp.mtime_ns > SETTLED_NS


def survey(places: Iterable[Path]) -> Survey:
    """The stamps of the given files and folders, and of everything below the folders.

    Links to folders are not followed; what editors and Python leave about is
    passed over.
    """
    found = Survey({}, {})
    folders: list[Path] = []
    for place in places:
        if place.is_dir():
            folders.append(place)
        elif stamp := stamp_of(place):
            found.files[place] = stamp
    while folders:
        _look_into(folders, found)
    return found


def is_passed_over(name: str) -> bool:
    """Whether a file of this name is nobody's work: an editor's, Python's or the system's."""
    return is_leftover(name) or name in ("__pycache__", "4913")


def _look_into(folders: list[Path], found: Survey) -> None:
    """Take one folder off the list, note what is in it, and add the folders in it to the list."""
    folder = folders.pop()
    if stamp := stamp_of(folder):
        # Before its files: what is added meanwhile then gives the folder another stamp.
        found.folders[folder] = stamp
    try:
        with os.scandir(folder) as entries:
            listed = [entry for entry in entries if not is_passed_over(entry.name)]
    except OSError:
        return
    for entry in listed:
        path = Path(entry.path)
        if entry.is_dir(follow_symlinks=False):
            folders.append(path)
        elif stamp := stamp_of(path):
            found.files[path] = stamp
