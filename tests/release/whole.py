"""Whole trees, made and compared."""

import hashlib
import os
from collections.abc import Mapping
from pathlib import Path

from practice_site.release.standby import Standby
from practice_site.release.walk import entries, is_folder


def make(folder: Path, files: Mapping[str, bytes]) -> Path:
    """Write files into a folder as any program would."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def digest(content: bytes) -> str:
    """The SHA-256 (hex) of bytes."""
    return hashlib.sha256(content).hexdigest()


def build(standby: Standby, files: Mapping[str, bytes]) -> list[str]:
    """Fill a standby as a build does that remembers digests; the paths that it had to write."""
    wanted = {path: digest(content) for path, content in files.items()}
    new = [path for path in files if not standby.holds(path, wanted[path])]
    for path in new:
        assert standby.put(path, files[path]) == wanted[path]
    standby.complete(wanted)
    return new


def tree_digest(root: Path) -> str:
    """The SHA-256 (hex) of a tree: of its files' sorted paths and bytes, nothing else.

    A link counts as the path it names. Empty folders do not count.
    """
    whole = hashlib.sha256()
    for name, entry in sorted(entries(root), key=lambda pair: pair[0]):
        if is_folder(entry):
            continue
        if entry.is_file(follow_symlinks=False):
            kind, digest = "file", file_digest(Path(entry.path))
        else:
            target = str(Path(entry.path).readlink()) if entry.is_symlink() else ""
            kind, digest = "other", hashlib.sha256(os.fsencode(target)).hexdigest()
        whole.update(f"{kind} {digest} ".encode() + os.fsencode(name) + b"\0")
    return whole.hexdigest()


def file_digest(path: Path) -> str:
    """The SHA-256 (hex) of a file's bytes."""
    return digest(path.read_bytes())
