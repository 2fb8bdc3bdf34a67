"""Putting a kept release up again."""

import datetime as dt
import os
from collections.abc import Iterator
from pathlib import Path

from practice_site.building.clock import now
from practice_site.building.configuration import Configuration
from practice_site.building.still_live import known_records, traces_of_record, withheld_records
from practice_site.model.site import Site
from practice_site.reading.site_loader import load_site
from practice_site.release.events import Event, What, note_event
from practice_site.release.refusals import ReleaseRefused, refusing
from practice_site.release.releases import Release, kept_releases, number_of, read_release
from practice_site.release.trees import Trees, standby_for

HOW = "`practice rollback` without a number lists the releases."
DAMAGED = "Bring the folder back from a backup, or roll back to another release."


def kept(root: Path) -> tuple[Path, ...]:
    """The folders of the releases that there are, the newest first."""
    return kept_releases(root)[::-1]


def roll_back(configuration: Configuration, number: int, as_of: dt.date) -> Release:
    """Put the release of that number up; returns it.

    Refused, as `ReleaseRefused`: a number that there is not, a release that is
    damaged, and one that shows a testimonial which may not be shown today, or
    whose record is gone or cannot be read: nobody can say that it may.
    """
    root = configuration.root
    folder = next((each for each in kept(root) if number_of(each) == number), None)
    if folder is None:
        raise ReleaseRefused(f"There is no release {number}.", HOW)
    release = read_release(folder)
    reasons = list(_withheld_since(release, load_site(root), as_of))
    if reasons:
        raise ReleaseRefused(
            f"Release {number} is not put up: {'; '.join(reasons)}.",
            "Publish today's content instead, or roll back to another release.",
        )
    trees = Trees(configuration.output, standby_for(root, configuration.output))
    with trees.locked():
        trees.recover()
        standby = trees.prepare()
        with refusing(f"Release {number} could not be read", DAMAGED):
            files = {
                name: standby.put(name, (folder / "site" / name).read_bytes())
                for name in sorted(release.site)
            }
        if files != dict(release.site):
            raise ReleaseRefused(
                f"Release {number} is damaged: its files are not those that it was made of.",
                DAMAGED,
            )
        standby.complete(files)
        trees.exchange()
        note_event(
            root,
            Event(
                what=What.ROLLED_BACK,
                as_of=as_of,
                at=now(os.environ),
                after=number_of(kept(root)[0]),
                release=number,
            ),
        )
    return release


def _withheld_since(release: Release, today: Site, as_of: dt.date) -> Iterator[str]:
    """What speaks against showing the release today, testimonial by testimonial."""
    for taken_out in release.withheld:
        yield f"the testimonial {taken_out} was taken out of it"
    withheld = {record.slug for record in withheld_records(today, as_of)}
    known = {record.slug for record in today.testimonials}
    before = load_site(release.folder / "sources")
    for unread in before.placeholders:
        if unread.kind == "testimonial" and unread.slug not in release.withheld:
            yield f"nobody can read its testimonial {unread.slug}"
    for record in before.testimonials:
        if record.slug in known - withheld:
            continue
        if traces_of_record(record, known_records(before)).in_tree(release.folder / "site"):
            why = "is withheld today" if record.slug in withheld else "has no record today"
            yield f"it shows the testimonial {record.slug}, which {why}"
