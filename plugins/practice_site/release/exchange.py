"""Exchanging two folders so that a visitor sees the whole old one or the whole new one."""

import ctypes
import errno
import os
import shutil
import sys
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

from practice_site.release.refusals import ReleaseRefused, refusing

AT_FDCWD = -100
RENAME_EXCHANGE = 2
"""From linux/fs.h, for renameat2(2)."""
RENAME_SWAP = 2
"""From sys/stdio.h of macOS, for renamex_np(2)."""

CANNOT = {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EPERM}
"""How kernels and file systems say that they cannot exchange (EPERM: old container sandboxes)."""

NOT_EXCHANGED = "The finished site could not be put up"
MOUNTED = "The output must not be a mounted disk: choose a folder inside it as OUTPUT_PATH."
IN_USE = "Close programs that have files of the output folder open, then build again."


class Strategy(StrEnum):
    """How to exchange: in one step, in two renames with a journal, or the best there is."""

    BEST = "best"
    ATOMIC = "atomic"
    JOURNALLED = "journalled"


def exchange(
    live: Path, standby: Path, journal: Path, *, strategy: Strategy = Strategy.BEST
) -> None:
    """Put `standby` in the place of `live` and `live` in the place of `standby`.

    Where there is no live tree yet, standby becomes it. In one step on Linux
    (renameat2) and macOS (renamex_np); in two renames with a `journal` for
    `recover` where the system cannot (Windows, some file systems), with no
    live tree for the moment between. Raises `ReleaseRefused` where either is
    not a folder of its own or the system refuses; live is then what it was.
    """
    _require_exchangeable(live, standby)
    if not os.path.lexists(live):
        with refusing(NOT_EXCHANGED):
            live.parent.mkdir(parents=True, exist_ok=True)
            standby.rename(live)
        return
    if strategy is not Strategy.JOURNALLED and _exchange_at_once(live, standby):
        return
    if strategy is Strategy.ATOMIC:
        raise ReleaseRefused(
            "This file system cannot exchange two folders in one step.",
            "Keep the site on another disk.",
        )
    _exchange_in_turn(live, standby, journal)


def recover(live: Path, standby: Path, journal: Path) -> None:
    """Bring an exchange that was interrupted to a whole end: undone, or done.

    Does nothing where no journal says that one was under way. Raises
    `ReleaseRefused` where the system refuses.
    """
    if not journal.exists():
        return
    with refusing("The last build was interrupted, and its traces cannot be removed", IN_USE):
        _settle(live, standby, journal)


def _settle(live: Path, standby: Path, journal: Path) -> None:
    parked = _parked(standby)
    if os.path.lexists(parked):
        if not os.path.lexists(live):
            parked.rename(live)
        elif not os.path.lexists(standby):
            parked.rename(standby)
        else:  # somebody has made a new live tree since
            shutil.rmtree(parked)
    journal.unlink(missing_ok=True)


def _parked(standby: Path) -> Path:
    """Where the old live tree waits between two renames."""
    return standby.with_name(standby.name + ".parked")


def _require_exchangeable(live: Path, standby: Path) -> None:
    if not standby.is_dir() or standby.is_symlink():
        raise ReleaseRefused(f"There is no finished site in {standby}.", "Build the site first.")
    if live.is_symlink() or (live.exists() and not live.is_dir()):
        kind = "a link" if live.is_symlink() else "a file"
        raise ReleaseRefused(
            f"The output {live} is {kind}, and must be a folder of its own.",
            "Move it away, or choose another OUTPUT_PATH, then build again.",
        )
    if live.is_relative_to(standby) or standby.is_relative_to(live):
        raise ReleaseRefused(
            f"The output {live} and the build's own folder {standby} lie one in the other.",
            "Choose another OUTPUT_PATH, such as output.",
        )
    if os.path.lexists(live / ".git"):
        raise ReleaseRefused(
            f"The output {live} is a Git repository, which the next build would throw away.",
            "Choose another OUTPUT_PATH, such as output, and copy the finished site from there.",
        )
    if live.is_dir() and not _is_site(live):
        raise ReleaseRefused(
            f"The output {live} holds something else than a built site: it has no index.html.",
            "Empty it if nobody needs what it holds, or choose another OUTPUT_PATH.",
        )


def _is_site(live: Path) -> bool:
    """Whether the next build may throw a tree away; hidden files (.gitkeep) do not count."""
    names = {entry.name for entry in live.iterdir()}
    return "index.html" in names or all(name.startswith(".") for name in names)


def _exchange_at_once(live: Path, standby: Path) -> bool:
    """Exchange in one step; False where the system cannot."""
    code = _ask_kernel(os.fsencode(live), os.fsencode(standby))
    if code in CANNOT:
        return False
    if code:
        mounted = code in (errno.EXDEV, errno.EBUSY)
        with refusing(NOT_EXCHANGED, MOUNTED if mounted else IN_USE):
            raise OSError(code, os.strerror(code), str(live))
    return True


def _ask_kernel(one: bytes, other: bytes) -> int:
    """Have two paths exchanged; return 0 or the errno, ENOSYS where there is no such call."""
    first, second = ctypes.c_char_p(one), ctypes.c_char_p(other)
    arguments: tuple[object, ...]
    if sys.platform == "linux":
        function = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
        here, flags = ctypes.c_int(AT_FDCWD), ctypes.c_uint(RENAME_EXCHANGE)
        arguments = (here, first, here, second, flags)
    elif sys.platform == "darwin":
        function = getattr(ctypes.CDLL(None, use_errno=True), "renamex_np", None)
        arguments = (first, second, ctypes.c_uint(RENAME_SWAP))
    else:
        return errno.ENOSYS
    if function is None:
        return errno.ENOSYS
    return ctypes.get_errno() if function(*arguments) else 0


def _exchange_in_turn(live: Path, standby: Path, journal: Path) -> None:
    parked = _parked(standby)
    with refusing(NOT_EXCHANGED, IN_USE):
        if os.path.lexists(parked):  # without a journal it is nobody's
            shutil.rmtree(parked)
        _write_journal(journal, live)
        try:
            live.rename(parked)
            standby.rename(live)
        except BaseException:  # Ctrl+C too must not leave the site down
            _settle(live, standby, journal)
            raise
    with suppress(OSError):  # the new site is up: the next build's `recover` tries again
        _settle(live, standby, journal)


def _write_journal(journal: Path, live: Path) -> None:
    """Leave word that an exchange is under way: that the file is there; its text is for people."""
    journal.parent.mkdir(parents=True, exist_ok=True)
    with journal.open("w", encoding="utf-8", newline="\n") as file:
        file.write(f"{live.name} is being exchanged; the next build finishes or undoes it.\n")
        file.flush()
        os.fsync(file.fileno())
