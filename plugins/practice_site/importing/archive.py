"""Archives (.zip, .docx) from anywhere, read within bounds."""

import zipfile
import zlib
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import PurePosixPath

from practice_site.importing.source_text import SourceUnreadable

MOST_FILES = 3_000
MOST_BYTES = 150_000_000
"""What all files that are read out of an archive may come to; pictures are most of it."""

_PIECE = 1 << 16
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError)


def read_archive(data: bytes, name: str, limit_of: Callable[[str], int]) -> Mapping[str, bytes]:
    """The files of an archive by their names, parts of paths with `/` between them.

    `limit_of` says how many bytes a file may have; 0 leaves it where it is.
    Sizes are believed only once they have been read.

    Raises:
        SourceUnreadable: it is damaged, encrypted, leads out of itself, or is too large.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return _files(archive, name, limit_of)
    except _BROKEN as error:
        raise SourceUnreadable(
            f"{name} is damaged: what is packed in it cannot be unpacked. Open it in the program "
            "that it is from, save it anew, and import that."
        ) from error


def _files(
    archive: zipfile.ZipFile, name: str, limit_of: Callable[[str], int]
) -> Mapping[str, bytes]:
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    if len(entries) > MOST_FILES:
        raise SourceUnreadable(
            f"{name} holds {len(entries):,} files, which no article needs. Nothing was imported."
        )
    files: dict[str, bytes] = {}
    total = 0
    for entry in entries:
        path = _inner_path(entry.filename, name)
        limit = limit_of(path)
        if not limit:
            continue
        if entry.flag_bits & 0x1:
            raise SourceUnreadable(
                f"{name} is protected with a password. Save it without one, and import that."
            )
        if path in files:
            raise SourceUnreadable(
                f"{name} holds two files of the name “{path}”, and nobody can tell which is meant. "
                "Nothing was imported."
            )
        files[path] = _content(archive, entry, name, min(limit, MOST_BYTES - total))
        total += len(files[path])
    return files


def _inner_path(written: str, name: str) -> str:
    path = written.replace("\\", "/")
    parts = PurePosixPath(path).parts
    if path.startswith("/") or ".." in parts or (parts and ":" in parts[0]):
        raise SourceUnreadable(
            f"{name} holds a file that would lie outside of it (“{written[:80]}”), as only a "
            "harmful one does. Nothing was imported."
        )
    return "/".join(parts)


def _content(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, name: str, limit: int) -> bytes:
    if entry.file_size > limit:
        raise _too_large(name, entry.filename)
    content = bytearray()
    with archive.open(entry) as stream:
        while piece := stream.read(_PIECE):
            content += piece
            if len(content) > limit:
                raise _too_large(name, entry.filename)
    return bytes(content)


def _too_large(name: str, inside: str) -> SourceUnreadable:
    return SourceUnreadable(
        f"{name} is too large once it is unpacked (“{inside[:80]}”). Nothing was imported. If it "
        "is an article with large pictures, save these apart and smaller."
    )
