"""One thread that makes the site anew, whoever noticed a change first."""

import os
from collections.abc import Callable, Iterable, Mapping, Set
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from practice_site.previewing.resident import ResidentSite, Update
from practice_site.previewing.stamps import Survey, is_settled, stamp_of, survey
from practice_site.previewing.watched import Watched, watched_of
from practice_site.release.trees import Stamp

Report = Callable[[frozenset[Path], Update], object]
"""Is told of every change that was taken in, in the thread that did it."""

Restart = Callable[[], object]
"""Is called for a change that only another process can take in."""


class Rebuilding:
    """Takes changes in, one after the other, in a thread of its own.

    The watcher and visitors may tell of the same change; the stamps say whether
    it has been taken in already. A stamp counts as known only when the snapshot
    that its file went into is up.
    """

    def __init__(self, site: ResidentSite, report: Report, restart: Restart) -> None:
        self.watched: Watched = watched_of(site.configuration)
        self._site = site
        self._report = report
        self._restart = restart
        self._known = Survey({}, {})
        self._shared: tuple[Path, ...] = ()
        self._is_stale = False
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="preview-build")

    def start(self) -> Update:
        """Make the site for the first time, in the thread that calls."""
        found = survey(self.watched.places)
        update = self._site.start()
        self._know(found)
        return update

    def tell(self, paths: frozenset[Path] | None) -> "Future[None]":
        """Say that files may have changed (None: any); done when what changed is up."""
        return self._worker.submit(self._take_in, paths)

    def outdated(self, url: str) -> frozenset[Path] | None:
        """What a visitor to a URL must wait for: changes that nobody has told of yet.

        None where files were added or removed. Looked at are the page's source
        and what all pages share; every folder, where there is no page.
        """
        source = self._site.source_of(url)
        if source is None and self._has_moved():
            return None
        places = self._shared if source is None else (source, *self._shared)
        return frozenset(p for p in places if stamp_of(p) != self._known.files.get(p))

    def stop(self) -> None:
        """Finish what is being made, and take nothing else in."""
        self._worker.shutdown(wait=True, cancel_futures=True)

    def _take_in(self, paths: frozenset[Path] | None) -> None:
        found, looked_at = self._survey_after(paths)
        known = self._known.files
        changed = {path for path in looked_at if known.get(path) != found.files.get(path)}
        written_again = {p for p in paths or () if not is_settled(found.files.get(p))}
        matter = self.watched.matter(changed | written_again) - found.folders.keys()
        programs = frozenset(filter(self.watched.is_program, matter))
        if ours := matter - programs:
            update = self._site.update(ours)
            if ours & changed or update.pages or update.new:
                self._report(ours, update)
        self._know(found)
        self._is_stale |= bool(programs) or watched_of(self._site.configuration) != self.watched
        if self._is_stale and not self._site.snapshot.troubles:  # a new process could not begin
            self._is_stale = False
            self._restart()

    def _survey_after(self, paths: frozenset[Path] | None) -> tuple[Survey, Set[Path]]:
        """What there is now, and which files were looked at: those that are told, or all."""
        known = self._known
        if paths is None or any(path not in known.files and not path.is_file() for path in paths):
            # A folder, or something that is no more.
            found = survey(self.watched.places)
            return found, known.files.keys() | found.files.keys()
        around = known.folders.keys() & {path.parent for path in paths}
        return Survey(_again(known.files, paths), _again(known.folders, around)), paths

    def _know(self, found: Survey) -> None:
        if found.files.keys() != self._known.files.keys():
            self._shared = _shared(found, self.watched)
        self._known = found

    def _has_moved(self) -> bool:
        return any(stamp_of(path) != stamp for path, stamp in self._known.folders.items())


def _shared(found: Survey, watched: Watched) -> tuple[Path, ...]:
    """The files that all pages are made from: settings, places, practice, theme."""
    content = watched.root / "content"
    below = f"{content}{os.sep}"
    files = (path for path in found.files if not str(path).startswith(below))
    return (content / "practice.yaml", *(path for path in files if not watched.is_program(path)))


def _again(known: Mapping[Path, Stamp], paths: Iterable[Path]) -> dict[Path, Stamp]:
    """The same stamps, those of some paths looked at again."""
    found = dict(known)
    for path in paths:
        found.pop(path, None)
        if stamp := stamp_of(path):
            found[path] = stamp
    return found
