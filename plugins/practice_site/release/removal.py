"""Taking files with a testimonial out of trees and releases; what one cannot do stops no other."""

import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from practice_site.release.refusals import ReleaseRefused
from practice_site.release.releases import MANIFEST, UNFINISHED, Release, mark_stripped
from practice_site.release.traces import Traces, urls_of
from practice_site.release.trees import PRIVATE

STUB = """\
<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Under revision</title>
<meta name="robots" content="noindex"><meta name="viewport" content="width=device-width"></head>
<body><main><h1>This page is being revised</h1><p><a href="/">Go to the home page</a></p></main>
</body></html>
"""
"""Stands for a page that could not be made anew without the testimonial."""


def cut(tree: Path, traces: Traces) -> tuple[str, ...]:
    """Put a stub for every page of a tree that has some of it; the addresses of those.

    All of them are gone before the first stub is written: the disk may be full.
    What could not be removed is there still, for the caller to find.
    """
    gone = [name for name in traces.in_tree(tree) if _removed(tree / name)]
    for name in gone:
        if name.endswith(".html"):
            with suppress(OSError):
                (tree / name).write_text(STUB, encoding="utf-8", newline="\n")
    return urls_of(gone)


def strip(release: Release, testimonial: str, record: str, traces: Traces) -> bool:
    """Take all that has some of it out of a release for good; whether there was anything.

    The record of the testimonial (its path in the site) goes last: as long as it
    is there, whoever was killed at this knows what to look for. Where that one
    is gone and the manifest has it still, somebody was killed in between.
    """
    last = f"sources/{record}"
    files = [name for name in traces.in_tree(release.folder) if name not in (last, MANIFEST)]
    kept = release.folder / last
    words_there = kept.is_file() and traces.in_file(kept)
    if not (files or words_there or (record in release.sources and not kept.exists())):
        return False
    gone = [name for name in files if _removed(release.folder / name)]
    if len(gone) == len(files) and (not kept.exists() or _removed(kept)):
        gone.append(last)
    with suppress(ReleaseRefused):  # the files that it lists are gone: it cannot be put up either
        mark_stripped(release, testimonial, gone)
    return True


def remove_from(folder: Path, traces: Traces) -> None:
    """Remove what has some of it from a release that cannot be read, and that nobody puts up."""
    for name in traces.in_tree(folder):
        _removed(folder / name)


def sweep(site_root: Path, working: Path, prefix: str) -> None:
    """Remove what a killed `publish` or `withhold` left half-made: it may have anything in it."""
    left = [site_root / PRIVATE / "releases" / UNFINISHED, *_named(working, prefix)]
    for folder in left:
        shutil.rmtree(folder, ignore_errors=True)


def _named(folder: Path, prefix: str) -> Iterator[Path]:
    if folder.is_dir():
        yield from folder.glob(f"{prefix}*")


def _removed(file: Path) -> bool:
    try:
        file.unlink(missing_ok=True)
    except OSError:
        return False
    return True
