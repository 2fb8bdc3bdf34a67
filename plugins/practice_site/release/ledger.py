"""What is known of the files of both trees without reading them."""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from msgspec import Struct

from practice_site.release.staging import remove

HEADER = "practice trees 1"
"""The first line: whose file it is, and the version of what stands in it."""

_APPEND = os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)


def fact(what: str, status: os.stat_result, path: str) -> str:
    """The line that says: what stands at `path` in one of the trees, with this stamp, is `what`.

    That is the digest of a file, or how many files and folders a folder holds
    and no links. The stamp is the times of change in ns, the size in bytes and
    the inode.
    """
    s = status
    return f"{what} {s.st_mtime_ns} {s.st_ctime_ns} {s.st_size} {s.st_ino} {path}"


class Ledger(Struct):
    """A set of facts, one a line, in a file that is only ever added to.

    A fact tells a path, a stamp and a digest, not a tree: it stays true when
    the trees are exchanged, when a build is killed, and when the file is gone.
    It is asked for as a whole, so that a damaged line answers no question.
    Several processes may add at once; `catch_up` learns what others added.
    """

    file: Path
    facts: set[str]
    known_to: int
    """Bytes of the file that `facts` are from."""

    def unknown(self, tree: str, what: Mapping[str, str]) -> list[str]:
        """Which of these paths are not known to be, in the folder `tree`, what is said of them."""
        facts, paths = self.facts, []
        for path, said in what.items():
            try:
                status = os.lstat(f"{tree}/{path}")
            except (OSError, ValueError):
                paths.append(path)
                continue
            if fact(said, status, path) not in facts:
                paths.append(path)
        return paths

    def add(self, facts: Iterable[str]) -> None:
        """Write down facts, in one piece."""
        lines = list(facts)
        if lines:
            _append(self.file, "".join(f"{line}\n" for line in lines))
            self.facts.update(lines)

    def catch_up(self) -> None:
        """Learn the facts that other processes have added."""
        with self.file.open("rb") as file:
            file.seek(self.known_to)
            content = file.read()
        self.known_to += len(content)
        self.facts.update(content.decode(errors="replace").split("\n"))

    def rewrite(self, facts: Iterable[str]) -> None:
        """Put these facts in the place of all others."""
        self.facts = set(facts)
        content = "\n".join([HEADER, *sorted(self.facts), ""]).encode()
        unfinished = self.file.with_name(self.file.name + ".unfinished")
        remove(str(unfinished))  # of a killed build
        unfinished.write_bytes(content)
        unfinished.replace(self.file)
        self.known_to = len(content)


def open_ledger(file: Path) -> Ledger:
    """The ledger of a file; it is begun anew where the file is not one of this version."""
    ledger = Ledger(file, set(), 0)
    if file.is_file() and not file.is_symlink():
        content = file.read_bytes()
        header, *facts = content.decode(errors="replace").split("\n")
        if header == HEADER and facts:
            if facts[-1]:  # a build was killed here: what comes next is a line of its own
                _append(file, "\n")
            ledger.facts = set(facts)
            ledger.known_to = len(content)
            return ledger
    ledger.rewrite(())
    return ledger


def _append(file: Path, text: str) -> None:
    descriptor = os.open(file, _APPEND)
    try:
        os.write(descriptor, text.encode())
    finally:
        os.close(descriptor)
