"""Taking a testimonial out of all that was ever published, whatever state today's content is in."""

import datetime as dt
import shutil
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec import Struct
from msgspec.structs import replace

from practice_site.authoring.withheld_record import NotMarked, marked_withheld
from practice_site.building.configuration import Configuration
from practice_site.building.kept_release import THEME
from practice_site.building.publication import republish
from practice_site.building.request import BuildRequest, request_from
from practice_site.building.still_live import traces_of_record
from practice_site.model.image import STORE
from practice_site.model.testimonial import Testimonial
from practice_site.reading.files import SourceFile
from practice_site.reading.site_loader import read_source
from practice_site.release.refusals import ReleaseRefused, refusing
from practice_site.release.releases import (
    Release,
    ReleaseDamaged,
    kept_releases,
    read_release,
    strip_release,
)
from practice_site.release.traces import Traces, urls_of
from practice_site.release.trees import Trees, standby_for

STUB = """\
<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Under revision</title>
<meta name="robots" content="noindex"><meta name="viewport" content="width=device-width"></head>
<body><main><h1>This page is being revised</h1><p><a href="/">Go to the home page</a></p></main>
</body></html>
"""
"""Stands for a page that could not be made anew without the testimonial."""


EMPTIED = "status: draft\nquote: Withheld.\nattribution: Withheld.\n"
"""The record in the release that is made: its section stays out, and its words are gone."""


class Unknown(Exception):
    """There is no such testimonial: neither today nor in any release."""


class Withheld(Struct, frozen=True, kw_only=True):
    """What was done about a testimonial.

    `marked` says whether its record now is a draft. `was_on` are the addresses
    that showed it, `stubs` those whose pages could not be made anew without it,
    `stripped` the names of the releases that had it, `damaged` of those that
    nobody can read. `left` are the files that still have it: texts that people
    keep, and what could not be changed.
    """

    marked: bool
    was_on: tuple[str, ...]
    stubs: tuple[str, ...]
    stripped: tuple[str, ...]
    damaged: tuple[str, ...]
    left: tuple[str, ...]


def withhold(
    configuration: Configuration, testimonial: str, as_of: dt.date, *, drafts: bool = False
) -> Withheld:
    """Take a testimonial out of its record, the site that is up, the standby and all releases.

    The site is made anew from the sources of the last release, not from today's
    content: whatever is half-finished there stays out. Raises `Unknown`, and
    `ReleaseRefused` where the system refuses.
    """
    root = configuration.root
    releases, damaged = _releases(root)
    traces = _traces(root, releases, testimonial)
    trees = Trees(configuration.output, standby_for(root, configuration.output))
    with trees.locked():
        trees.recover()
        was_on = urls_of(traces.in_tree(trees.live))
        marked = _mark(root / _path(testimonial), as_of)
        if was_on and releases:
            with suppress(ReleaseRefused):
                _put_up_without(testimonial, releases[-1], configuration, trees, as_of)
        stubs = [url for tree in (trees.live, trees.standby) for url in _cut(tree, traces)]
        stripped = [release for release in releases if _strip(release, testimonial, traces)]
    return Withheld(
        marked=marked,
        was_on=was_on,
        stubs=tuple(dict.fromkeys(stubs)),
        stripped=tuple(release.folder.name for release in stripped),
        damaged=damaged,
        left=tuple(_left(root, trees, traces, testimonial)),
    )


def _releases(root: Path) -> tuple[list[Release], tuple[str, ...]]:
    """The releases that can be read, the oldest first, and the names of the others."""
    releases: list[Release] = []
    damaged: list[str] = []
    for folder in kept_releases(root):
        try:
            releases.append(read_release(folder))
        except ReleaseDamaged as error:
            damaged.append(error.folder)
    return releases, tuple(damaged)


def _traces(root: Path, releases: Iterable[Release], testimonial: str) -> Traces:
    """What gives the testimonial away, in the words of every record of it that there is or was."""
    path = _path(testimonial)
    files = [root / path, *(release.folder / "sources" / path for release in releases)]
    records = [record for file in files for record in _records(file, path)]
    if not records:
        raise Unknown
    rows = [row for record in records for row in traces_of_record(record).rows]
    return Traces(tuple(dict.fromkeys(rows)))


def _records(file: Path, path: str) -> Iterator[Testimonial]:
    if file.is_file():
        outcome = read_source(SourceFile("testimonial", path, file))
        yield from (record for record in outcome.records if isinstance(record, Testimonial))


def _path(testimonial: str) -> str:
    return f"content/testimonials/{testimonial}.yaml"


def _mark(record: Path, as_of: dt.date) -> bool:
    """Make the record a draft; False where it cannot be changed, or is not there any more."""
    try:
        text = record.read_bytes().decode("utf-8")
        marked = marked_withheld(text, as_of.isoformat())
        record.write_bytes(marked.encode("utf-8"))
    except (OSError, UnicodeDecodeError, NotMarked):
        return False
    return True


def _put_up_without(
    testimonial: str, release: Release, configuration: Configuration, trees: Trees, as_of: dt.date
) -> None:
    """Make the last release's site anew without the testimonial, and put it up."""
    with TemporaryDirectory(dir=trees.standby.parent, prefix="withholding-") as folder:
        root = Path(folder)
        with refusing("The sources of the last release could not be read"):
            shutil.copytree(release.folder / "sources", root, dirs_exist_ok=True)
            (root / _path(testimonial)).write_text(EMPTIED, encoding="utf-8")
            _share_images(configuration.root, root)
        wanted: BuildRequest = replace(
            request_from(configuration, as_of=as_of),
            root=root,
            theme=root / THEME if (root / THEME).is_dir() else configuration.theme,
        )
        republish(wanted, trees, keep_for=configuration.root)


def _share_images(site: Path, root: Path) -> None:
    """Use the sizes of images that the site has made already: to make them takes minutes."""
    made = site / STORE
    if made.is_dir():
        (root / STORE).parent.mkdir(parents=True, exist_ok=True)
        with suppress(OSError):  # Windows needs a privilege for links; the sizes are made again
            (root / STORE).symlink_to(made, target_is_directory=True)


def _cut(tree: Path, traces: Traces) -> Iterator[str]:
    """Put a stub for every file of a tree that has some of it; the addresses of those."""
    for name in traces.in_tree(tree):
        target = tree / name
        with refusing("A page could not be changed"):
            target.unlink()
            if name.endswith(".html"):
                target.write_text(STUB, encoding="utf-8", newline="\n")
        yield urls_of([name])[0]


def _strip(release: Release, testimonial: str, traces: Traces) -> bool:
    files = traces.in_tree(release.folder)
    if files:
        strip_release(release, testimonial, files)
    return bool(files)


def _left(root: Path, trees: Trees, traces: Traces, testimonial: str) -> Iterator[str]:
    """Where some of it still is: in texts that people must change, or where we failed."""
    for name in traces.in_tree(root / "content"):
        if f"content/{name}" != _path(testimonial):
            yield f"content/{name}"
    for tree in (trees.live, trees.standby):
        yield from (str(tree / name) for name in traces.in_tree(tree))
    for folder in kept_releases(root):
        yield from (str(folder / name) for name in traces.in_tree(folder))
