"""Taking a testimonial out of all that was ever published, whatever state today's content is in."""

import datetime as dt
import os
import re
import shutil
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec import Struct
from msgspec.structs import replace

from practice_site.authoring.new_files import CannotWrite, NewFile, write_files
from practice_site.authoring.withheld_record import NotMarked, marked_withheld
from practice_site.building.clock import now
from practice_site.building.configuration import Configuration
from practice_site.building.gate import PublicationRefused
from practice_site.building.kept_release import THEME
from practice_site.building.publication import republish
from practice_site.building.redacted_records import redact_record
from practice_site.building.request import BuildRequest, request_from
from practice_site.building.still_live import EMPTIED, traces_of_record
from practice_site.model.image import STORE
from practice_site.model.testimonial import Testimonial
from practice_site.reading.files import SourceFile
from practice_site.reading.site_loader import load_kinds, read_source
from practice_site.release.events import Event, What, note_event
from practice_site.release.refusals import ReleaseRefused, refusing
from practice_site.release.releases import (
    Release,
    ReleaseDamaged,
    kept_releases,
    number_of,
    read_release,
)
from practice_site.release.removal import cut, remove_from, strip, sweep
from practice_site.release.traces import Traces, joined, urls_of
from practice_site.release.trees import Trees, standby_for

_EMPTIED = f"status: draft\nquote: {EMPTIED}\nattribution: {EMPTIED}\n"
"""The record in the release that is made: its section stays out, and its words are gone."""

_WORKING = "withholding-"
"""What the names of folders begin with in which a release is made anew."""

_NAME = re.compile(r"[\w-]+")


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


def withhold(configuration: Configuration, testimonial: str, as_of: dt.date) -> Withheld:
    """Take a testimonial out of its record, the site that is up, the standby and all releases.

    The site is made anew from the sources of the last release, not from today's
    content: whatever is half-finished there stays out. Who was interrupted may do
    it again: the words to look for go last. Raises `Unknown`, and `ReleaseRefused`
    where the system refuses.
    """
    root = configuration.root
    if not _NAME.fullmatch(testimonial):
        raise Unknown
    releases, damaged = _releases(root)
    traces = _traces(root, releases, testimonial)
    trees = Trees(configuration.output, standby_for(root, configuration.output))
    with trees.locked():
        trees.recover()
        sweep(root, trees.standby.parent, _WORKING)
        marked = _mark(root, _path(testimonial), as_of)
        was_on = urls_of(traces.in_tree(trees.live))
        if was_on and releases:
            with suppress(ReleaseRefused, PublicationRefused):
                _put_up_without(testimonial, releases[-1], configuration, trees, as_of)
        stubs = (*cut(trees.live, traces), *cut(trees.standby, traces))
        path = _path(testimonial)
        for folder in kept_releases(root):
            redact_record(folder, testimonial, traces)
        stripped = [release for release in releases if strip(release, testimonial, path, traces)]
        for folder in damaged:
            remove_from(folder, traces)
        if was_on or stripped:
            with suppress(ReleaseRefused):  # it is taken out: what is told of it may not fail that
                _note(root, testimonial, as_of)
    return Withheld(
        marked=marked,
        was_on=was_on,
        stubs=tuple(dict.fromkeys(stubs)),
        stripped=tuple(release.folder.name for release in stripped),
        damaged=tuple(folder.name for folder in damaged),
        left=tuple(_left(root, trees, traces, testimonial)),
    )


def _note(root: Path, testimonial: str, as_of: dt.date) -> None:
    """Say when it was taken out, for `practice evidence`."""
    note_event(
        root,
        Event(
            what=What.WITHHELD,
            as_of=as_of,
            at=now(os.environ),
            after=max(map(number_of, kept_releases(root)), default=0),
            testimonial=testimonial,
        ),
    )


def _releases(root: Path) -> tuple[list[Release], tuple[Path, ...]]:
    """The releases that can be read, the oldest first, and the folders of the others."""
    releases: list[Release] = []
    damaged: list[Path] = []
    for folder in kept_releases(root):
        try:
            releases.append(read_release(folder))
        except ReleaseDamaged:
            damaged.append(folder)
    return releases, tuple(damaged)


def _traces(root: Path, releases: Iterable[Release], testimonial: str) -> Traces:
    """What gives the testimonial away, in the words of every record of it that there is or was."""
    path = _path(testimonial)
    sources = [root, *(folder / "sources" for folder in kept_releases(root))]
    records = [record for folder in sources for record in _records(folder / path, path)]
    if not (records or any(testimonial in release.withheld for release in releases)):
        if any((folder / path).is_file() for folder in sources):
            raise ReleaseRefused(
                f"Nobody can read {path}, so nobody knows which words to look for.",
                "Mend the record (`practice check` names its lines), then withhold it again.",
            )
        raise Unknown
    others = load_kinds(root, {"testimonial", "physician"})
    return joined(*(traces_of_record(record, others) for record in records))


def _records(file: Path, path: str) -> Iterator[Testimonial]:
    if file.is_file():
        outcome = read_source(SourceFile("testimonial", path, file))
        yield from (record for record in outcome.records if isinstance(record, Testimonial))


def _path(testimonial: str) -> str:
    return f"content/testimonials/{testimonial}.yaml"


def _mark(root: Path, record: str, as_of: dt.date) -> bool:
    """Make the record a draft; False where it cannot be changed, or is not there any more."""
    try:
        text = (root / record).read_bytes().decode("utf-8")
        marked = marked_withheld(text, as_of.isoformat())
        if marked != text:
            write_files(root, [NewFile(record, marked)], replace=True)
    except (OSError, UnicodeDecodeError, NotMarked, CannotWrite):
        return False
    return True


def _put_up_without(
    testimonial: str, release: Release, configuration: Configuration, trees: Trees, as_of: dt.date
) -> None:
    """Make the last release's site anew without the testimonial, and put it up."""
    with (
        refusing("The sources of the last release could not be read"),
        TemporaryDirectory(
            dir=trees.standby.parent, prefix=_WORKING, ignore_cleanup_errors=True
        ) as folder,
    ):
        root = Path(folder)
        shutil.copytree(release.folder / "sources", root, dirs_exist_ok=True)
        for name in (*release.withheld, testimonial):
            (root / _path(name)).parent.mkdir(parents=True, exist_ok=True)
            (root / _path(name)).write_text(_EMPTIED, encoding="utf-8")
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


def _left(root: Path, trees: Trees, traces: Traces, testimonial: str) -> Iterator[str]:
    """Where some of it still is: in texts that people must change, or where we failed."""
    for name in traces.in_tree(root / "content"):
        if f"content/{name}" != _path(testimonial):
            yield f"content/{name}"
    for tree in (trees.live, trees.standby):
        yield from (str(tree / name) for name in traces.in_tree(tree))
    for folder in kept_releases(root):
        yield from (str(folder / name) for name in traces.in_tree(folder))
