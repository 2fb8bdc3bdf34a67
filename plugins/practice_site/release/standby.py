"""The standby tree while one build fills it."""

import hashlib
import os
import sys
from collections.abc import Iterable, Mapping, Set
from pathlib import Path

from msgspec import Struct, field

from practice_site.release.ledger import Ledger, fact
from practice_site.release.names import folders_above, require_fit
from practice_site.release.refusals import ReleaseRefused, refusing
from practice_site.release.staging import (
    NOT_WRITTEN,
    copy_file,
    digest_at,
    is_real_folder,
    remove,
    require_fit_name,
    room_for,
    seal,
    status_of,
    write_file,
)
from practice_site.release.walk import entries, is_folder

FOLDERS_TELL = sys.platform != "win32"
"""Whether a folder's time of change tells that something came or went (not on FAT in Windows)."""

SPARE = 1000
"""Facts beyond twice what one tree needs before the ledger is tidied."""


class Standby(Struct, frozen=True):
    """The tree that is written into, the one that is up, and what is known of both.

    Digests are SHA-256 in hex. Only what this class wrote is known without
    being read, and only while its stamp is what it was then: a file that
    anybody touched counts as not known, and is written again. After a fork,
    `put` and `holds` work in each process. Methods raise `ReleaseRefused`.
    """

    here: str
    """The standby's own folder: text, since a path is made of it for every file."""
    there: str
    """The live tree."""
    ledger: Ledger
    written: dict[str, str] = field(default_factory=dict)
    """The digest of each file that this process has put, by its path."""
    _real: set[str] = field(default_factory=set)
    """Folders that this process has seen to be no links."""

    def holds(self, path: str, digest: str) -> bool:
        """Whether a file with this digest is known in the standby or in the live tree."""
        return self._has(path, digest) or self._is_live(path, digest)

    def put(self, path: str, content: bytes) -> str:
        """Write one file unless it is known to hold these bytes; returns their digest."""
        digest = hashlib.sha256(content).hexdigest()
        if not (self._is_below_real(path) and self._has(path, digest)):
            require_fit_name(path)
            with refusing(NOT_WRITTEN):
                status = write_file(room_for(self.here, path, self._real), content)
                self._note(path, digest, status)
        self.written[path] = digest
        return digest

    def read(self, path: str, digest: str) -> bytes:
        """The bytes of a file that the standby or the live tree `holds`."""
        here = self._has(path, digest)
        with refusing("The files of the site could not be read"):
            return Path(self.here if here else self.there, path).read_bytes()

    def clear(self) -> None:
        """Make the standby an empty folder, safe for other programs to write into."""
        with refusing(NOT_WRITTEN), os.scandir(self.here) as scan:
            for entry in list(scan):
                remove(entry.path)
        self._real.clear()

    def contents(self, expected: Mapping[str, str]) -> Mapping[str, str]:
        """The digest of every file that is there, by its path.

        Files with the digest that is expected of them are known; all others,
        which other programs wrote, are read. A link is refused.
        """
        digests: dict[str, str] = {}
        with refusing("The files of the site could not be read"):
            for path, entry in entries(Path(self.here)):
                if is_folder(entry):
                    continue
                if not entry.is_file(follow_symlinks=False):
                    raise ReleaseRefused(
                        f"The finished site has a link, {path!a}, which cannot be published.",
                        "Make the plugin that made it write a file instead.",
                    )
                known = expected.get(path, "")
                digests[path] = known if self._has(path, known) else digest_at(entry.path)
        return digests

    def complete(self, wanted: Mapping[str, str]) -> None:
        """Make the standby hold exactly the files that are wanted, by their digests.

        What it lacks is copied from the live tree. Afterwards every file has
        been seen to be there; `ReleaseRefused` names one that is not.
        """
        fit = _fit(wanted)
        names = _names_by_folder(wanted)
        self._real.clear()
        with refusing(NOT_WRITTEN):
            self.ledger.catch_up()
            if fit not in self.ledger.facts:
                require_fit(wanted)
                self.ledger.add([fit])
            unproven = self._unproven(names) | self._fetch_missing(wanted)
            self._sweep({folder: names[folder] for folder in sorted(unproven)})
            if len(self.ledger.facts) > 2 * (len(wanted) + len(names)) + SPARE:
                lines = (line for line in self.ledger.facts if line.count(" ") >= 5)
                self.ledger.rewrite([fit, *filter(self._is_true, lines)])

    def _has(self, path: str, digest: str) -> bool:
        return self._knows(digest, status_of(f"{self.here}/{path}"), path)

    def _is_live(self, path: str, digest: str) -> bool:
        return self._knows(digest, status_of(f"{self.there}/{path}"), path)

    def _knows(self, what: str, status: os.stat_result | None, path: str) -> bool:
        return status is not None and fact(what, status, path) in self.ledger.facts

    def _is_below_real(self, path: str) -> bool:
        above = path.rpartition("/")[0]
        if not above or above in self._real:
            return True
        if self._is_below_real(above) and is_real_folder(f"{self.here}/{above}"):
            self._real.add(above)
            return True
        return False

    def _note(self, path: str, digest: str, status: os.stat_result | None) -> None:
        if status is not None:
            self.ledger.add([fact(digest, status, path)])

    def _unproven(self, names: Mapping[str, Set[str]]) -> set[str]:
        """The folders that may hold something else than these names; links there are removed."""
        counts = {folder: str(len(inside)) for folder, inside in names.items() if folder}
        unproven = self.ledger.unknown(self.here, counts)
        for folder in sorted(unproven):
            if not is_real_folder(f"{self.here}/{folder}"):
                remove(f"{self.here}/{folder}")
        return {"", *unproven}  # an exchange changes the stamp of the tree itself

    def _fetch_missing(self, wanted: Mapping[str, str]) -> set[str]:
        """See that every file is there, or bring it; the folders that were written into."""
        changed: set[str] = set()
        for path in self.ledger.unknown(self.here, wanted):
            self._fetch(path, wanted[path])
            changed.update(folders_above(path))  # any of them may be new
        return changed

    def _fetch(self, path: str, digest: str) -> None:
        if self._is_live(path, digest):
            target = room_for(self.here, path, self._real)
            copied, status = copy_file(f"{self.there}/{path}", target)
            if copied == digest:
                self._note(path, digest, status)
                return
        if digest_at(f"{self.here}/{path}") != digest:
            raise ReleaseRefused(
                f"The finished site lacks the file {path!a}, or it is not as it was made.",
                "Build again; if it stays so, one of the site's plugins changes files.",
            )

    def _sweep(self, names: Mapping[str, Set[str]]) -> None:
        """Remove from folders what is not among their names, and note which hold exactly those."""
        proven: list[str] = []
        for folder, wanted in names.items():
            status = _sweep_folder(f"{self.here}/{folder}", wanted)
            if folder and status is not None:
                proven.append(fact(str(len(wanted)), status, folder))
        self.ledger.add(proven)

    def _is_true(self, line: str) -> bool:
        """Whether a fact is about a file or folder that is still in one of the trees."""
        what, *_, path = line.split(" ", 5)
        trees = (self.here, self.there)
        statuses = (status_of(f"{tree}/{path}") for tree in trees)
        return any(status and fact(what, status, path) == line for status in statuses)


def _fit(wanted: Iterable[str]) -> str:
    """The line that says: these names, in one tree, are fit."""
    names = sorted(wanted)
    digest = hashlib.sha256("\n".join(names).encode(errors="replace")).hexdigest()
    return f"fit {len(names)} {digest}"


def _names_by_folder(paths: Iterable[str]) -> dict[str, set[str]]:
    """What stands in each folder of a tree of these files; the tree itself is the folder ""."""
    names: dict[str, set[str]] = {"": set()}
    for path in paths:
        above, _, name = path.rpartition("/")
        while above not in names:
            names[above] = {name}
            above, _, name = above.rpartition("/")
        names[above].add(name)
    return names


def _sweep_folder(path: str, wanted: Set[str]) -> os.stat_result | None:
    """Remove what is not wanted; the folder's status if it needed nothing and nobody was at it."""
    sealed = seal(path) if FOLDERS_TELL else 0
    with os.scandir(path) as scan:
        found = {entry.name for entry in scan}
    for name in sorted(found - wanted):
        twin = _other_spelling(path, name, wanted - found)
        if twin:
            Path(path, name).rename(Path(path, twin))
        else:
            remove(f"{path}/{name}")
    status = os.lstat(path)
    return status if found == wanted and status.st_mtime_ns <= sealed else None


def _other_spelling(path: str, name: str, absent: Set[str]) -> str | None:
    """Which of the wanted names the system takes for the same (macOS and Windows: capitals)."""
    here = os.lstat(f"{path}/{name}")
    for other in sorted(absent):
        there = status_of(f"{path}/{other}")
        if there is not None and os.path.samestat(here, there):
            return other
    return None
