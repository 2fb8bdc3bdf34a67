"""The archive: equal contents give equal bytes, on every machine."""

import hashlib
import os
import tempfile
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, TypeAlias

SUMS = "SHA256SUMS"

Entry: TypeAlias = tuple[str, bytes | Path]
"""A file of the archive: its name, and its bytes or where they lie."""

_TIME = (1980, 1, 1, 0, 0, 0)
"""Of every file, the first that the format knows: no machine's clock is in it."""

_MODE = 0o100644 << 16
_UNIX = 3


def write_archive(target: Path, entries: Iterable[Entry]) -> str:
    """Write the archive with a list of all digests last; the SHA-256 (hex) of the whole.

    Files are stored, not compressed: compressed bytes depend on which zlib, in
    which version, a machine has. The target is whole or not there at all.
    Raises `FileExistsError` where it is there already and is not to be
    replaced, and other errors of the system.
    """
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    unfinished = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            _write(stream, entries)
            stream.flush()
            os.fsync(stream.fileno())
        with unfinished.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
    return digest


def _write(stream: IO[bytes], entries: Iterable[Entry]) -> None:
    sums: list[str] = []
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        for name, content in _with_bytes(entries):
            sums.append(f"{hashlib.sha256(content).hexdigest()}  {name}\n")
            archive.writestr(_info(name), content)
        archive.writestr(_info(SUMS), "".join(sums).encode())


def _with_bytes(entries: Iterable[Entry]) -> Iterator[tuple[str, bytes]]:
    for name, content in entries:
        yield name, content if isinstance(content, bytes) else content.read_bytes()


def _info(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _TIME)
    info.create_system = _UNIX
    info.external_attr = _MODE
    return info
