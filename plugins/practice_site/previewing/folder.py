"""The preview's own folder: the pages that it shows, kept from one preview to the next."""

import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

import msgspec
from filelock import FileLock, Timeout

from practice_site.previewing.shown import ShownPage
from practice_site.release.ledger import open_ledger
from practice_site.release.names import UNFINISHED
from practice_site.release.refusals import ReleaseRefused, refusing
from practice_site.release.staging import NOT_WRITTEN, make_folder, write_file
from practice_site.release.standby import Standby
from practice_site.release.trees import PRIVATE

NAME = "preview"

FORMAT = 1
"""Of the file that tells what the pages in the folder are."""


class PreviewRunning(Exception):
    """Another preview of the site is at work in the folder."""


class Folder:
    """Files by their paths in the output, with the ledger that tells what they hold.

    Beside the folder lies a file that tells which pages were shown last: one
    that a mistake has broken since is not made again, and is still wanted. Raises
    `ReleaseRefused` where the system refuses to write.
    """

    def __init__(self, root: Path) -> None:
        self.place = root / PRIVATE / NAME
        with refusing(NOT_WRITTEN):
            make_folder(self.place)
            ledger = open_ledger(self.place.with_name(f"{NAME}.ledger"))
        self._standby = Standby(str(self.place), str(self.place), ledger)
        self._memory = self.place.with_name(f"{NAME}.pages")

    def holds(self, file: str, digest: str) -> bool:
        """Whether a file is known to hold the bytes of a digest."""
        return self._standby.holds(file, digest)

    def put(self, file: str, content: bytes) -> str:
        """Make a file hold these bytes; returns their digest."""
        return self._standby.put(file, content)

    def read(self, file: str) -> bytes:
        """The bytes of a file; raises OSError."""
        return (self.place / file).read_bytes()

    def complete(self, wanted: Mapping[str, str]) -> None:
        """Remove all but the wanted files; learn what other processes have put."""
        with suppress(ReleaseRefused):  # what is too much is never shown
            self._standby.complete(
                {file: digest for file, digest in wanted.items() if self.holds(file, digest)}
            )

    def learn(self) -> None:
        """Learn what other processes of a build have put."""
        with refusing(NOT_WRITTEN):
            self._standby.ledger.catch_up()

    def last_shown(self) -> tuple[ShownPage, ...]:
        """The pages that were shown last and are still there; none where that is not known."""
        try:
            form, pages = _decoder.decode(self._memory.read_bytes())
        except (OSError, ValueError, msgspec.DecodeError):
            return ()
        return tuple(p for p in pages if self.holds(p.file, p.digest)) if form == FORMAT else ()

    def remember(self, pages: Iterable[ShownPage]) -> None:
        """Write down which pages are shown; where that is refused, a later preview shows fewer."""
        with suppress(OSError):
            write_file(str(self._memory), _encoder.encode((FORMAT, tuple(pages))))

    def sweep(self) -> None:
        """Remove what a build that was interrupted has left half written."""
        for file in self.place.rglob(f"{UNFINISHED}*"):
            with suppress(OSError):
                file.unlink()


@contextmanager
def folder_locked(root: Path) -> Iterator[None]:
    """Keep other previews of a site out; raises `PreviewRunning` while there is one.

    The system lets go of the lock when a preview is killed.
    """
    place = root / PRIVATE / f"{NAME}.lock"
    with refusing(NOT_WRITTEN):
        place.parent.mkdir(parents=True, exist_ok=True)
        lock = FileLock(place, timeout=0)
        try:
            lock.acquire()
        except Timeout as busy:
            raise PreviewRunning from busy
    try:
        yield
    finally:
        if sys.platform != "win32":  # there it cannot be removed while it is open
            place.unlink(missing_ok=True)
        lock.release()
        if sys.platform == "win32":
            with suppress(OSError):
                place.unlink()


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(tuple[int, tuple[ShownPage, ...]])
