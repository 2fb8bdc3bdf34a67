"""From a site's sources to the folder that is up: build, judge, complete, exchange."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from msgspec.structs import replace

from practice_site.building.changed_pages import changed_pages
from practice_site.building.flow import build_site
from practice_site.building.gate import PublicationRefused, is_refused, pass_gate
from practice_site.building.image_making import forget_images, make_images
from practice_site.building.kept_build import build_kept
from practice_site.building.kept_release import keep_release
from practice_site.building.making import Output
from practice_site.building.outcome import Outcome
from practice_site.building.request import BuildRequest
from practice_site.building.search_index import search_files
from practice_site.building.still_live import known_records, still_live, warning, withheld_records
from practice_site.imaging.digests import keep_digests, kept_digests
from practice_site.imaging.making import ImagesNotMade
from practice_site.incremental.kept import NOTHING_KEPT
from practice_site.publication_record.release_record import MadeBy
from practice_site.release.refusals import ReleaseRefused
from practice_site.release.releases import kept_releases, read_release
from practice_site.release.standby import Standby
from practice_site.release.trees import Trees, standby_for
from practice_site.searching.pagefind import SearchUnavailable

REFUSED = "Nothing was published; the site that was up stays up: "

Fill = Callable[[Outcome, Standby], Mapping[str, str]]
"""Passes the gate and puts all files of a build into the standby; gives their digests by path."""


def publish(request: BuildRequest, output: Path, fill: Fill | None = None) -> None:
    """Build a site and exchange it with what is in the folder `output`.

    A host `fill`s the standby in its own way, out of pages with their bytes.
    What goes live (`publishing`) is always built from nothing: no damage to
    what is kept can reach a visitor. Raises `PublicationRefused` or
    `ReleaseRefused`; the output is then byte for byte what it was.
    """
    if request.publishing and "gate" not in request.parts:
        raise PublicationRefused(f"{REFUSED}PLUGINS has no gate.")
    trees = Trees(output, standby_for(request.root, output))
    with trees.locked():
        trees.recover()
        standby = trees.prepare()
        outcome = _whole(request) if fill else _incremental(request, standby)
        _warn_of_what_is_live(outcome, output)
        _make_images(request, outcome)
        files = dict((fill or fill_standby)(outcome, standby))
        forget_images(request.root, outcome)  # not where the gate has refused the site
        files |= _put_search_index(request, outcome, standby)
        standby.complete(files)
        if request.publishing:
            keep_release(request.root, request.theme, trees.standby, outcome)
        trees.exchange()
    print(f"{len(outcome.evidence.made)} pages are in {shown(output, request.root)}.")
    if request.publishing:
        _tell_of_changes(request.root, outcome)


def republish(request: BuildRequest, trees: Trees, *, keep_for: Path) -> None:
    """Put up what was good once, made anew from its own sources, and keep it as a release.

    The gate is not asked: what it would say of the clock, or of a rule that is
    new, must not keep a testimonial up that is withheld. `keep_for` is the site
    that the release belongs to. Inside `trees.locked`; raises `ReleaseRefused`
    where a page cannot be made.
    """
    standby = trees.prepare()
    outcome = build_site(request, NOTHING_KEPT, Output(standby.holds, standby.put))
    if outcome.site.practice is None or len(outcome.evidence.made) < len(outcome.evidence.pages):
        raise ReleaseRefused("The last release cannot be made anew.", "Publish today's content.")
    _make_images(replace(request, parts=request.parts - {"gate"}), outcome)
    files = dict(_put_all(outcome, standby))
    files |= _put_search_index(request, outcome, standby)
    standby.complete(files)
    keep_release(
        keep_for,
        request.theme,
        trees.standby,
        outcome,
        made_by=MadeBy.WITHHOLD,
        sources=request.root,
    )
    trees.exchange()
    trees.prepare().complete(files)  # what was up is the standby now, and must not have it either


def fill_standby(outcome: Outcome, standby: Standby) -> Mapping[str, str]:
    """Pass the gate, if there is one; put what is no page into the standby."""
    if "gate" in outcome.evidence.parts:
        pass_gate(outcome)
    return _put_all(outcome, standby)


def _put_all(outcome: Outcome, standby: Standby) -> Mapping[str, str]:
    """Put what is no page into the standby; the digests of all files by their paths."""
    files = {page.file: page.digest for page in outcome.kept.pages.values()}
    for file, content in outcome.documents.items():
        if content is not None:
            files[file] = standby.put(file, content)
    return files | _put_assets(outcome, standby)


def _put_assets(outcome: Outcome, standby: Standby) -> dict[str, str]:
    """Put the theme's files and the images into the standby.

    An image of which the tree has what was made last time is not read again;
    for what goes live it is.
    """
    request, plan = outcome.prepared.request, outcome.evidence.plan
    images = plan.images if plan else {}
    known: Mapping[str, str] = {} if request.publishing else kept_digests(request.root)
    files: dict[str, str] = {}
    for file, source in outcome.assets.items():
        digest = known.get(source.name) if file in images else None
        if not digest or not standby.holds(file, digest):
            digest = standby.put(file, source.read_bytes())
        files[file] = digest
    made = {source.name: files[file] for file, source in outcome.assets.items() if file in images}
    keep_digests(request.root, made, known)
    return files


def _whole(request: BuildRequest) -> Outcome:
    return build_site(replace(request, whole=True))


def _incremental(request: BuildRequest, standby: Standby) -> Outcome:
    output = Output(standby.holds, standby.put)
    return build_kept(request, output, trusting=not request.publishing)


def _warn_of_what_is_live(outcome: Outcome, output: Path) -> None:
    """Say first of all which withheld testimonials stay up, where the gate refuses the site."""
    if "gate" in outcome.evidence.parts and is_refused(outcome):
        records = withheld_records(outcome.site, outcome.as_of)
        live = still_live(records, output, known_records(outcome.site))
        home = outcome.site.practice.url if outcome.site.practice else ""
        print(warning(live, home), end="")


def _make_images(request: BuildRequest, outcome: Outcome) -> None:
    """Make the images that pages name, unless the gate is going to refuse the site anyway."""
    if "gate" in request.parts and is_refused(outcome):
        return
    try:
        make_images(request, outcome)
    except ImagesNotMade as failure:
        raise PublicationRefused(f"{REFUSED}{failure}") from failure


def _put_search_index(
    request: BuildRequest, outcome: Outcome, standby: Standby
) -> Mapping[str, str]:
    """Write the search index into the standby; the digests of its files by their paths."""
    try:
        files = search_files(request, outcome, standby.read)
    except SearchUnavailable as failure:
        raise PublicationRefused(f"{REFUSED}{failure}") from failure
    return {file: standby.put(file, content) for file, content in files.items()}


def _tell_of_changes(root: Path, outcome: Outcome) -> None:
    """Say how many pages are other ones than in the release before, if there was one."""
    practice = outcome.site.practice
    with suppress(ReleaseRefused):  # the site is up: nothing that is told afterwards may fail it
        *_, before, now = (None, *map(read_release, kept_releases(root)[-2:]))
        if practice and now and before:
            print(changed_pages(now, before, practice.url))
            if practice.search.indexnow_key:
                print("When they are uploaded, `practice announce --send` tells search engines.")


def shown(folder: Path, root: Path) -> str:
    """A folder as people name it: from the site on, if it is in the site."""
    return f"{folder.relative_to(root).as_posix()}/" if folder.is_relative_to(root) else str(folder)
