"""The two trees of a site: the one that is up, and the standby for the next build."""

from collections.abc import Iterator, Mapping, Set
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from filelock import FileLock, Timeout

from practice_site.release import exchange as exchanging
from practice_site.release.refusals import ReleaseRefused, refusing
from practice_site.release.staging import NOT_WRITTEN, fill, make_folder, put_file, sweep
from practice_site.release.walk import entries, is_folder

PRIVATE = ".practice"
"""The folder in the site where the product keeps what is its own."""

OWN_FOLDERS = {"content", "theme", "plugins", "tests", ".git", PRIVATE}
"""Folders of a site that an exchange would destroy."""


class Stamp(NamedTuple):
    """What changes when a file is written: time in ns, size in bytes, inode (0 on Windows)."""

    mtime_ns: int
    size: int
    inode: int


@dataclass(frozen=True, slots=True)
class Trees:
    """A site's two complete trees, `live` being the one that is up.

    After an exchange the old live tree is the standby of the next build, which
    writes only what differs. Beside the standby lie its lock, the journal of
    an exchange, and for a moment the tree that is being exchanged. All methods
    but `locked` belong inside `locked`; all raise `ReleaseRefused`.
    """

    live: Path
    standby: Path

    @property
    def journal(self) -> Path:
        """The file that is there while a journalled exchange is under way."""
        return self.standby.with_name(self.standby.name + ".journal")

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Keep other builds away from the standby; refuse at once while one is at work.

        The system lets go of the lock when a build is killed.
        """
        with refusing(NOT_WRITTEN):
            self.standby.parent.mkdir(parents=True, exist_ok=True)
            lock = FileLock(self.standby.with_name(self.standby.name + ".lock"), timeout=0)
            try:
                lock.acquire()
            except Timeout as busy:
                raise ReleaseRefused(
                    "Another build of this site is running.",
                    "Wait until it has finished, then build again.",
                ) from busy
        try:
            yield
        finally:
            lock.release()

    def recover(self) -> None:
        """Bring an exchange that was interrupted to a whole end; comes first in every build."""
        exchanging.recover(self.live, self.standby, self.journal)

    def prepare(self) -> Mapping[str, Stamp]:
        """Make the standby safe for other programs to write into, and tell what it holds.

        Links are removed, so that nothing is written through them.
        """
        with refusing(NOT_WRITTEN):
            make_folder(self.standby)
            sweep(self.standby, self.snapshot().keys())
        return self.snapshot()

    def clear_standby(self) -> None:
        """Make the standby an empty folder, for builds that cannot use what it holds."""
        fill(self.standby, {}, {})

    def snapshot(self) -> Mapping[str, Stamp]:
        """The files of the standby by their paths, sorted; links count as files."""
        stamps: dict[str, Stamp] = {}
        with refusing("The files of the last build could not be listed"):
            if self.standby.is_dir():
                for name, entry in entries(self.standby):
                    if not is_folder(entry):
                        status = entry.stat(follow_symlinks=False)
                        stamps[name] = Stamp(status.st_mtime_ns, status.st_size, status.st_ino)
        return dict(sorted(stamps.items()))

    def written_since(self, before: Mapping[str, Stamp]) -> frozenset[str]:
        """The files of the standby that are new or were written since a snapshot."""
        now = self.snapshot()
        return frozenset(name for name, stamp in now.items() if before.get(name) != stamp)

    def put(self, file: str, content: bytes) -> None:
        """Write one file of the standby unless it holds these bytes already."""
        put_file(self.standby, file, content)

    def stage(
        self,
        files: Mapping[str, bytes],
        copies: Mapping[str, Path],
        *,
        keep: Set[str] = frozenset(),
    ) -> None:
        """Make the standby hold these files, copies of those, what is to be kept, and no more."""
        fill(self.standby, files, copies, keep)

    def keep_only(self, files: Set[str]) -> None:
        """Remove everything else from the standby; refuse if one of `files` is not there."""
        fill(self.standby, {}, {}, files)

    def exchange(self, strategy: exchanging.Strategy = exchanging.Strategy.BEST) -> None:
        """Put the standby up. The gate comes before this."""
        exchanging.exchange(self.live, self.standby, self.journal, strategy=strategy)


def standby_for(site_root: Path, output: Path) -> Path:
    """Where the standby of an output folder lives: on the same disk, or it cannot be exchanged.

    `.practice/standby` for an output in the site, else a hidden folder beside
    the output. Raises `ReleaseRefused` for an output that is the site itself,
    is around it, or is one of the folders that people edit.
    """
    root = site_root.resolve()
    if output.name in ("", ".."):
        output = output.resolve()
    place = output.parent.resolve() / output.name
    within = place.relative_to(root).parts if place.is_relative_to(root) else ()
    if root.is_relative_to(place) or (within and within[0].lower() in OWN_FOLDERS):
        raise ReleaseRefused(
            f"The output {output} is a folder that holds the site's own files.",
            "Choose another OUTPUT_PATH, such as output.",
        )
    if within and _disk(place.parent) == _disk(root):
        return root / PRIVATE / "standby"
    return place.with_name(f".{place.name}.practice-standby")


def _disk(folder: Path) -> int:
    """The file system that a folder is on, or would be on."""
    while not folder.exists():
        folder = folder.parent
    return folder.stat().st_dev
