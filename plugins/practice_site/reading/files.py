"""Finding the files of a site and reading their text, whatever lies there."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from posixpath import basename, splitext

from msgspec import Struct, field

from practice_site.model.finding import Problem
from practice_site.model.span import Span
from practice_site.reading.file_names import is_leftover, readable_name
from practice_site.reading.unused_files import no_file, unnamed, unreadable, unused

TEXT_LIMIT = 2_000_000
"""A longer file (in bytes) is no text that somebody wrote, and is not read."""

IMAGE_ENDINGS = frozenset({".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif"})

_KINDS = {
    ("articles", ".md"): "article",
    ("packs", ".yaml"): "pack",
    ("pages", ".md"): "page",
    ("physicians", ".md"): "physician",
    ("reviews", ".yaml"): "review",
    ("services", ".md"): "service",
    ("testimonials", ".yaml"): "testimonial",
}
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


class SourceFile(Struct, frozen=True):
    """A file that holds a record (or, for `locations`, several) of the kind it is named for.

    `path` is how findings name it, `outside` whether it is a link to a place
    that is not in the site's folder.
    """

    kind: str
    path: str
    file: Path
    outside: bool = False

    @property
    def stem(self) -> str:
        """Its name without the ending."""
        return splitext(basename(self.path))[0]


class _Found(Struct):
    sources: list[SourceFile] = field(default_factory=list)
    images: set[str] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)


class Listing(Struct, frozen=True):
    """The files of a site in the order of their paths, and what is wrong with their places."""

    sources: tuple[SourceFile, ...]
    images: frozenset[str]
    problems: tuple[Problem, ...]


def list_files(root: Path) -> Listing:
    """List the files of the site in the folder `root`.

    Links that lead out of the folder, files that nothing reads and folders
    that cannot be opened are problems. Links to folders are not followed.
    """
    home = Path(os.path.realpath(root))
    found = _Found()
    locations = home / "locations.yaml"
    if os.path.lexists(locations):
        _add(locations, "locations.yaml", home, found, plain=False)
    if _stays_inside(home / "content", home):
        for entry, path in _walk(home / "content", home, found):
            _add(Path(entry.path), path, home, found, plain=entry.is_file(follow_symlinks=False))
    else:
        found.problems.append(_outside("content"))
    return Listing(
        sources=tuple(sorted(found.sources, key=lambda source: source.path)),
        images=frozenset(found.images),
        problems=tuple(found.problems),
    )


def read_text(file: Path, path: str) -> str | Problem:
    r"""Read a text file: UTF-8, with or without a byte-order mark, `\n` line ends in the result.

    A file that is too large, is no UTF-8 or cannot be opened is a problem.
    """
    try:
        with file.open("rb", buffering=0) as stream:
            size = os.fstat(stream.fileno()).st_size
            data = stream.read() if size <= TEXT_LIMIT else b""
    except OSError as error:
        return unreadable(path, error)
    if max(size, len(data)) > TEXT_LIMIT:
        return _too_large(path, max(size, len(data)))
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _not_utf8(data, error.start, path)
    return _with_plain_line_ends(text.removeprefix("\ufeff"))


def _walk(folder: Path, home: Path, found: _Found) -> Iterator[tuple[os.DirEntry[str], str]]:
    """All files below `folder` with their readable paths; links to folders are not followed."""
    folders = [(folder, "content")]
    while folders:
        here, path = folders.pop()
        try:
            with os.scandir(here) as entries:
                listed = sorted(entries, key=lambda entry: entry.name)
        except FileNotFoundError:
            continue
        except OSError as error:
            found.problems.append(unreadable(path, error))
            continue
        for entry in listed:
            if is_leftover(entry.name):
                continue
            below = f"{path}/{readable_name(entry.name)}"
            if not below.endswith(f"/{entry.name}"):
                found.problems.append(unnamed(below))
                continue
            if not entry.is_dir(follow_symlinks=False):
                yield entry, below
            elif _stays_inside(Path(entry.path), home):
                folders.append((Path(entry.path), below))
            else:  # a junction, which Windows does not call a symbolic link
                found.problems.append(_outside(below))


def _add(file: Path, path: str, home: Path, found: _Found, *, plain: bool) -> None:
    """Sort one file in; a `plain` one is known to be a file and no link."""
    kind = _kind(path)
    if not plain and file.is_symlink() and not _stays_inside(file, home):
        found.problems.append(_outside(path))
        if kind:
            found.sources.append(SourceFile(kind, path, file, outside=True))
    elif not plain and not _is_file(file):
        found.problems.append(no_file(path))
    elif kind:
        found.sources.append(SourceFile(kind, path, file))
    elif path.startswith("content/images/") and _ending(path) in IMAGE_ENDINGS:
        found.images.add(path.removeprefix("content/"))
    else:
        found.problems.append(unused(path))


def _kind(path: str) -> str:
    if path == "locations.yaml":
        return "locations"
    if path == "content/practice.yaml":
        return "practice"
    parts = path.split("/")
    return _KINDS.get((parts[1], _ending(path)), "") if len(parts) == 3 else ""


def _ending(path: str) -> str:
    """The ending of a file's name, with its point, in small letters."""
    name = path.rpartition("/")[2]
    stem, point, ending = name.rpartition(".")
    return f".{ending.lower()}" if stem and point and ending else ""


def _stays_inside(file: Path, home: Path) -> bool:
    return Path(os.path.realpath(file)).is_relative_to(home)


def _is_file(file: Path) -> bool:
    try:
        return stat.S_ISREG(file.stat().st_mode)
    except OSError:
        return False


def _outside(path: str) -> Problem:
    return Problem(
        "path-outside-site",
        Span(path),
        "This is a link to a place outside the site's folder, so it is not read.",
        "Replace the link with a copy of what it leads to.",
    )


def _too_large(path: str, size: int) -> Problem:
    return Problem(
        "file-too-large",
        Span(path),
        f"This file has {size / 1_000_000:,.1f} MB; a text may have {TEXT_LIMIT // 1_000_000} MB.",
        "Check what was saved here; pictures belong in content/images/ as files of their own.",
    )


def _not_utf8(data: bytes, start: int, path: str) -> Problem:
    if data.startswith(_UTF_16):
        message = "This file is saved as UTF-16, and only UTF-8 is read."
        return Problem("file-not-utf8", Span(path), message, "Save it again as UTF-8.")
    before = _with_plain_line_ends(data[:start].decode("utf-8").removeprefix("\ufeff"))
    line = before.count("\n") + 1
    column = len(before) - (before.rfind("\n") + 1) + 1
    likely = data[start : start + 1].decode("cp1252", "replace")
    meant = f', most likely "{likely}",' if likely.isprintable() and likely != "\ufffd" else ""
    message = f"A character here{meant} is not saved as UTF-8 (byte {data[start]:02X})."
    remedy = "Save the file as UTF-8 (in the editor: Save as, encoding UTF-8)."
    return Problem("file-not-utf8", Span(path, line, column), message, remedy)


def _with_plain_line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
