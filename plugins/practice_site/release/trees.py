"""The two trees of a site: the one that is up, and the standby for the next build."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout
from msgspec import Struct

from practice_site.release import exchange as exchanging
from practice_site.release.ledger import open_ledger
from practice_site.release.refusals import ReleaseRefused, refusing
from practice_site.release.staging import NOT_WRITTEN, make_folder
from practice_site.release.standby import Standby

PRIVATE = ".practice"
"""The folder in the site where the product keeps what is its own."""

OWN_FOLDERS = {"content", "theme", "plugins", "tests", ".git", PRIVATE}
"""Folders of a site that an exchange would destroy."""


class Trees(Struct, frozen=True):
    """A site's two complete trees, `live` being the one that is up.

    After an exchange the old live tree is the standby of the next build, which
    writes only what differs. Beside the standby lie its lock, the ledger of
    what is known of both trees, and while they are exchanged the journal and
    for a moment one of the trees. All methods but `locked` belong inside
    `locked`; all raise `ReleaseRefused`.
    """

    live: Path
    standby: Path

    @property
    def journal(self) -> Path:
        """The file that is there while a journalled exchange is under way."""
        return self.standby.with_name(self.standby.name + ".journal")

    @property
    def ledger(self) -> Path:
        """The file that tells what is known of the files of both trees."""
        return self.standby.with_name(self.standby.name + ".ledger")

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

    def prepare(self) -> Standby:
        """Make the standby a folder of its own, and open what is known of both trees."""
        with refusing(NOT_WRITTEN):
            make_folder(self.standby)
            return Standby(str(self.standby), str(self.live), open_ledger(self.ledger))

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
