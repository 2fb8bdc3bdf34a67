"""A site as its files are at this moment, whose pages are made as they are asked for."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from practice_site.building.making import RenderedPage, Workshop
from practice_site.building.outcome import Outcome
from practice_site.building.preparation import Prepared, prepared
from practice_site.building.readings import Readings, read_one
from practice_site.building.workplace import theme_of, workshop_for
from practice_site.incremental.kept import FileReading, KeptReading
from practice_site.model.markdown import Body
from practice_site.model.plan import Plan
from practice_site.pages.planner import bare_plan, plan_of, planned_page
from practice_site.reading.files import Listing, SourceFile, list_files
from practice_site.reading.images import read_images
from practice_site.rendering.theme import TEMPLATES


@dataclass(frozen=True)
class Revision:
    """A site of which everything has been read, and no page has been made.

    Each page is the one that a whole build would make, because both plan it
    from the same `Grounds`. What rules say of the site only a build finds out.
    """

    prepared: Prepared
    workshop: Workshop

    def page(self, url: str) -> RenderedPage | None:
        """The page at a path; None where the site has none.

        Raises `RenderingFailed`, and `SiteChanged` where an article has been
        written once more.
        """
        planned = planned_page(self.prepared.grounds, url)
        return self.workshop.render(planned) if planned else None

    @cached_property
    def plan(self) -> Plan:
        """The whole plan, which takes longer than a page where there are thousands."""
        return plan_of(self.prepared.grounds)


def revision_after(outcome: Outcome) -> Revision:
    """The site as a whole build has left it; of the articles' texts none is held on to."""
    readings = replace(outcome.prepared.readings, bodies={})
    return _revision(replace(outcome.prepared, readings=readings), outcome.workshop)


def revised(before: Revision, changed: Iterable[Path]) -> Revision | None:
    """The site with some files (absolute paths) as they are now; `before`, if nothing is new.

    They may be new or gone, or folders in which everything may be. None where
    nobody can tell whose site it is.
    """
    paths = frozenset(changed)
    read = _read_again(before.prepared, paths)
    if not read.site.practice:
        return None
    request = read.request
    templates = request.theme / TEMPLATES
    is_themed = any(path.is_relative_to(request.theme) for path in paths)
    if read is before.prepared and not is_themed:
        return before
    workshop = before.workshop
    if any(_overlap(path, templates) for path in paths):
        workshop = replace(workshop, theme=theme_of(request))
    return _revision(read, workshop)


def _overlap(path: Path, folder: Path) -> bool:
    return path.is_relative_to(folder) or folder.is_relative_to(path)


def _revision(read: Prepared, last: Workshop) -> Revision:
    """What makes pages of a site; where their frame is as it was, so is what they share."""
    plan = bare_plan(read.grounds)
    if plan.frame == last.plan.frame:
        plan = replace(plan, frame=last.plan.frame)
    return Revision(read, workshop_for(read, plan, last.theme))


def _read_again(before: Prepared, paths: frozenset[Path]) -> Prepared:
    """Read what has changed; the same where no text of the site has."""
    request, listing, images = before.request, before.listing, before.images
    sources = {source.file: source for source in listing.sources}
    if any(_is_unknown(path, before, sources.get(path)) for path in paths):
        listing = list_files(request.root)
        images = read_images(request.root, listing.images)
    readings = _with_changed(before.readings, listing, paths)
    if listing == before.listing and images == before.images and readings is before.readings:
        return before
    return prepared(request, before.program, listing, images, readings, before.grounds)


def _is_unknown(path: Path, before: Prepared, source: SourceFile | None) -> bool:
    """Whether an image or a folder may have changed there, or a file have come or gone."""
    root = before.request.root
    is_ours = _overlap(path, root / "content") or path == root / "locations.yaml"
    return is_ours and (source is None or not path.is_file())


def _with_changed(before: Readings, listing: Listing, paths: frozenset[Path]) -> Readings:
    bodies: dict[str, Body] = {}
    new: dict[str, tuple[FileReading, KeptReading]] = {}
    for source in listing.sources:
        if source.path in before.outcomes and source.file not in paths:
            continue
        known = before.kept.get(source.path)
        reading, keep = read_one(source, known, bodies)
        if not known or keep.digest != known.digest:
            new[source.path] = reading, keep
    there = {source.path for source in listing.sources}
    if not new and there == before.outcomes.keys():
        return before
    kept = {**before.kept, **{path: keep for path, (_, keep) in new.items()}}
    heads = {**before.heads, **{path: keep.head for path, (_, keep) in new.items()}}
    outcomes = {**before.outcomes, **{path: reading for path, (reading, _) in new.items()}}
    return Readings(
        outcomes={path: reading for path, reading in outcomes.items() if path in there},
        kept={path: keep for path, keep in kept.items() if path in there and keep.digest},
        heads={path: head for path, head in heads.items() if path in there},
        bodies=bodies,
    )
