"""Releases that go wrong on the way; run as a program, since what goes wrong may be its death.

`each FOLDER ACTION STRATEGY` releases NEW over OLD again and again, each time
in a folder of its own (`FOLDER/0`, `FOLDER/1`, …), and lets the action `kill`
or `fail` strike before the first, second, … change to the file system, until a
release gets through without reaching it. Prints a line for each: what came of it.

`forever ROOT STRATEGY` releases OLD and NEW in turn until somebody kills it.
"""

import datetime as dt
import errno
import hashlib
import os
import signal
import sys
from itertools import count, cycle
from pathlib import Path

from practice_site.release import standby as standby_module
from practice_site.release.exchange import Strategy
from practice_site.release.refusals import ReleaseRefused
from practice_site.release.releases import make_release
from practice_site.release.standby import Standby
from practice_site.release.trees import Trees

CHANGES = {"os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.utime"}
"""Audit events of Python that change files, beside opening one to write."""

AT_ONCE = "ctypes.dlsym"
"""The audit event just before an exchange in one step; it cannot fail, but one can die there."""

OLD = {
    "index.html": b"old home" * 9000,
    "theme/css/site.css": b"body {}",
    "articles/gone/index.html": b"an old article",
    "about": b"a file that becomes a folder",
}
NEW = {
    "index.html": b"new home" * 9000,
    "theme/css/site.css": b"body {}",
    "articles/fresh/index.html": b"a new article",
    "about/index.html": b"about",
}


standby_module.SPARE = -(10**6)  # the ledger is rewritten each time: blows strike there too


def trees_of(root: Path) -> Trees:
    return Trees(root / "output", root / ".practice" / "standby")


def fill(standby: Standby, files: dict[str, bytes]) -> None:
    """Write what is not known to be in one of the trees, as a build does."""
    wanted = {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    for name, content in files.items():
        if not standby.holds(name, wanted[name]):
            standby.put(name, content)
    standby.complete(wanted)


def release(root: Path, files: dict[str, bytes], strategy: Strategy = Strategy.BEST) -> None:
    trees = trees_of(root)
    with trees.locked():
        trees.recover()
        fill(trees.prepare(), files)
        make_release(
            root,
            trees.standby,
            as_of=dt.date(2026, 11, 21),
            urls=["/"],
            sources={"content/a.md": files["index.html"]},
        )
        trees.exchange(strategy)


class Blow:
    """An audit hook that strikes before the change number `at`, counted from 0."""

    def __init__(self, action: str, at: int) -> None:
        self.action = action
        self.at = at
        self.changes = 0

    def __call__(self, event: str, args: tuple[object, ...]) -> None:
        writing = os.O_WRONLY | os.O_RDWR | os.O_CREAT
        if (
            event in CHANGES
            or (event == "open" and int(args[2] or 0) & writing)
            or (event == AT_ONCE and self.action == "kill")
        ):
            self.changes += 1
            if self.changes == self.at + 1:
                self.strike()

    def strike(self) -> None:
        if self.action == "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        raise PermissionError(errno.EACCES, "the file is in use")


def struck_release(root: Path, blow: Blow, strategy: Strategy) -> str:
    sys.addaudithook(blow)
    try:
        release(root, NEW, strategy)
    except ReleaseRefused:
        return "refused"
    return "released in spite of it" if blow.changes > blow.at else "released"


def each(folder: Path, action: str, strategy: Strategy) -> None:
    for at in count():
        root = folder / str(at)
        release(root, dict(list(OLD.items())[:1]))
        release(root, OLD)
        reading, writing = os.pipe()
        child = os.fork()
        if not child:
            try:
                os.write(writing, struck_release(root, Blow(action, at), strategy).encode())
            finally:
                os._exit(0)
        os.close(writing)
        _, status = os.waitpid(child, 0)
        with os.fdopen(reading, encoding="utf-8") as pipe:
            outcome = pipe.read() or ("killed" if os.WIFSIGNALED(status) else "crashed")
        print(outcome, flush=True)
        if outcome == "released":
            return


def forever(root: Path, strategy: Strategy) -> None:
    for number, files in enumerate(cycle((OLD, NEW))):
        trees = trees_of(root)
        with trees.locked():
            trees.recover()
            fill(trees.prepare(), files)
            trees.exchange(strategy)
        if number == 1:
            print("ready", flush=True)


if __name__ == "__main__":
    if sys.argv[1] == "each":
        each(Path(sys.argv[2]), sys.argv[3], Strategy(sys.argv[4]))
    else:
        forever(Path(sys.argv[2]), Strategy(sys.argv[3]))
