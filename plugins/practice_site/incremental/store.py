"""The one file in which a site's kept readings and pages lie between two builds."""

import os
import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from practice_site.incremental.fingerprints import Versions
from practice_site.incremental.kept import (
    NOTHING_KEPT,
    Kept,
    KeptReading,
    KeptTowns,
    MadePage,
    Unusable,
    decode_kept_readings,
    decode_pages,
    decode_towns,
    encoded,
)

FORMAT = 10
"""Of the tables and of what stands in them: a store of another format is not read."""

APPLICATION = 0x70726163
"""What SQLite's header calls a file of ours ("prac")."""

_TABLES = """
CREATE TABLE versions (reading TEXT, making TEXT, judging TEXT);
CREATE TABLE generation (name TEXT);
CREATE TABLE plan (digest TEXT, checksum INTEGER);
CREATE TABLE towns (judgement BLOB, checksum INTEGER);
CREATE TABLE readings (path TEXT PRIMARY KEY, reading BLOB, checksum INTEGER);
CREATE TABLE pages (url TEXT PRIMARY KEY, page BLOB, checksum INTEGER);
"""


class Store:
    """A SQLite file that is used where it is whole, ours and of this very program.

    Any other is treated as empty, and replaced: nothing in it is trusted.
    Every entry has a checksum, all changes of a build are one transaction, and
    no path in it leads out of the site. Where it cannot be written, builds are
    slower and nothing else.
    """

    def __init__(self, file: Path, versions: Versions) -> None:
        self._file = file
        self._versions = versions
        self._generation = ""

    def load(self) -> Kept:
        """What is kept; nothing where the store is missing, damaged, foreign, older or newer."""
        if not self._file.is_file():
            return NOTHING_KEPT
        try:
            with _opened(self._file) as connection:
                if not self._is_current(connection):
                    return NOTHING_KEPT
                self._generation = _generation(connection)
                return Kept(
                    readings={kept.path: kept for kept in _readings(connection)},
                    pages={page.url: page for page in _pages(connection)},
                    planned=_planned(connection),
                    towns=_towns(connection),
                )
        except (sqlite3.Error, Unusable, OSError, ValueError, TypeError):
            return NOTHING_KEPT

    def save(self, before: Kept, now: Kept) -> None:
        """Keep what is `now`; `before` is what `load` gave, so that only changes are written."""
        if before == now:
            return
        try:
            self._update(before, now)
        except (sqlite3.Error, OSError):
            with suppress(sqlite3.Error, OSError):
                self._file.unlink(missing_ok=True)
                self._update(NOTHING_KEPT, now)

    def _update(self, before: Kept, now: Kept) -> None:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        if before is NOTHING_KEPT:
            self._file.unlink(missing_ok=True)
        with _opened(self._file) as connection:
            if before is NOTHING_KEPT:
                connection.executescript(
                    f"PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {FORMAT};"
                    + _TABLES
                )
                connection.execute("INSERT INTO versions VALUES (?, ?, ?)", self._stamp())
            elif not self._is_current(connection) or _generation(connection) != self._generation:
                raise sqlite3.DatabaseError("somebody else has written it meanwhile")
            _write_readings(connection, before, now)
            _write_pages(connection, before, now)
            connection.execute("DELETE FROM plan")
            plan = (now.planned, _checksum(now.planned))
            connection.execute("INSERT INTO plan VALUES (?, ?)", plan)
            connection.execute("DELETE FROM towns")
            towns = encoded(now.towns)
            connection.execute("INSERT INTO towns VALUES (?, ?)", (towns, _checksum(towns)))
            self._generation = os.urandom(16).hex()
            connection.execute("DELETE FROM generation")
            connection.execute("INSERT INTO generation VALUES (?)", (self._generation,))
            connection.commit()

    def _stamp(self) -> tuple[str, str, str]:
        return (self._versions.reading, self._versions.making, self._versions.judging)

    def _is_current(self, connection: sqlite3.Connection) -> bool:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (form,) = connection.execute("PRAGMA user_version").fetchone()
        if (application, form) != (APPLICATION, FORMAT):
            return False
        return list(connection.execute("SELECT * FROM versions")) == [self._stamp()]


@contextmanager
def _opened(file: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(file, timeout=1, isolation_level="IMMEDIATE")
    try:
        # What a power cut leaves half written fails its checksum, and is made again.
        connection.execute("PRAGMA synchronous = OFF")
        yield connection
    finally:
        connection.close()


def _generation(connection: sqlite3.Connection) -> str:
    """The name that the last save gave to what it left: another one was not what we loaded."""
    return "".join(str(name) for (name,) in connection.execute("SELECT name FROM generation"))


def _readings(connection: sqlite3.Connection) -> Iterator[KeptReading]:
    for path, content, checksum in connection.execute("SELECT * FROM readings"):
        if checksum != _checksum(path, content):
            raise Unusable(path)
        (kept,) = decode_kept_readings(content)
        yield kept


def _pages(connection: sqlite3.Connection) -> Iterator[MadePage]:
    for url, content, checksum in connection.execute("SELECT * FROM pages"):
        if checksum != _checksum(url, content):
            raise Unusable(url)
        (page,) = decode_pages(content)
        yield page


def _planned(connection: sqlite3.Connection) -> str:
    for digest, checksum in connection.execute("SELECT * FROM plan"):
        if checksum == _checksum(digest):
            return str(digest)
    raise Unusable("plan")


def _towns(connection: sqlite3.Connection) -> KeptTowns:
    for content, checksum in connection.execute("SELECT * FROM towns"):
        if checksum == _checksum(content):
            return decode_towns(content)
    raise Unusable("towns")


def _write_readings(connection: sqlite3.Connection, before: Kept, now: Kept) -> None:
    changed = [kept for path, kept in now.readings.items() if before.readings.get(path) != kept]
    _write(connection, "readings", ((kept.path, encoded((kept,))) for kept in changed))
    _delete(connection, "DELETE FROM readings WHERE path = ?", before.readings, now.readings)


def _write_pages(connection: sqlite3.Connection, before: Kept, now: Kept) -> None:
    changed = [page for url, page in now.pages.items() if before.pages.get(url) != page]
    _write(connection, "pages", ((page.url, encoded((page,))) for page in changed))
    _delete(connection, "DELETE FROM pages WHERE url = ?", before.pages, now.pages)


def _write(
    connection: sqlite3.Connection, table: str, entries: Iterable[tuple[str, bytes]]
) -> None:
    connection.executemany(
        f"INSERT OR REPLACE INTO {table} VALUES (?, ?, ?)",
        ((key, content, _checksum(key, content)) for key, content in entries),
    )


def _delete(
    connection: sqlite3.Connection, statement: str, before: Iterable[str], now: Iterable[str]
) -> None:
    connection.executemany(statement, ((key,) for key in set(before) - set(now)))


def _checksum(*parts: object) -> int:
    """A checksum of an entry: it finds damage, not malice (what is kept says nothing secret).

    Damage may make bytes of a text, or no value of either: the kind counts as well.
    """
    value = 0
    for part in parts:
        kind, content = _plain_bytes(part)
        value = zlib.crc32(content, zlib.crc32(kind, value))
    return value


def _plain_bytes(part: object) -> tuple[bytes, bytes]:
    if isinstance(part, str):
        return b"\0t", part.encode()
    if isinstance(part, bytes):
        return b"\0b", part
    raise Unusable("neither text nor bytes")
