"""What is in a tree, seen without following a link."""

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path


def entries(root: Path) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """Everything below `root` with its path there, a folder before its contents.

    Each folder is listed in full before the first of its entries is given, so
    that the caller may remove what it is given. Links are given, never entered.
    """
    waiting = [("", str(root))]
    while waiting:
        prefix, folder = waiting.pop()
        with os.scandir(folder) as scan:
            found = sorted(scan, key=lambda entry: entry.name)
        for entry in found:
            name = prefix + entry.name
            yield name, entry
            if is_folder(entry):
                waiting.append((name + "/", entry.path))


def is_folder(entry: os.DirEntry[str]) -> bool:
    """Whether an entry is a folder itself, not a link (or Windows junction) to one."""
    try:
        if not entry.is_dir(follow_symlinks=False):
            return False
        return sys.platform != "win32" or not is_junction(entry.stat(follow_symlinks=False))
    except FileNotFoundError:  # the caller has just removed it
        return False


def is_junction(status: os.stat_result) -> bool:
    """Whether a status is that of a Windows junction, which calls itself a folder."""
    tag: int = getattr(status, "st_reparse_tag", 0)
    return tag == getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", -1)
