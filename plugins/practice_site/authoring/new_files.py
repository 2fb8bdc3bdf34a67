"""Writing new files into a site's folder."""

import os
import tempfile
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path

from msgspec import Struct


class CannotWrite(Exception):
    """A file may not or cannot be written; the message says which, why and what to do."""


class Change(StrEnum):
    """What writing a file came to."""

    NEW = "new"
    REPLACED = "replaced"
    UNCHANGED = "unchanged"


class NewFile(Struct, frozen=True):
    """A file to write: its path in the site (with `/` between its parts) and its text.

    A picture has `data` instead.
    """

    path: str
    text: str = ""
    data: bytes = b""

    @property
    def content(self) -> bytes:
        """The bytes to write."""
        return self.data or self.text.encode()


def write_files(
    root: Path, files: Iterable[NewFile], *, replace: bool = False
) -> tuple[tuple[NewFile, Change], ...]:
    """Write files below `root`, each whole or not at all; says what became of each.

    Nothing is written if one of the files exists with another text, unless
    `replace` allows that.

    Raises:
        CannotWrite: a file is there already, lies outside the site, or cannot be written.
    """
    planned = [(file, _change(root, file)) for file in files]
    there = [file.path for file, change in planned if change is Change.REPLACED]
    if there and not replace:
        raise CannotWrite(
            f"{' and '.join(there)} {'is' if len(there) == 1 else 'are'} there already."
        )
    for file, change in planned:
        if change is not Change.UNCHANGED:
            _write(root / file.path, file)
    return tuple(planned)


def _change(root: Path, file: NewFile) -> Change:
    target = root / file.path
    if not target.resolve().is_relative_to(root.resolve()):
        raise CannotWrite(f"{file.path} leads out of the site's folder (a symbolic link).")
    try:
        if not target.exists():
            return Change.NEW
        data = target.read_bytes()
    except OSError as error:
        raise CannotWrite(f"{file.path} cannot be read: {error.strerror}.") from error
    there = data if file.data else data.replace(b"\r\n", b"\n")
    return Change.UNCHANGED if there == file.content else Change.REPLACED


def _write(target: Path, file: NewFile) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(file.content)
                stream.flush()
                os.fsync(stream.fileno())
            temporary.chmod(_usual_mode())
            temporary.replace(target)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise CannotWrite(f"{file.path} cannot be written: {error.strerror}.") from error


def _usual_mode() -> int:
    """What a new file may be used for; temporary ones are only their owner's."""
    mask = os.umask(0o022)
    os.umask(mask)
    return 0o666 & ~mask
