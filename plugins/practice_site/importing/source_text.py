"""A file from somewhere else, as text."""

import re
import stat
from collections.abc import Sequence
from itertools import takewhile
from pathlib import Path

from msgspec import Struct

from practice_site.importing.lines import clean_line

MAX_BYTES = 1_000_000
"""The largest file that is taken for an article; a long one has 50,000."""

_LATER = {
    ".docx": "Word files",
    ".doc": "Word files",
    ".odt": "OpenDocument files",
    ".rtf": "RTF files",
    ".html": "web pages",
    ".htm": "web pages",
    ".pdf": "PDF files",
}
_MAGIC = {b"PK\x03\x04": ".docx", b"%PDF-": ".pdf", b"\xd0\xcf\x11\xe0": ".doc", b"{\\rtf": ".rtf"}
_BOMS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1b]")
_KEY = re.compile(r"[A-Za-z_][\w-]*:(?:\s|$)")
_IN_HEADER = re.compile(r"[A-Za-z_][\w-]*:(?:\s|$)|[\s#-]|$")


class SourceUnreadable(Exception):
    """The file cannot be imported; the message says why and what to do."""


class SourceText(Struct, frozen=True):
    """The text of a source file and what had to be assumed to read it.

    `lines` are its lines as they are, without line ends.
    """

    name: str
    lines: tuple[str, ...]
    markdown: bool = False
    notes: tuple[str, ...] = ()


def read_source(path: Path) -> SourceText:
    """Read a `.txt` or `.md` file in whatever encoding it has.

    Raises:
        SourceUnreadable: it is missing, no plain text, empty or too large.
    """
    _require_known_kind(path)
    text, notes = _decode(_bytes_of(path), path.name)
    lines = tuple(re.split(r"\r\n|\r|\n", text))
    if not any(clean_line(line).strip() for line in lines):
        raise SourceUnreadable(f"{path.name} is empty. Nothing was imported.")
    if _has_front_matter(lines):
        raise SourceUnreadable(
            f"{path.name} already has front matter (the lines between ---), so there is nothing "
            "to recognise. Copy it into content/articles/, with a name that ends in .md, and run "
            "practice check."
        )
    return SourceText(path.name, lines, path.suffix.lower() == ".md", notes)


def _has_front_matter(lines: Sequence[str]) -> bool:
    """Whether a text begins with keys and values between lines of three dashes."""
    text = iter(lines)
    if next((line for line in text if line.strip()), "").rstrip() != "---":
        return False
    header = list(takewhile(lambda line: line.rstrip() != "---", text))
    closed = len(header) < len(lines) - 1
    keys = sum(bool(_KEY.match(line)) for line in header)
    return closed and keys > 0 and all(_IN_HEADER.match(line) for line in header)


def _require_known_kind(path: Path) -> None:
    try:
        mode = path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        if path.is_symlink():
            raise SourceUnreadable(f"{path} is a link to a file that is not there.") from None
        raise SourceUnreadable(
            f"{path} does not exist. Look for a typing mistake in its name."
        ) from None
    except (OSError, ValueError) as error:
        raise SourceUnreadable(f"{path} cannot be read: {_reason(error)}.") from error
    if stat.S_ISDIR(mode):
        raise SourceUnreadable(f"{path} is a folder. Name the files in it that you want to import.")
    if not stat.S_ISREG(mode):
        raise SourceUnreadable(f"{path} is not a file that can be read.")
    if path.suffix.lower() not in (".txt", ".md"):
        raise _not_yet(path.name, path.suffix.lower())


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def _not_yet(name: str, suffix: str) -> SourceUnreadable:
    if suffix in _LATER:
        return SourceUnreadable(
            f"{name}: {_LATER[suffix]} cannot be imported yet; this version takes plain text "
            "(.txt) and Markdown (.md), Word and web pages come later. Open the file, save it as "
            "plain text in UTF-8, and import that."
        )
    return SourceUnreadable(
        f"{name} cannot be imported: this version takes plain text (.txt) and Markdown (.md); "
        "Word files and web pages come later."
    )


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise SourceUnreadable(f"{path} cannot be read: {_reason(error)}.") from error
    if len(data) > MAX_BYTES:
        raise SourceUnreadable(
            f"{path.name} is larger than {MAX_BYTES // 1_000_000} MB, which no article is. "
            "Nothing was imported."
        )
    return data


def _decode(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    for magic, suffix in _MAGIC.items():
        if data.startswith(magic):
            raise _not_yet(name, suffix)
    text, notes = _decoded(data, name)
    if _CONTROL.search(text):
        raise _not_plain_text(name)
    return text, notes


def _decoded(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    try:
        encoding = _BOMS.get(data[:2])
        if encoding:
            return data.decode(encoding), ("The file was in UTF-16.",)
        return data.decode("utf-8-sig"), ()
    except UnicodeDecodeError:
        pass
    try:
        return data.decode("cp1252"), (
            "The file is not in UTF-8; it was read as Windows text (cp1252). Look whether "
            "accents, quotation marks and dashes are right.",
        )
    except UnicodeDecodeError:
        raise _not_plain_text(name) from None


def _not_plain_text(name: str) -> SourceUnreadable:
    return SourceUnreadable(
        f"{name} is not plain text, or not in an encoding that can be told. Open it in the "
        "program it was written with, save it as plain text in UTF-8, and import that."
    )
