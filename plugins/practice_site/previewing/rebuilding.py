"""One thread that makes the site anew, whoever noticed a change first."""

from collections.abc import Callable, Iterable, Mapping
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
        self._is_stale = False
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="preview-build")

    def start(self) -> Update:
        """Make the site for the first time, in the thread that calls."""
        found = survey(self.watched.places)
        update = self._site.start()
        self._known = found
        return update

    def tell(self, paths: frozenset[Path] | None) -> "Future[None]":
        """Say that files may have changed (None: any); done when what changed is up."""
        return self._worker.submit(self._take_in, paths)

    def outdated(self, url: str) -> frozenset[Path] | None:
        """What a visitor to a URL must wait for: changes that nobody has told of yet.

        None where files were added or removed. It costs one look at a page's
        source, or one at every folder where there is no page.
        """
        source = self._site.source_of(url)
        if source is not None:
            changed = stamp_of(source) != self._known.files.get(source)
            return frozenset({source} if changed else ())
        moved = any(stamp_of(path) != stamp for path, stamp in self._known.folders.items())
        return None if moved else frozenset()

    def stop(self) -> None:
        """Finish what is being made, and take nothing else in."""
        self._worker.shutdown(wait=True, cancel_futures=True)

    def _take_in(self, paths: frozenset[Path] | None) -> None:
        found = self._survey_after(paths)
        known = self._known.files
        changed = {
            p for p in known.keys() | found.files.keys() if known.get(p) != found.files.get(p)
        }
        written_again = {p for p in paths or () if not is_settled(found.files.get(p))}
        matter = self.watched.matter(changed | written_again) - found.folders.keys()
        programs = frozenset(filter(self.watched.is_program, matter))
        if ours := matter - programs:
            self._report(ours, self._site.update(ours))
        self._known = found
        self._is_stale |= bool(programs) or watched_of(self._site.configuration) != self.watched
        if self._is_stale and not self._site.snapshot.troubles:  # a new process could not begin
            self._is_stale = False
            self._restart()

    def _survey_after(self, paths: frozenset[Path] | None) -> Survey:
        """What there is now, looking only at the paths that are told where that is enough."""
        known = self._known
        if paths is None or any(path not in known.files and not path.is_file() for path in paths):
            return survey(self.watched.places)  # a folder, or something that is no more
        around = known.folders.keys() & {path.parent for path in paths}
        return Survey(_again(known.files, paths), _again(known.folders, around))


def _again(known: Mapping[Path, Stamp], paths: Iterable[Path]) -> dict[Path, Stamp]:
    """The same stamps, those of some paths looked at again."""
    found = dict(known)
    for path in paths:
        found.pop(path, None)
        if stamp := stamp_of(path):
            found[path] = stamp
    return found
