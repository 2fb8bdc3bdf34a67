"""The site that stays at hand: the one place that knows how pages are made."""

import sys
import time
from collections.abc import Iterable, Set
from pathlib import Path
from threading import Lock

from msgspec import Struct, field
from msgspec.structs import replace

from practice_site.building.configuration import Configuration, read_configuration
from practice_site.building.flow import build_site
from practice_site.building.making import Output
from practice_site.building.outcome import Outcome
from practice_site.building.program import program_of
from practice_site.building.readings import Texts
from practice_site.building.request import request_from
from practice_site.building.revision import revised
from practice_site.incremental.fingerprints import Versions
from practice_site.incremental.kept import NOTHING_KEPT, Kept
from practice_site.previewing.advice import Json, advice_on, is_advised
from practice_site.previewing.answer import Answer, answer_from, lost_answer, plain_url
from practice_site.previewing.folder import Folder
from practice_site.previewing.keeping import Keeping
from practice_site.previewing.panel import state_of
from practice_site.previewing.snapshot import Snapshot, following, troubled, with_pages
from practice_site.previewing.troubles import trouble_of
from practice_site.previewing.update import Update, revision_of, update_of


class Ended(Exception):
    """The preview has ended while a build was under way."""


class _Revisions(Struct):
    """What has been revised since the whole build that is under way began."""

    paths: set[str] = field(default_factory=set)
    urls: set[str] = field(default_factory=set)
    files: set[str] = field(default_factory=set)
    unsure: set[str] = field(default_factory=set)
    """The paths of files that changed and only a later build takes in."""


class ResidentSite:
    """A site, made once and then made anew where its files change.

    One thread may call `revise` while another one calls `build`; neither raises
    for what is wrong with the site. Whoever asks meanwhile is answered from the
    last snapshot. Raises `ReleaseRefused` where its folder cannot be made.
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
        self._outcome: Outcome | None = None
        self._documents: dict[str, str] = {}
        self._revisions = _Revisions()
        self._showing = Lock()
        """Held while something is put up, so that nothing newer is ever covered by older."""
        self._ended = False

    @property
    def searchable(self) -> bool:
        """Whether the settings give the site a search."""
        return "search" in self._request.parts

    def start(self) -> Update:
        """Make what has changed since the last preview, and remove what is too much."""
        self._kept = self._keeping.load(self._request)
        self.snapshot = Snapshot(pages={page.url: page for page in self.folder.last_shown()})
        update = self.build(None)
        wanted = {page.file: page.digest for page in self._kept.pages.values()}
        wanted |= {page.file: page.digest for page in self.snapshot.pages.values()}
        self.folder.complete(wanted | self._documents)
        return update

    def revise(self, changed: Iterable[Path]) -> Update | None:
        """Show the pages of changed articles (absolute paths) at once.

        None where more may have changed: then only `build` helps. After an
        `Update` that is not whole, `build` puts right what other pages show of
        these articles, and what is found.
        """
        begun = time.perf_counter()
        paths = [self._path_of(path) for path in changed]
        with self._showing:
            before, outcome = self.snapshot, self._outcome
            if outcome is None or before.troubles or not self._settings_read:
                return None
            new = self._revised(outcome, paths)
            if new is None:
                self._revisions.unsure.update(paths)
                return None
            self._revisions.paths.update(paths)
            self._revisions.urls.update(new.made)
            self._outcome, self._kept = new, new.kept
            self.snapshot = with_pages(before, new, new.made)
            after = self.snapshot
        return revision_of(before, after, new.made, _since(begun))

    def build(self, changed: frozenset[Path] | None) -> Update:
        """Make the whole site anew after changes (None: anything may have changed)."""
        begun = time.perf_counter()
        with self._showing:
            before, kept = self.snapshot, self._kept
            self._revisions = _Revisions()
        try:
            if changed is None or self._settings in changed or not self._settings_read:
                self._read_settings()
            outcome = self._built(kept)
            self._show(outcome, following(before, outcome))
        except Exception as error:  # whatever it is, the last good pages stay up
            with self._showing:
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
        page, outcome = self.snapshot.pages.get(plain_url(path)), self._outcome
        if page is None or outcome is None or not is_advised(page):
            return None
        try:
            return advice_on(outcome, page, self.folder.read(page.file))
        except OSError:
            return None

    def source_of(self, path: str) -> Path | None:
        """The file that the page at a path was made from; None where no page is."""
        page = self.snapshot.pages.get(plain_url(path))
        return self._request.root / page.source.path if page else None

    def _built(self, kept: Kept) -> Outcome:
        self._program = program_of(self._request)
        outcome = build_site(self._request, kept, Output(self._has, self._put), self._program)
        self.folder.learn()
        if outcome.evidence.plan:
            self._documents = {
                file: self.folder.put(file, content)
                for file, content in outcome.documents.items()
                if content is not None
            }
        # The texts that were read would be most of what the preview needs of memory.
        text = Texts({}, outcome.sources, outcome.kept.readings).of
        return replace(outcome, workshop=replace(outcome.workshop, text=text))

    def _show(self, outcome: Outcome, after: Snapshot) -> None:
        """Put up a whole build, with what has been revised meanwhile."""
        with self._showing:
            if self._revisions.paths:
                newest = self._revised(outcome, self._revisions.paths, again=True)
                if newest:
                    outcome, after = newest, with_pages(after, newest, newest.made)
                else:  # they have been changed once more, and will be built
                    pages = self._revisions.urls & after.pages.keys()
                    shown = {url: self.snapshot.pages[url] for url in pages}
                    after = replace(after, pages={**after.pages, **shown})
            kept = _without(_with_last(self._kept, outcome, after), outcome, self._revisions.unsure)
            self._kept, self._outcome = kept, replace(outcome, kept=kept)
            self.snapshot = after

    def _revised(
        self, outcome: Outcome, paths: Iterable[str], *, again: bool = False
    ) -> Outcome | None:
        files = self._revisions.files

        def put(file: str, content: bytes) -> None:
            files.add(file)
            self.folder.put(file, content)

        try:
            return revised(outcome, paths, Output(self.folder.holds, put), again=again)
        except Exception:  # the whole build meets it as well, and says what it is
            return None

    def _has(self, file: str, digest: str) -> bool:
        if self._ended:
            raise Ended
        return self.folder.holds(file, digest)

    def _put(self, file: str, content: bytes) -> None:
        """Put a page of the whole build in its place, unless a newer one is there."""
        if self._ended:
            raise Ended
        with self._showing:
            if file not in self._revisions.files:
                self.folder.put(file, content)

    def _path_of(self, path: Path) -> str:
        """How readings name a file; nothing for one that is not in the site."""
        root = self._request.root
        return path.relative_to(root).as_posix() if path.is_relative_to(root) else ""

    def _read_settings(self) -> None:
        kept = list(sys.path)
        self._settings_read = False
        try:
            self.configuration = read_configuration(self._settings)
        finally:
            sys.path[:] = kept  # settings put the plugins there, each time they are run
        self._settings_read = True
        self._request = request_from(self.configuration, drafts=self._drafts)


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


def _without(kept: Kept, outcome: Outcome, paths: Set[str]) -> Kept:
    """What is kept, without the pages of files that changed while their text was asked for."""
    pages = outcome.evidence.pages if paths else {}
    unsure = {url for url, page in pages.items() if page.source.path in paths}
    sure = {url: page for url, page in kept.pages.items() if url not in unsure}
    return replace(kept, pages=sure) if unsure else kept


def _since(begun: float) -> float:
    return (time.perf_counter() - begun) * 1000
