"""Putting files in their places, each as a new file that is moved there when it is whole."""

import hashlib
import os
import stat
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from threading import get_native_id

from practice_site.release.names import UNFINISHED, fault_of
from practice_site.release.refusals import ReleaseRefused, refusing
from practice_site.release.walk import entries, is_folder, is_junction

CHUNK = 1 << 20
"""Bytes that are copied at a time."""

NOT_WRITTEN = "The site's files could not be written"

SEAL_NS = 3_000_000_000
"""How far a seal lies in the past: more than any file system's clock is coarse (FAT: 2 s)."""

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_OLD = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)


def put_file(folder: Path, name: str, content: bytes) -> None:
    """Make one file below `folder` hold `content`; one that holds it is not touched.

    Links in its way are replaced, never followed. Raises `ReleaseRefused` for
    a name that is unfit and for what the system refuses.
    """
    require_fit_name(name)
    with refusing(NOT_WRITTEN):
        make_folder(folder)
        target = room_for(str(folder), name, set())
        if digest_at(target) != hashlib.sha256(content).hexdigest():
            write_file(target, content)


def require_fit_name(name: str) -> None:
    """Refuse one name that leaves the tree or that some system cannot hold."""
    if fault := fault_of(name):
        raise ReleaseRefused(
            f"The site has a file that cannot be published: {name!a} {fault}.", "Rename it."
        )


def make_folder(folder: Path) -> None:
    """Make `folder` and those above it; `ReleaseRefused` where it is a link or a file."""
    try:
        status = folder.lstat()
    except FileNotFoundError:
        folder.mkdir(parents=True)
        return
    if not _is_real(status):
        raise ReleaseRefused(
            f"{folder} should be a folder, and is a link or a file.",
            "Move it away, then build again.",
        )


def room_for(root: str, name: str, real: set[str]) -> str:
    """The path of a file below `root`, with real folders above it and no folder in its way.

    `real` remembers, between calls, folders (by their paths below `root`) that
    are known to be real. Several processes may make the same folders at once.
    """
    above = name.rpartition("/")[0]
    if above:
        _make_real(root, above, real)
    target = f"{root}/{name}"
    if is_real_folder(target):
        remove(target)
        real.clear()
    return target


def is_real_folder(path: str) -> bool:
    """Whether a folder stands at `path` itself, not a link or a Windows junction to one."""
    status = status_of(path)
    return status is not None and _is_real(status)


def status_of(path: str) -> os.stat_result | None:
    """The status of what stands at `path` itself, None for nothing that can be reached."""
    try:
        return os.lstat(path)
    except (OSError, ValueError):  # a loop of links; a name that no system can hold
        return None


def digest_at(path: str) -> str:
    """The SHA-256 (hex) of the bytes of the file at `path`; nothing where no file is."""
    status = status_of(path)
    if status is None or not stat.S_ISREG(status.st_mode):
        return ""
    whole = hashlib.sha256()
    for piece in _pieces(path):
        whole.update(piece)
    return whole.hexdigest()


def write_file(target: str, content: bytes) -> os.stat_result | None:
    """Make `target` a new file; its status, or None if another program was at it meanwhile.

    No existing file is ever written into. The new one is sealed: its time of
    change lies in the past, so that whatever is written into it later, be it
    within the same tick of the file system's clock, gives it another.
    """
    return _replace(target, (content,))


def copy_file(source: str, target: str) -> tuple[str, os.stat_result | None]:
    """Write a copy as `write_file` does; also the SHA-256 (hex) of the bytes that were copied."""
    whole = hashlib.sha256()

    def hashed() -> Iterator[bytes]:
        for piece in _pieces(source):
            whole.update(piece)
            yield piece

    status = _replace(target, hashed())
    return whole.hexdigest(), status


def seal(path: str) -> int:
    """Put the time of change of a file or folder into the past; returns it in ns, 0 if refused."""
    sealed = time.time_ns() - SEAL_NS
    try:
        os.utime(path, ns=(sealed, sealed))
    except OSError:  # a folder may belong to somebody else
        return 0
    return sealed


def remove(path: str) -> None:
    """Remove a file, a link (not what it leads to), or a folder with all that it holds."""
    if not is_real_folder(path):
        with suppress(FileNotFoundError):
            Path(path).unlink()
        return
    folders = [path]
    for _, entry in entries(Path(path)):
        if is_folder(entry):
            folders.append(entry.path)
        else:
            Path(entry.path).unlink()
    for folder in reversed(folders):
        Path(folder).rmdir()


def _make_real(root: str, folder: str, real: set[str]) -> None:
    if folder in real:
        return
    above = folder.rpartition("/")[0]
    if above:
        _make_real(root, above, real)
    path = f"{root}/{folder}"
    while True:
        try:
            os.mkdir(path)  # noqa: PTH102 - a Path costs more than the call
            break
        except FileExistsError:
            if is_real_folder(path):
                break
            remove(path)
    real.add(folder)


def _is_real(status: os.stat_result) -> bool:
    return stat.S_ISDIR(status.st_mode) and not is_junction(status)


def _pieces(path: str) -> Iterator[bytes]:
    descriptor = os.open(path, _OLD)
    try:
        # Python clears a buffer of the length that is asked for: small files need none of CHUNK.
        length = min(CHUNK, os.fstat(descriptor).st_size + 1)
        while piece := os.read(descriptor, length):
            yield piece
    finally:
        os.close(descriptor)


def _replace(target: str, pieces: Iterable[bytes]) -> os.stat_result | None:
    unfinished = f"{os.path.split(target)[0]}/{UNFINISHED}-{get_native_id()}"
    descriptor = _open_new(unfinished)
    size = 0
    try:
        for piece in pieces:
            size += len(piece)
            rest = piece[os.write(descriptor, piece) :]
            while rest:
                rest = rest[os.write(descriptor, rest) :]
        inode = os.fstat(descriptor).st_ino
    finally:
        os.close(descriptor)
    sealed = seal(unfinished)
    os.replace(unfinished, target)  # noqa: PTH105 - a Path costs more than the call
    status = os.lstat(target)
    ours = (status.st_ino, status.st_size) == (inode, size) and status.st_mtime_ns <= sealed
    return status if ours else None


def _open_new(path: str) -> int:
    """Open a file that did not exist; what a killed build left in its place is removed."""
    try:
        return os.open(path, _NEW, 0o666)
    except FileExistsError:
        remove(path)
        return os.open(path, _NEW, 0o666)
