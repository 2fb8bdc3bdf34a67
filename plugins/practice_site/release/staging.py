"""Making a folder hold exactly the files it should, touching only what differs."""

import os
import shutil
import stat
from collections.abc import Mapping, Set
from pathlib import Path
from typing import BinaryIO

from practice_site.release.names import UNFINISHED, fault_of, folders_above, require_fit
from practice_site.release.refusals import ReleaseRefused, refusing
from practice_site.release.walk import entries, is_folder, is_junction

CHUNK = 1 << 20
"""Bytes that are compared at a time."""

NOT_WRITTEN = "The site's files could not be written"


def fill(
    folder: Path,
    files: Mapping[str, bytes],
    copies: Mapping[str, Path],
    keep: Set[str] = frozenset(),
) -> None:
    """Make `folder` hold `files`, `copies` of other files, what it has of `keep`, and no more.

    Names are paths below the folder with `/`. A file whose bytes are right is
    not touched; another is written beside its place and moved there, so that
    no existing file is ever written into. A link is removed, never followed.
    Raises `ReleaseRefused` for names that are unfit, a kept file that is not
    there, and what the system refuses; the folder is then unfinished.
    """
    require_fit([*files, *copies, *keep])
    if twice := sorted(files.keys() & copies.keys()):
        raise ReleaseRefused(
            f"Two things want to be the file {twice[0]!a} of the site.", "Rename one of them."
        )
    made = files.keys() | copies.keys()
    with refusing(NOT_WRITTEN):
        make_folder(folder)
        found = sweep(folder, made | keep)
        if lost := sorted(keep - found - made):
            raise ReleaseRefused(
                f"The finished site lacks the file {lost[0]!a}, or it is a link.",
                "Build again; if it stays so, one of the site's plugins removes or links files.",
            )
        for name, content in files.items():
            _write(folder, name, content)
        for name, source in copies.items():
            _copy(folder, name, source)


def put_file(folder: Path, name: str, content: bytes) -> None:
    """Make one file below `folder` hold `content`, as `fill` does; leave the others alone."""
    if fault := fault_of(name):
        raise ReleaseRefused(
            f"The site has a file that cannot be published: {name!a} {fault}.", "Rename it."
        )
    with refusing(NOT_WRITTEN):
        make_folder(folder)
        _write(folder, name, content)


def make_folder(folder: Path) -> None:
    """Make `folder` and those above it; `ReleaseRefused` where it is a link or a file."""
    try:
        status = folder.lstat()
    except FileNotFoundError:
        folder.mkdir(parents=True)
        return
    if not stat.S_ISDIR(status.st_mode) or is_junction(status):
        raise ReleaseRefused(
            f"{folder} should be a folder, and is a link or a file.",
            "Move it away, then build again.",
        )


def sweep(folder: Path, wanted: Set[str]) -> frozenset[str]:
    """Remove every file that is not wanted, every link and every idle folder; tell what is left."""
    needed = {above for name in wanted for above in folders_above(name)}
    idle: list[str] = []
    found: set[str] = set()
    for name, entry in entries(folder):
        if is_folder(entry):
            if name not in needed:
                idle.append(entry.path)
        elif name in wanted and entry.is_file(follow_symlinks=False):
            found.add(name)
        else:
            Path(entry.path).unlink()
    for path in reversed(idle):
        Path(path).rmdir()
    return frozenset(found)


def _write(folder: Path, name: str, content: bytes) -> None:
    target = _place(folder, name)
    if not _holds(target, content):
        with _open_new(target.with_name(UNFINISHED)) as file:
            file.write(content)
        target.with_name(UNFINISHED).replace(target)


def _copy(folder: Path, name: str, source: Path) -> None:
    target = _place(folder, name)
    with source.open("rb") as original:
        if _is_file_of(target, os.fstat(original.fileno()).st_size) and _same(target, original):
            return
        original.seek(0)
        with _open_new(target.with_name(UNFINISHED)) as file:
            shutil.copyfileobj(original, file)
    target.with_name(UNFINISHED).replace(target)


def _place(folder: Path, name: str) -> Path:
    """The path of a file, with real folders above it and no folder in its way."""
    above = folder
    *parents, last = name.split("/")
    for part in parents:
        above = above / part
        if _kind(above) != stat.S_IFDIR:
            above.unlink(missing_ok=True)
            above.mkdir()
    target = above / last
    if _kind(target) == stat.S_IFDIR:
        shutil.rmtree(target)
    return target


def _kind(path: Path) -> int | None:
    """What stands at `path` itself: its file type, None for nothing; a junction is a link."""
    try:
        status = path.lstat()
    except FileNotFoundError:
        return None
    return stat.S_IFLNK if is_junction(status) else stat.S_IFMT(status.st_mode)


def _is_file_of(path: Path, size: int) -> bool:
    try:
        status = path.lstat()
    except FileNotFoundError:
        return False
    return stat.S_ISREG(status.st_mode) and status.st_size == size


def _holds(path: Path, content: bytes) -> bool:
    return _is_file_of(path, len(content)) and path.read_bytes() == content


def _same(path: Path, original: BinaryIO) -> bool:
    with path.open("rb") as file:
        while piece := original.read(CHUNK):
            if file.read(len(piece)) != piece:
                return False
        return not file.read(1)


def _open_new(path: Path) -> BinaryIO:
    """Open a file that did not exist; what a killed build left in its place is removed."""
    try:
        return path.open("xb")
    except FileExistsError:
        path.unlink()
        return path.open("xb")
