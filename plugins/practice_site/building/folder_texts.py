"""The files of a theme as text, for findings that name the line of a mistake."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path


class FolderTexts(Mapping[str, str]):
    """The text of each file of one kind below a folder, by its path as reports write it.

    Read when somebody asks. `ending` is that of the files' names, such as
    `.html`. A path is relative to the site's folder `root` where it lies in that.
    """

    def __init__(self, folder: Path, ending: str, root: Path) -> None:
        self._folder = folder
        self._ending = ending
        self._root = root

    @cached_property
    def _files(self) -> dict[str, Path]:
        files = sorted(self._folder.rglob(f"*{self._ending}"))
        return {reported_path(file, self._root): file for file in files if file.is_file()}

    @cached_property
    def _texts(self) -> dict[str, str]:
        return {
            path: file.read_text(encoding="utf-8", errors="replace")
            for path, file in self._files.items()
        }

    def __getitem__(self, path: str) -> str:
        """The text of one file."""
        return self._texts[path]

    def __iter__(self) -> Iterator[str]:
        """The paths, sorted."""
        return iter(self._files)

    def __len__(self) -> int:
        """How many files there are."""
        return len(self._files)


def reported_path(file: Path, root: Path) -> str:
    """A file's path as reports write it: from the site's folder on, where it lies in that."""
    return (file.relative_to(root) if file.is_relative_to(root) else file).as_posix()
