"""Two threads: pages that are asked for come first, the rest of the site behind them."""

import gc
import os
from collections.abc import Callable, Iterable, Set
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from threading import Lock

from practice_site.previewing.resident import ResidentSite
from practice_site.previewing.rounds import Look, Round, difference, with_stamps
from practice_site.previewing.stamps import Stamp, Survey, is_settled, stamp_of, survey
from practice_site.previewing.update import Update
from practice_site.previewing.watched import Watched, watched_of

Report = Callable[[frozenset[Path], Update], object]
"""Is told of every change that was taken in, in one of the two threads."""

Restart = Callable[[], object]
"""Is called for a change that only another process can take in."""

QUIET_SECONDS = 0.2
"""So long nobody may want anything before a whole build begins that nobody waits for."""


class Rebuilding:
    """Takes changes in at once, makes the pages that are asked for, then builds the whole.

    The first thread notices changes, makes pages that somebody waits for, and alone knows what
    has been taken in; the second one builds, one round after the other. The watcher
    and visitors may tell of the same change; the stamps say whether it has been
    taken in already. A stamp counts as known only when the snapshot that its
    file went into is up.
    """

    def __init__(self, site: ResidentSite, report: Report, restart: Restart) -> None:
        self.watched: Watched = watched_of(site.configuration)
        self._site = site
        self._report = report
        self._restart = restart
        self._known = Survey({}, {})
        self._shared: tuple[Path, ...] = ()
        self._is_stale = False
        self._under_way: Round | None = None
        self._next: Round | None = None
        self._rounds = Lock()
        """Held while a round is added to, and while it begins: then it is added to no more."""
        self._ended = False
        self._reviser = ThreadPoolExecutor(1, thread_name_prefix="preview-revision")
        self._builder = ThreadPoolExecutor(1, thread_name_prefix="preview-build")

    def start(self) -> None:
        """Make the site for the first time, in the thread that calls."""
        found = survey(self.watched.places)
        self._site.start()
        self._know(Look({**found.files}, {**found.folders}))
        self._builder.submit(self._site.save)

    def tell(self, paths: frozenset[Path] | None) -> "Future[None]":
        """Say that files may have changed (None: any); done when what changed is up."""
        done: Future[None] = Future()
        done.set_running_or_notify_cancel()
        self._reviser.submit(self._take_in, paths, done)
        return done

    def catch_up(self, url: str) -> "Future[None]":
        """Have the page at a URL made before all else; done when it is as it is now."""
        done: Future[None] = Future()
        done.set_running_or_notify_cancel()
        self._reviser.submit(self._make, url, done)
        return done

    def outdated(self, url: str) -> frozenset[Path] | None:
        """What a visitor to a URL must wait for: changes that are not up yet.

        None where files were added or removed. Looked at are the page's source
        and what all pages share; every folder, where there is no page.
        """
        source = self._site.source_of(url)
        if source is None and self._has_moved():
            return None
        places = self._shared if source is None else (source, *self._shared)
        return frozenset(p for p in places if stamp_of(p) != self._known.files.get(p))

    def stop(self) -> None:
        """Break off what is being made, take nothing else in, and keep what there is."""
        self._ended = True
        self._site.end()
        with self._rounds:
            if self._under_way:
                self._under_way.hurry.set()
        self._builder.shutdown(wait=True, cancel_futures=True)
        self._reviser.shutdown(wait=True, cancel_futures=True)
        self._site.save()

    def _take_in(self, paths: frozenset[Path] | None, done: "Future[None]") -> None:
        try:
            waits_for = self._taken_in(paths)
        except BaseException as error:
            done.set_exception(error)
            raise
        if waits_for:
            waits_for.waiting.append(done)
        else:
            done.set_result(None)

    def _make(self, url: str, done: "Future[None]") -> None:
        if self._site.catch_up(url):
            done.set_result(None)
        elif round_ := self._next or self._under_way:
            round_.hurry.set()
            round_.waiting.append(done)
        else:
            done.set_result(None)

    def _taken_in(self, paths: frozenset[Path] | None) -> Round | None:
        """Take in at once what can be; gives the round that takes in the rest."""
        seen = self._look(paths)
        known, now = self._known.files, seen.files
        changed = {path for path, stamp in now.items() if known.get(path) != stamp}
        written_again = {p for p in now.keys() & (paths or ()) if not is_settled(now[p])}
        matter = self.watched.matter(changed | written_again)
        programs = frozenset(filter(self.watched.is_program, matter))
        self._is_stale |= bool(programs)
        covered = {path: r for path in matter - programs if (r := self._round_of(path, now[path]))}
        ours = matter - programs - covered.keys()
        if ours and not self._revise(ours, is_news=bool(ours & changed)):
            return self._have_built(seen, ours & changed)
        self._know(self._without_rounds(seen, ours))
        self._begin_anew_if_stale()
        return next((r for r in (self._next, self._under_way) if r in covered.values()), None)

    def _round_of(self, path: Path, stamp: Stamp | None) -> Round | None:
        """The round that takes a file in as it is now."""
        for each in filter(None, (self._next, self._under_way)):
            if each.covers(path, stamp, is_settled=is_settled(stamp)):
                return each
        return None

    def _revise(self, ours: frozenset[Path], *, is_news: bool) -> bool:
        """Take in changed files at once; False where only a whole build can."""
        update = self._site.revise(ours)
        if update is None:
            return False
        if not update.is_whole:
            with self._rounds:
                wanted = self._open_round()
            self._ask_for(wanted)
        if is_news or update.is_seen:
            self._report(ours, update)
        return True

    def _have_built(self, seen: Look, changed: Set[Path]) -> Round:
        """Have a whole build take in everything that was seen, without delay."""
        with self._rounds:
            wanted = self._open_round()
            wanted.files |= seen.files
            wanted.folders |= seen.folders
            wanted.changed |= changed
            wanted.hurry.set()
        self._ask_for(wanted)
        return wanted

    def _open_round(self) -> Round:
        """The round that takes in what is there now; call it with `_rounds` held."""
        if self._under_way and not self._under_way.has_begun:
            return self._under_way
        return self._next or Round()

    def _ask_for(self, wanted: Round) -> None:
        if self._under_way is None:
            self._under_way = wanted
            with suppress(RuntimeError):  # the preview has ended
                self._builder.submit(self._build, wanted)
        elif wanted is not self._under_way:
            self._next = wanted

    def _build(self, under_way: Round) -> None:
        under_way.hurry.wait(QUIET_SECONDS)
        with self._rounds:
            under_way.has_begun = True
            changed = frozenset(under_way.files)
        if self._ended:
            return
        # Looking for cycles stops all threads: not while a build makes thousands of values, and
        # never again through those that stay.
        gc.disable()
        update = self._site.build(changed)
        gc.freeze()
        gc.enable()
        if not self._ended:
            with suppress(RuntimeError):
                self._reviser.submit(self._finish, under_way, update)

    def _finish(self, over: Round, update: Update | None) -> None:
        if update is None:
            self._begin_again(over)
            return
        self._know(Look(over.files, over.folders))
        if over.changed or update.is_seen:
            self._report(frozenset(over.changed), update)
        for done in over.waiting:
            done.set_result(None)
        self._under_way, wanted, self._next = None, self._next, None
        self._begin_anew_if_stale()
        if wanted:
            self._ask_for(wanted)
        else:
            with suppress(RuntimeError):
                self._builder.submit(self._site.save)

    def _begin_again(self, overtaken: Round) -> None:
        """Have the next round do what one has not come to."""
        wanted = self._next or Round()
        self._under_way, self._next = None, None
        wanted.take_over(overtaken)
        self._ask_for(wanted)

    def _begin_anew_if_stale(self) -> None:
        self._is_stale |= watched_of(self._site.configuration) != self.watched
        if self._is_stale and not self._site.snapshot.troubles:  # a new process could not begin
            self._is_stale = False
            self._restart()

    def _without_rounds(self, seen: Look, ours: Set[Path]) -> Look:
        """What is known now: all that was seen, but for what rounds have still to take in."""
        files, folders = seen.files, seen.folders
        with self._rounds:
            for each in filter(None, (self._under_way, self._next)):
                for path in ours & each.files.keys():
                    del each.files[path]
                files = {path: stamp for path, stamp in files.items() if path not in each.files}
                folders = {p: stamp for p, stamp in folders.items() if p not in each.folders}
        return Look(files, folders)

    def _look(self, paths: frozenset[Path] | None) -> Look:
        """Look at the files that are told and the folders around them, or at everything."""
        known = self._known
        if paths is None or any(map(self._is_no_file, paths)):
            found = survey(self.watched.places)
            told = {path: found.files[path] for path in paths or () if path in found.files}
            return Look(
                {**told, **difference(known.files, found.files)},
                difference(known.folders, found.folders),
            )
        around = known.folders.keys() & {path.parent for path in paths}
        return Look({p: stamp_of(p) for p in paths}, {p: stamp_of(p) for p in around})

    def _is_no_file(self, path: Path) -> bool:
        """Whether a path is a folder, or something that is no more."""
        return path.is_dir() or (path not in self._known.files and not path.is_file())

    def _know(self, seen: Look) -> None:
        known = self._known
        files = with_stamps(known.files, seen.files)
        if any((path in known.files) != (path in files) for path in seen.files):
            self._shared = _shared(files, self.watched)
        self._known = Survey(files, with_stamps(known.folders, seen.folders))

    def _has_moved(self) -> bool:
        return any(stamp_of(path) != stamp for path, stamp in self._known.folders.items())


def _shared(files: Iterable[Path], watched: Watched) -> tuple[Path, ...]:
    """The files that all pages are made from: settings, places, practice, theme."""
    content = watched.root / "content"
    below = f"{content}{os.sep}"
    others = (path for path in files if not str(path).startswith(below))
    return (content / "practice.yaml", *(path for path in others if not watched.is_program(path)))
