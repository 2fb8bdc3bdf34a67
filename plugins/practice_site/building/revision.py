"""A site as its files are at this moment, whose pages are made as they are asked for."""

from collections.abc import Iterable, Set
from functools import cached_property
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from practice_site.building.making import RenderedPage, Workshop
from practice_site.building.outcome import Outcome
from practice_site.building.preparation import Prepared, prepared
from practice_site.building.readings import Readings, read_one
from practice_site.building.workplace import theme_of, workshop_for
from practice_site.incremental.kept import FileReading, KeptReading
from practice_site.model.markdown import Body
from practice_site.model.plan import Plan
from practice_site.pages.planner import bare_plan, plan_of, planned_page
from practice_site.reading.files import Listing, list_files
from practice_site.reading.images import read_images
from practice_site.rendering.theme import TEMPLATES


class Revision(Struct, frozen=True, eq=False, dict=True):
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
    nobody can tell whose site it is, and for files that no page is made from.
    """
    paths = frozenset(changed)
    request = before.prepared.request
    ours = (request.root / "content", request.root / "locations.yaml", request.theme)
    if not all(any(_overlap(path, place) for place in ours) for path in paths):
        return None
    read = _read_again(before.prepared, paths)
    if not read.site.practice:
        return None
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
    root = request.root
    changed = {p.relative_to(root).as_posix(): p for p in paths if p.is_relative_to(root)}
    if any(_is_unknown(path, before) for path in changed.values()):
        listing = list_files(root)
        images = read_images(root, listing.images)
    readings = _with_changed(before.readings, listing, changed.keys())
    if listing != before.listing:
        readings = _of_those_there(readings, listing)
    elif images == before.images and readings is before.readings:
        return before
    return prepared(request, before.program, listing, images, readings, before.grounds)


def _is_unknown(path: Path, before: Prepared) -> bool:
    """Whether an image or a folder may have changed there, or a file have come or gone."""
    root = before.request.root
    is_ours = _overlap(path, root / "content") or path == root / "locations.yaml"
    is_read = path.relative_to(root).as_posix() in before.readings.outcomes
    return is_ours and not (is_read and path.is_file())


def _with_changed(before: Readings, listing: Listing, changed: Set[str]) -> Readings:
    """Read the changed files, and those that nobody has read yet."""
    known, bodies = before.outcomes, dict[str, Body]()
    new: dict[str, tuple[FileReading, KeptReading]] = {}
    for source in listing.sources:
        if source.path in known and source.path not in changed:
            continue
        was = before.kept.get(source.path)
        reading, keep = read_one(source, was, bodies)
        if not was or not keep.digest or keep.digest != was.digest:
            new[source.path] = reading, keep
    if not new:
        return before
    return Readings(
        outcomes={**known, **{path: reading for path, (reading, _) in new.items()}},
        kept={**before.kept, **{path: keep for path, (_, keep) in new.items()}},
        heads={**before.heads, **{path: keep.head for path, (_, keep) in new.items()}},
        bodies=bodies,
    )


def _of_those_there(readings: Readings, listing: Listing) -> Readings:
    there = {source.path for source in listing.sources}
    return Readings(
        outcomes={path: each for path, each in readings.outcomes.items() if path in there},
        kept={path: each for path, each in readings.kept.items() if path in there},
        heads={path: each for path, each in readings.heads.items() if path in there},
        bodies=readings.bodies,
    )
