"""Watching a site's files, and telling at once of what changes."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from watchfiles import Change, watch

from practice_site.previewing.watched import Watched

STEP_MS = 10
"""A save is told of when so long nothing else was written."""

MOST_MS = 100
"""While files are being written without a pause, so long is waited for the first."""

SETTLING_MS = 500
"""When so long nothing happened, the watch is known to be there."""

Tell = Callable[[frozenset[Path] | None], object]
"""Is told the paths that changed, or None where anything may have."""


class _Either:
    """An event that is set when one of two is."""

    def __init__(self, one: threading.Event, other: threading.Event) -> None:
        self._events = (one, other)

    def is_set(self) -> bool:
        return any(event.is_set() for event in self._events)


class Watching:
    """Two threads: one for the folders with all below them, one for the site's own folder.

    The second sees the single files there, however an editor saves them, and
    that a watched folder itself was exchanged, which ends the watch on it.
    """

    def __init__(self, watched: Watched, tell: Tell, warn: Callable[[str], object]) -> None:
        self._watched = watched
        self._tell = tell
        self._warn = warn
        self._end = threading.Event()
        self._again = threading.Event()
        self._threads = [
            threading.Thread(target=self._watch_folders, name="preview-folders"),
            threading.Thread(target=self._watch_root, name="preview-root"),
        ]

    def start(self) -> None:
        """Begin to watch; what changed before is not told."""
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """End both threads."""
        self._end.set()
        for thread in self._threads:
            if thread.is_alive():
                thread.join()

    def _watch_folders(self) -> None:
        while not self._end.is_set():
            self._again.clear()
            folders = (*self._watched.folders, *self._watched.programs)
            there = [folder for folder in folders if folder.is_dir()]
            begun = False
            for changes in self._changes(there, recursive=True):
                if not begun:  # what changed before the watch began, nobody has told
                    self._tell(None)
                    begun = True
                self._report({Path(path) for _, path in changes})

    def _watch_root(self) -> None:
        folders = {*self._watched.folders, *self._watched.programs}
        for changes in self._changes([self._watched.root], recursive=False):
            found = {(change, Path(path)) for change, path in changes}
            if any(path in folders and change is not Change.modified for change, path in found):
                self._again.set()
            self._report({path for _, path in found if path in self._watched.files})

    def _report(self, paths: set[Path]) -> None:
        if matter := self._watched.matter(paths):
            self._tell(matter)

    def _changes(self, places: list[Path], *, recursive: bool) -> Iterator[set[tuple[Change, str]]]:
        end = _Either(self._end, self._again) if recursive else self._end
        if not places:
            while not end.is_set():
                yield set()
                self._end.wait(SETTLING_MS / 1000)
            return
        try:
            yield from self._watch(places, end, recursive, poll=False)
        except (
            OSError,
            RuntimeError,
        ) as error:  # a RuntimeError of its own where a limit is reached
            if end.is_set() or not all(place.is_dir() for place in places):
                return
            self._warn(
                f"The system cannot tell of changes ({error}); they are looked for instead, "
                "which takes longer."
            )
            yield from self._watch(places, end, recursive, poll=True)

    def _watch(
        self, places: list[Path], end: "_Either | threading.Event", recursive: bool, poll: bool
    ) -> Iterator[set[tuple[Change, str]]]:
        return watch(
            *places,
            watch_filter=None,
            debounce=MOST_MS,
            step=STEP_MS,
            stop_event=end,
            rust_timeout=SETTLING_MS,
            yield_on_timeout=True,
            raise_interrupt=False,
            force_polling=poll,
            recursive=recursive,
        )
