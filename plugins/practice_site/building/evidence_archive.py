"""Putting all that the kept releases prove into one archive, for counsel."""

import datetime as dt
from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from practice_site.building.configuration import Configuration
from practice_site.building.gathering import gather
from practice_site.building.page_copies import copies_of
from practice_site.publication_record.archive import Entry, write_archive
from practice_site.publication_record.copies import Copies
from practice_site.publication_record.gathered import Gathered, GatheredRelease
from practice_site.publication_record.index import index_view
from practice_site.publication_record.tables import (
    index_csv,
    pages_json,
    releases_json,
    rule_sets,
    rules_json,
    testimonials_json,
)
from practice_site.publication_record.timeline import (
    PageHistory,
    TestimonialHistory,
    histories_of_pages,
    histories_of_testimonials,
    pages_in_release,
    shown_in_release,
)
from practice_site.release.refusals import ReleaseRefused, refusing
from practice_site.release.releases import kept_releases
from practice_site.release.trees import PRIVATE, Trees, standby_for
from practice_site.rendering.report import render_publication_record

PUBLISHED = ("content", "theme", PRIVATE)
"""Folders of a site whose files are published, or kept by the program."""


DISK = "Check that the folder is there, that you may write into it, and that the disk is not full."


class NoRelease(Exception):
    """There is nothing to tell of: nothing was published yet, or not under that number."""


class Misplaced(Exception):
    """The archive would lie where it is published, or among what the program keeps."""


class AlreadyThere(Exception):
    """The file is there, and nobody said that it may be replaced."""


class Archived(Struct, frozen=True):
    """What was written: how many releases and pages, its SHA-256 (hex), and what is missing."""

    releases: int
    pages: int
    sha256: str
    problems: tuple[str, ...]


def archive_evidence(
    configuration: Configuration,
    target: Path,
    as_of: dt.date,
    *,
    only: int | None = None,
    replace_it: bool = False,
) -> Archived:
    """Write what the kept releases say, of all of them or of `only` one, into a ZIP file.

    `as_of` is the day that says which testimonials may be shown. Nothing of the
    site is changed. Raises `NoRelease`, `Misplaced`, `AlreadyThere`, and
    `ReleaseRefused`.
    """
    root = configuration.root
    if not kept_releases(root):
        raise NoRelease
    trees = Trees(configuration.output, standby_for(root, configuration.output))
    _require_place(target, root, trees)
    if not replace_it and (target.exists() or target.is_symlink()):
        raise AlreadyThere
    with trees.locked():
        gathered, hidden = gather(root, as_of)
        if not gathered.releases:
            raise ReleaseRefused(
                "No kept release can be read, so there is nothing to put together.",
                "Bring .practice/releases back from a backup.",
            )
        pages, testimonials = histories_of_pages(gathered), histories_of_testimonials(gathered)
        shown = gathered
        if only is not None:
            shown = replace(gathered, releases=_one(gathered, only))
            pages = pages_in_release(pages, only)
            testimonials = shown_in_release(testimonials, only)
        copies = copies_of(root / PRIVATE / "releases", gathered, pages, hidden)
        entries = _entries(gathered, shown, pages, testimonials, copies, only)
        with refusing(f"{target.name} could not be written", DISK):
            digest = write_archive(target, entries)
    return Archived(
        releases=len(shown.releases),
        pages=sum(1 for page in pages if page.stretches),
        sha256=digest,
        problems=gathered.problems,
    )


def _require_place(target: Path, root: Path, trees: Trees) -> None:
    place = target.resolve()
    folders = (*(root / name for name in PUBLISHED), trees.live, trees.standby)
    if any(place.is_relative_to(folder.resolve()) for folder in folders):
        raise Misplaced


def _one(gathered: Gathered, number: int) -> tuple[GatheredRelease, ...]:
    found = tuple(release for release in gathered.releases if release.number == number)
    if not found:
        raise NoRelease
    return found


def _entries(
    gathered: Gathered,
    shown: Gathered,
    pages: Sequence[PageHistory],
    testimonials: Sequence[TestimonialHistory],
    copies: Copies,
    only: int | None,
) -> Iterator[Entry]:
    """The files of the archive: the index, the tables, then the copies by their names."""
    sets = rule_sets(shown.releases)
    view = index_view(gathered, pages, testimonials, sets, copies, only)
    yield "index.html", render_publication_record(view).encode("utf-8", "replace")
    yield "index.csv", index_csv(pages, copies)
    yield "pages.json", pages_json(pages, copies)
    yield "testimonials.json", testimonials_json(testimonials)
    yield "rules.json", rules_json(sets)
    yield "releases.json", releases_json(gathered, shown.releases)
    named = {copy.name: copy.source for copy in copies.values() if copy.source}
    yield from sorted(named.items())
