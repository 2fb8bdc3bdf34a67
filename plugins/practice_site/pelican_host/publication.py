"""One hosted build: judge, let Pelican write into the standby, put it up."""

from collections.abc import Callable, Mapping
from pathlib import Path

from practice_site.building.flow import BuildRequest, Outcome, build_site
from practice_site.building.search_index import search_files
from practice_site.imaging.making import ImagesNotMade, make
from practice_site.imaging.making import missing as not_made
from practice_site.imaging.store import prune
from practice_site.model.finding import Severity
from practice_site.pelican_host.error_log import ErrorLog
from practice_site.pelican_host.host_request import has_foreign_plugins
from practice_site.pelican_host.hosted_build import HostedBuild
from practice_site.pelican_host.kept_release import keep_release
from practice_site.pelican_host.refusal import PublicationRefused
from practice_site.release.standby import Standby
from practice_site.release.trees import Trees, standby_for
from practice_site.reports.progress import progress
from practice_site.searching.pagefind import SearchUnavailable

REFUSED = "Nothing was published; the site that was up stays up: "


def publish(
    request: BuildRequest,
    output: Path,
    missing: tuple[str, ...],
    generate: Callable[[HostedBuild], None],
) -> None:
    """Build a site and exchange it with what is in the folder `output`.

    `missing` names the plugins that Pelican could not start, `generate` lets
    Pelican write the pages. Raises `PublicationRefused` or `ReleaseRefused`;
    the output is then byte for byte what it was.
    """
    if request.publishing and "gate" not in request.parts:
        raise PublicationRefused(f"{REFUSED}PLUGINS has no gate.")
    trees = Trees(output, standby_for(request.root, output))
    errors = ErrorLog()
    with trees.locked(), errors.listening():
        outcome = build_site(request)
        trees.recover()
        standby = trees.prepare()
        foreign = has_foreign_plugins(request)
        if foreign:
            # They write files of their own: what they wrote last time must not stay.
            standby.clear()
        _make_images(request, outcome)
        generate(HostedBuild(request.root, outcome, standby, errors, missing, request.settings))
        index = _put_search_index(request, outcome, standby)
        standby.complete(_wanted(outcome, index, standby, errors, foreign=foreign))
        if request.publishing:
            keep_release(request.root, trees.standby, outcome)
        trees.exchange()
    print(f"{len(outcome.pages)} pages are in {_shown(output, request.root)}.")


def _make_images(request: BuildRequest, outcome: Outcome) -> None:
    """Make the images that pages name, unless the gate is going to refuse the site anyway."""
    findings = outcome.judgement.findings
    if "gate" in request.parts and any(f.severity is Severity.ERROR for f in findings):
        return
    wanted = not_made(request.root, outcome.images)
    try:
        with progress("Sizes of images", len(wanted)) as report:
            make(request.root, wanted, report)
    except ImagesNotMade as failure:
        raise PublicationRefused(f"{REFUSED}{failure}") from failure
    prune(request.root, {image.digest for image in outcome.site.images.values()})


def _put_search_index(request: BuildRequest, outcome: Outcome, standby: Standby) -> frozenset[str]:
    """Write the search index into the standby; the paths of its files."""
    try:
        files = search_files(request, outcome)
    except SearchUnavailable as failure:
        raise PublicationRefused(f"{REFUSED}{failure}") from failure
    for file, content in files.items():
        standby.put(file, content)
    return frozenset(files)


def _wanted(
    outcome: Outcome, index: frozenset[str], standby: Standby, errors: ErrorLog, *, foreign: bool
) -> Mapping[str, str]:
    """The files that go up, with their digests.

    Refuses what plugins broke after the gate: errors logged, files not written
    or not ours.
    """
    if errors.messages:
        failure = f"a plugin failed while pages were written: {errors.messages[0]}"
        raise PublicationRefused(REFUSED + failure)
    put = standby.written
    found = standby.contents(put) if foreign else put
    absent = sorted(outcome.files - found.keys())
    if absent:
        raise PublicationRefused(f"{REFUSED}a plugin left out {', '.join(absent)}.")
    for file in outcome.documents:
        if found[file] != put[file]:
            raise PublicationRefused(
                f"{REFUSED}a plugin wrote over {file}, which this site makes itself. Take that "
                "plugin out of PLUGINS, or the line of ours that makes the file."
            )
    return found if foreign else {file: put[file] for file in outcome.files | index}


def _shown(folder: Path, root: Path) -> str:
    """A folder as people name it: from the site on, if it is in the site."""
    return f"{folder.relative_to(root).as_posix()}/" if folder.is_relative_to(root) else str(folder)
