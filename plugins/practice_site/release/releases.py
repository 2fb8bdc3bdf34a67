"""Releases: what was published and the sources that it was made from, kept for good."""

import datetime as dt
import hashlib
import json
import re
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct

from practice_site.release.names import require_fit
from practice_site.release.refusals import ReleaseRefused, refusing
from practice_site.release.staging import copy_file, room_for, write_file
from practice_site.release.trees import PRIVATE
from practice_site.release.walk import entries, is_folder

VERSION = 1
"""Of the manifest's format."""

UNFINISHED = ".unfinished"
"""The folder that a release is put together in."""

MANIFEST = "manifest.json"

RECORD = "evidence.json"
"""What was known of a release when it was made; those from before that have none."""

Digests = Mapping[str, str]
"""SHA-256 (hex) of files by their paths."""

_FOLDER = re.compile(r"(\d+)-\d{4}-\d{2}-\d{2}")


class ReleaseDamaged(ReleaseRefused):
    """A kept release cannot be read; `folder` is the name of its folder."""

    def __init__(self, folder: str) -> None:
        super().__init__(
            f"The release {folder} is damaged: its manifest.json cannot be read.",
            "Bring the folder back from a backup, or move it away.",
        )
        self.folder = folder


class Release(Struct, frozen=True):
    """A kept release: `site` and `sources` map its files' paths there to their SHA-256 (hex)."""

    folder: Path
    number: int
    as_of: dt.date
    urls: tuple[str, ...]
    site: Mapping[str, str]
    sources: Mapping[str, str]
    withheld: tuple[str, ...] = ()
    """Testimonials that were taken out of it since: it is not whole any more."""


def make_release(
    site_root: Path,
    tree: Path,
    *,
    as_of: dt.date,
    urls: Iterable[str],
    sources: Mapping[str, bytes | Path],
    record: Callable[[Digests, Digests], bytes] | None = None,
) -> Path:
    """Keep a copy of a finished tree under `.practice/releases/`; return its folder.

    `sources` are the files that it was made from, by their paths in the site:
    their bytes, or where to copy them from. Copies, never hard links: other
    plugins may write into a tree that is standby again. `record` makes what is
    kept beside them, from the digests of the site's files and of the sources.
    Only a whole release ever has its name. The build's lock must be held. Raises `ReleaseRefused`.
    """
    releases = site_root / PRIVATE / "releases"
    unfinished = releases / UNFINISHED
    number = max((number for number, _ in _kept(site_root)), default=0) + 1
    with refusing("The release could not be kept"):
        if unfinished.exists():
            shutil.rmtree(unfinished)
        manifest: dict[str, Any] = {
            "version": VERSION,
            "number": number,
            "as_of": as_of.isoformat(),
            "urls": sorted(set(urls)),
            "site": _keep(unfinished / "site", _files_of(tree)),
            "sources": _keep(unfinished / "sources", sources),
        }
        text = json.dumps(manifest, indent=1) + "\n"
        (unfinished / MANIFEST).write_text(text, encoding="utf-8", newline="\n")
        if record:
            (unfinished / RECORD).write_bytes(record(manifest["site"], manifest["sources"]))
        return unfinished.rename(releases / f"{number:04}-{as_of.isoformat()}")


def last_release(site_root: Path) -> Release | None:
    """The release with the highest number, or None; `ReleaseDamaged` if it cannot be read."""
    kept = kept_releases(site_root)
    return read_release(kept[-1]) if kept else None


def kept_releases(site_root: Path) -> tuple[Path, ...]:
    """The folders of all kept releases, the oldest first."""
    return tuple(folder for _, folder in _kept(site_root))


def read_release(folder: Path) -> Release:
    """The release that lies in a folder; raises `ReleaseDamaged`."""
    try:
        manifest: dict[str, Any] = json.loads((folder / MANIFEST).read_text("utf-8"))
        if manifest["version"] != VERSION or manifest["number"] != number_of(folder):
            raise ValueError
        if not _is_list_of_paths(manifest["urls"]):
            raise ValueError
        if not all(_are_digests(manifest[part]) for part in ("site", "sources")):
            raise ValueError
        return Release(
            folder=folder,
            number=manifest["number"],
            as_of=dt.date.fromisoformat(manifest["as_of"]),
            urls=tuple(manifest["urls"]),
            site=manifest["site"],
            sources=manifest["sources"],
            withheld=tuple(manifest.get("withheld", ())),
        )
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise ReleaseDamaged(folder.name) from error


def number_of(folder: Path) -> int:
    """The number of the release in a folder of that name; 0 where it is none's."""
    match = _FOLDER.fullmatch(folder.name)
    return int(match[1]) if match else 0


def mark_stripped(release: Release, withheld: str, files: Iterable[str]) -> None:
    """Say in a release that files (`site/…`, `sources/…`) were taken out, and for whose sake.

    It can be put up no more. Raises `ReleaseRefused`.
    """
    with refusing("A kept release could not be changed"):
        manifest: dict[str, Any] = json.loads((release.folder / MANIFEST).read_text("utf-8"))
        for name in files:
            part, _, path = name.partition("/")
            if part in ("site", "sources"):
                manifest[part].pop(path, None)
        manifest["withheld"] = sorted({*release.withheld, withheld})
        text = json.dumps(manifest, indent=1) + "\n"
        write_file(str(release.folder / MANIFEST), text.encode())


def kept_sources(site_root: Path, path: str) -> Iterator[str]:
    """What one file of the sources said in each release that has it, the newest first.

    Ends where one cannot be read. Raises `ReleaseRefused`.
    """
    for folder in reversed(kept_releases(site_root)):
        try:
            yield (folder / "sources" / path).read_bytes().decode("utf-8")
        except FileNotFoundError:
            continue
        except (OSError, UnicodeDecodeError):
            return


def _is_list_of_paths(value: object) -> bool:
    return isinstance(value, list) and all(
        isinstance(path, str) and path.startswith("/") for path in value
    )


def _are_digests(value: object) -> bool:
    return isinstance(value, dict) and all(isinstance(digest, str) for digest in value.values())


def _kept(site_root: Path) -> list[tuple[int, Path]]:
    """The kept releases' numbers and folders, the oldest first."""
    with refusing("The kept releases could not be listed"):
        releases = site_root / PRIVATE / "releases"
        folders = releases.iterdir() if releases.is_dir() else ()
        matches = ((_FOLDER.fullmatch(folder.name), folder) for folder in folders)
        return sorted((int(match.group(1)), folder) for match, folder in matches if match)


def _files_of(tree: Path) -> dict[str, Path]:
    files: dict[str, Path] = {}
    for name, entry in entries(tree):
        if is_folder(entry):
            continue
        if not entry.is_file(follow_symlinks=False):
            raise ReleaseRefused(
                f"The finished site has a link, {name!a}, which a release cannot keep.",
                "Make the plugin that made it write a file instead.",
            )
        files[name] = Path(entry.path)
    return files


def _keep(folder: Path, files: Mapping[str, bytes | Path]) -> dict[str, str]:
    """Write files into a new folder; their SHA-256 (hex) by their paths there."""
    require_fit(files)
    folder.mkdir(parents=True)
    digests: dict[str, str] = {}
    real: set[str] = set()
    for name, source in sorted(files.items()):
        target = room_for(str(folder), name, real)
        if isinstance(source, Path):
            digests[name], _ = copy_file(str(source), target)
        else:
            write_file(target, source)
            digests[name] = hashlib.sha256(source).hexdigest()
    return digests
