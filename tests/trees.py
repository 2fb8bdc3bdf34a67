"""Folders as values, for tests that compare them."""

from pathlib import Path


def tree(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Every file below a folder: its path, bytes, and time of change (ns).

    Big files are known by their size.
    """
    return {
        path.relative_to(folder).as_posix(): (_content(path), path.stat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder: its path and bytes."""
    return {path: content for path, (content, _) in tree(folder).items()}


def _content(path: Path) -> bytes:
    size = path.stat().st_size
    return str(size).encode() if size > 10_000_000 else path.read_bytes()
