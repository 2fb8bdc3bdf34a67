"""Files and folders that were named for an import, as the files to read."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec import Struct

from practice_site.importing.source_text import SourceUnreadable
from practice_site.importing.sources import TAKEN, not_taken

MOST_FILES = 500
DEEPEST = 8
_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg", ".css", ".js", ".ico")
_BESIDE = ("_files", "_fichiers", "-Dateien", ".files")
"""What the folders are called that browsers save beside a page."""


class SourceFiles(Struct, frozen=True):
    """The files to import, in order, and what of the folders is not: a sentence for each."""

    files: tuple[Path, ...]
    skipped: tuple[str, ...] = ()


def source_files(named: Iterable[Path]) -> SourceFiles:
    """Look through folders, each once; what was named itself is taken as it is.

    Links are not followed in folders. Pictures and what a browser saves beside
    a page belong to the pages.

    Raises:
        SourceUnreadable: a folder holds too much, or nothing that can be imported.
    """
    files: dict[Path, Path] = {}
    skipped: list[str] = []
    for path in named:
        if not _is_folder(path):
            files.setdefault(_same(path), path)
            continue
        found = list(_in_folder(path, skipped))
        if not found:
            raise SourceUnreadable(
                f"{path} holds no file that can be imported ({', '.join(TAKEN)})."
            )
        for file in found:
            files.setdefault(_same(file), file)
        if len(files) > MOST_FILES:
            raise SourceUnreadable(
                f"{path} holds more than {MOST_FILES} files. Nothing was imported. Import the "
                "folders in it one by one."
            )
    return SourceFiles(tuple(files.values()), tuple(skipped))


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False  # reading it says why


def _same(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError, ValueError):
        return path


def _in_folder(folder: Path, skipped: list[str], depth: int = 1) -> Iterator[Path]:
    try:
        entries = sorted(folder.iterdir())
    except OSError as error:
        skipped.append(f"{folder}: cannot be read: {error.strerror}.")
        return
    for entry in entries:
        suffix = entry.suffix.lower()
        if entry.name.startswith((".", "~$")):
            continue
        if entry.is_symlink():
            skipped.append(f"{entry} is a link; links are not followed. Name it to import it.")
        elif entry.is_dir():
            if entry.name.endswith(_BESIDE):
                continue
            if depth >= DEEPEST:
                skipped.append(f"{entry} lies more than {DEEPEST} folders deep.")
            else:
                yield from _in_folder(entry, skipped, depth + 1)
        elif suffix in TAKEN:
            yield entry
        elif suffix not in _PICTURES:
            skipped.append(str(not_taken(entry.name, suffix)))
