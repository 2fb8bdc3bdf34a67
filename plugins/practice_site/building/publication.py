"""From a site's sources to the folder that is up: build, judge, complete, exchange."""

from collections.abc import Callable, Mapping
from pathlib import Path

from msgspec.structs import replace

from practice_site.building.flow import build_site
from practice_site.building.gate import PublicationRefused, is_refused, pass_gate
from practice_site.building.kept_build import build_kept
from practice_site.building.kept_release import keep_release
from practice_site.building.making import Output
from practice_site.building.outcome import Outcome
from practice_site.building.request import BuildRequest
from practice_site.building.search_index import search_files
from practice_site.imaging.making import ImagesNotMade, make
from practice_site.imaging.making import missing as not_made
from practice_site.imaging.store import prune
from practice_site.release.standby import Standby
from practice_site.release.trees import Trees, standby_for
from practice_site.reports.progress import progress
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
        _make_images(request, outcome)
        files = dict((fill or fill_standby)(outcome, standby))
        files |= _put_search_index(request, outcome, standby)
        standby.complete(files)
        if request.publishing:
            keep_release(request.root, trees.standby, outcome)
        trees.exchange()
    print(f"{len(outcome.evidence.made)} pages are in {_shown(output, request.root)}.")


def fill_standby(outcome: Outcome, standby: Standby) -> Mapping[str, str]:
    """Pass the gate, if there is one; put what is no page into the standby."""
    if "gate" in outcome.evidence.parts:
        pass_gate(outcome)
    files = {page.file: page.digest for page in outcome.kept.pages.values()}
    for file, content in outcome.documents.items():
        if content is not None:
            files[file] = standby.put(file, content)
    for file, source in outcome.assets.items():
        files[file] = standby.put(file, source.read_bytes())
    return files


def _whole(request: BuildRequest) -> Outcome:
    return build_site(replace(request, whole=True))


def _incremental(request: BuildRequest, standby: Standby) -> Outcome:
    output = Output(standby.holds, standby.put)
    return build_kept(request, output, trusting=not request.publishing)


def _make_images(request: BuildRequest, outcome: Outcome) -> None:
    """Make the images that pages name, unless the gate is going to refuse the site anyway."""
    if "gate" in request.parts and is_refused(outcome):
        return
    wanted = not_made(request.root, outcome.images)
    try:
        with progress("Sizes of images", len(wanted)) as report:
            make(request.root, wanted, report)
    except ImagesNotMade as failure:
        raise PublicationRefused(f"{REFUSED}{failure}") from failure
    prune(request.root, {image.digest for image in outcome.site.images.values()})


def _put_search_index(
    request: BuildRequest, outcome: Outcome, standby: Standby
) -> Mapping[str, str]:
    """Write the search index into the standby; the digests of its files by their paths."""
    try:
        files = search_files(request, outcome, standby.read)
    except SearchUnavailable as failure:
        raise PublicationRefused(f"{REFUSED}{failure}") from failure
    return {file: standby.put(file, content) for file, content in files.items()}


def _shown(folder: Path, root: Path) -> str:
    """A folder as people name it: from the site on, if it is in the site."""
    return f"{folder.relative_to(root).as_posix()}/" if folder.is_relative_to(root) else str(folder)
