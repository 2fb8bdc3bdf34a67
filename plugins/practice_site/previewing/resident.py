"""The site that stays at hand: the one place that knows how pages are made."""

import sys
import time
from collections.abc import Iterable
from pathlib import Path
from threading import Lock

from msgspec.structs import replace

from practice_site.building.configuration import Configuration, read_configuration
from practice_site.building.flow import build_site
from practice_site.building.making import Output
from practice_site.building.outcome import Outcome
from practice_site.building.program import program_of
from practice_site.building.request import request_from
from practice_site.building.revision import Revision, revised, revision_after
from practice_site.building.site_changed import SiteChanged
from practice_site.incremental.fingerprints import Versions
from practice_site.incremental.kept import NOTHING_KEPT, Kept, MadePage
from practice_site.previewing.advice import Json, advice_on, is_advised
from practice_site.previewing.answer import Answer, answer_from, lost_answer, plain_url
from practice_site.previewing.appearing import appearance_json
from practice_site.previewing.catching_up import caught_up, with_theme
from practice_site.previewing.folder import Folder
from practice_site.previewing.keeping import Keeping
from practice_site.previewing.panel import state_of
from practice_site.previewing.snapshot import Snapshot, following, looking_on, troubled
from practice_site.previewing.troubles import trouble_of
from practice_site.previewing.update import Update, update_of


class Overtaken(Exception):
    """The site has changed while it was built, or the preview has ended."""


class ResidentSite:
    """A site, made once and then made anew where its files change.

    One thread may call `revise` and `catch_up` while another one calls `build`,
    which gives way to them; none raises for what is wrong with the site.
    Whoever asks meanwhile is answered from the last snapshot. Raises
    `ReleaseRefused` where its folder cannot be made.
    """

    def __init__(self, configuration: Configuration, *, drafts: bool = False) -> None:
        self.configuration = configuration
        self.folder = Folder(configuration.root)
        self.snapshot = Snapshot()
        self._drafts = drafts
        self._settings = configuration.file.resolve()
        self._request = request_from(configuration, drafts=drafts)
        self._settings_read = True
        self._keeping = Keeping()
        self._program: Versions | None = None
        self._kept: Kept = NOTHING_KEPT
        self._documents: dict[str, str] = {}
        self._newest: Revision | None = None
        """What the files say, as far as anybody has told; None where only a build helps."""
        self._building: Revision | None = None
        """What was the newest when the build that is under way began."""
        self._made: dict[str, MadePage] = {}
        """What that build has made so far."""
        self._showing = Lock()
        """Held while a page is made that somebody waits for, and while something is put up."""
        self._ended = False

    @property
    def searchable(self) -> bool:
        """Whether the settings give the site a search."""
        return "search" in self._request.parts

    def start(self) -> None:
        """Make what has changed since the last preview, and remove what is too much."""
        self._kept = self._keeping.load(self._request)
        self.snapshot = Snapshot(pages={page.url: page for page in self.folder.last_shown()})
        self.build(None)
        wanted = {page.file: page.digest for page in self._kept.pages.values()}
        wanted |= {page.file: page.digest for page in self.snapshot.pages.values()}
        self.folder.complete(wanted | self._documents)

    def revise(self, changed: Iterable[Path]) -> Update | None:
        """Take in changed files (absolute paths): their pages can be seen from now on.

        None where only `build` helps. After an `Update` that is not whole,
        `build` makes all pages, and finds out what is wrong with the site.
        """
        begun = time.perf_counter()
        paths = frozenset(changed)
        with self._showing:
            before, snapshot = self._newest, self.snapshot
            if before is None or snapshot.troubles or self._settings in paths:
                return None
            try:
                newest = revised(before, paths)
                if newest is None:
                    return None
                if newest is not before:
                    snapshot = replace(snapshot, revision=snapshot.revision + 1, is_looking=True)
                    if _is_painted_anew(before, newest, paths):
                        snapshot = with_theme(snapshot, newest)
            except Exception:  # the whole build meets it as well, and says what it is
                return None
            self._newest, self.snapshot = newest, snapshot
        is_new = newest is not before
        return Update(
            pages=0,
            new=(),
            after=snapshot,
            milliseconds=_since(begun),
            is_whole=not is_new,
            is_seen=is_new,
        )

    def is_current(self, path: str) -> bool:
        """Whether `answer` can say at once what is at a path now."""
        return self.snapshot.is_current(plain_url(path))

    def catch_up(self, path: str) -> bool:
        """Make the page at a path as it is now; False where only `build` can tell what is there."""
        url = plain_url(path)
        with self._showing:
            snapshot, newest = self.snapshot, self._newest
            if newest is None or snapshot.is_current(url):
                return True
            try:
                now = caught_up(snapshot, newest, url, self.folder.read)
            except SiteChanged:  # which will be told of in a moment
                return True
            except Exception:  # the whole build meets it as well, and says what it is
                return False
            self.snapshot = now or snapshot
        return now is not None

    def build(self, changed: frozenset[Path] | None) -> Update | None:
        """Make the whole site anew after changes (None: anything may have changed).

        None where something has changed meanwhile, so that it must be done again.
        """
        begun = time.perf_counter()
        with self._showing:
            before, self._building, self._made = self.snapshot, self._newest, {}
        try:
            if changed is None or self._settings in changed or not self._settings_read:
                self._read_settings()
            self._show(self._built())
        except Overtaken:
            # All pages must be looked at again: they are not those of one plan.
            pages = {**self._kept.pages, **self._made}
            self._kept = replace(self._kept, pages=pages, planned="")
            return None
        except Exception as error:  # whatever it is, the last good pages stay up
            with self._showing:
                self._newest = None
                self.snapshot = troubled(self.snapshot, trouble_of(error))
        return update_of(before, self.snapshot, _since(begun))

    def save(self) -> None:
        """Keep what has been made for the next start; for a quiet moment."""
        if self._program:
            self._keeping.save(self._request, self._program, self._kept)
            self.folder.remember(self.snapshot.pages.values())

    def end(self) -> None:
        """Break off the build that is under way, from any thread."""
        self._ended = True

    def answer(self, path: str) -> Answer:
        """What stands at a path of the site now, with the state of the page where it is one."""
        snapshot, url = self.snapshot, plain_url(path)
        try:
            answer = answer_from(snapshot, url, self.folder.read)
        except OSError:
            answer = lost_answer(snapshot)
        state = state_of(snapshot, url, answer) if answer.is_page else None
        return replace(answer, state=state)

    def advice(self, path: str) -> Json | None:
        """Advice on the text of the page at a path, if it has one; takes some 50 ms."""
        url, snapshot, newest = plain_url(path), self.snapshot, self._newest
        page = snapshot.pages.get(url)
        if page is None or newest is None or not is_advised(page):
            return None
        try:
            content = snapshot.content(url, self.folder.read)
        except OSError:
            return None
        return None if content is None else advice_on(newest.prepared, page, content)

    def appearance(self, path: str) -> Json | None:
        """How the page at a path appears in results and elsewhere; takes some 10 ms."""
        url, snapshot, newest = plain_url(path), self.snapshot, self._newest
        if newest is None or not snapshot.has_page(url):
            return None
        return appearance_json(newest, url)

    def source_of(self, path: str) -> Path | None:
        """The file that the page at a path was made from; None where no page is."""
        page = self.snapshot.pages.get(plain_url(path))
        return self._request.root / page.source.path if page else None

    def _built(self) -> Outcome:
        self._program = program_of(self._request)
        output = Output(self._has, self._put, self._note)
        outcome = build_site(self._request, self._kept, output, self._program)
        self.folder.learn()
        if outcome.evidence.plan:
            self._documents = {
                file: self.folder.put(file, content)
                for file, content in outcome.documents.items()
                if content is not None
            }
        return outcome

    def _show(self, outcome: Outcome) -> None:
        """Put up a whole build, below what has been revised meanwhile."""
        with self._showing:
            after = following(self.snapshot, outcome)
            self._kept = _with_last(self._kept, outcome, after)
            if self._newest is self._building:
                self._newest = revision_after(outcome) if outcome.evidence.plan else None
            else:
                after = looking_on(after, self.snapshot)
            self.snapshot = after

    def _has(self, file: str, digest: str) -> bool:
        with self._in_its_turn():
            return self.folder.holds(file, digest)

    def _put(self, file: str, content: bytes) -> None:
        with self._in_its_turn():
            self.folder.put(file, content)

    def _in_its_turn(self) -> Lock:
        """What a build holds for a moment, and so waits for pages that somebody asks for."""
        if self._ended or self._newest is not self._building:
            raise Overtaken
        return self._showing

    def _note(self, page: MadePage) -> None:
        self._made[page.url] = page

    def _read_settings(self) -> None:
        kept = list(sys.path)
        self._settings_read = False
        try:
            self.configuration = read_configuration(self._settings)
        finally:
            sys.path[:] = kept  # settings put the plugins there, each time they are run
        self._settings_read = True
        self._request = request_from(self.configuration, drafts=self._drafts)


def _is_painted_anew(before: Revision, after: Revision, paths: frozenset[Path]) -> bool:
    """Whether the theme's own files may be others; the practice's file says their colour."""
    theme, templates = after.prepared.request.theme, after.workshop.theme.templates
    files = (path for path in paths if not path.is_relative_to(templates))
    practices = (before.prepared.site.practice, after.prepared.site.practice)
    return practices[0] is not practices[1] or any(path.is_relative_to(theme) for path in files)


def _with_last(before: Kept, outcome: Outcome, shown: Snapshot) -> Kept:
    """What is kept of a build, and of pages that it could not make: they may soon be as they were.

    These are not of this plan, so that the next build looks at every page.
    """
    kept = outcome.kept
    everything = outcome.evidence.plan is None
    last = {
        url: page
        for url, page in before.pages.items()
        if url not in kept.pages and (everything or url in shown.kept)
    }
    return replace(kept, pages={**last, **kept.pages}, planned="") if last else kept


def _since(begun: float) -> float:
    return (time.perf_counter() - begun) * 1000
