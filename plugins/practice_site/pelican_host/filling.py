"""Letting Pelican and its plugins fill the standby."""

from collections.abc import Callable, Mapping

from practice_site.building.gate import PublicationRefused
from practice_site.building.outcome import Outcome
from practice_site.building.publication import REFUSED
from practice_site.building.request import BuildRequest
from practice_site.incremental.fingerprints import bytes_digest
from practice_site.pelican_host.error_log import ErrorLog
from practice_site.pelican_host.host_request import has_foreign_plugins
from practice_site.pelican_host.hosted_build import HostedBuild
from practice_site.release.standby import Standby


def fill_by(
    generate: Callable[[HostedBuild], None], request: BuildRequest, missing: tuple[str, ...]
) -> Callable[[Outcome, Standby], Mapping[str, str]]:
    """How a site is put into the standby where Pelican writes its pages.

    `missing` names the plugins that Pelican could not start.
    """

    def fill(outcome: Outcome, standby: Standby) -> Mapping[str, str]:
        errors = ErrorLog()
        foreign = has_foreign_plugins(request)
        if foreign:
            # They write files of their own: what they wrote last time must not stay.
            standby.clear()
        with errors.listening():
            generate(HostedBuild(request.root, outcome, standby, errors, missing, request.settings))
        if errors.messages:
            failure = f"a plugin failed while pages were written: {errors.messages[0]}"
            raise PublicationRefused(REFUSED + failure)
        files = standby.contents(standby.written) if foreign else dict(standby.written)
        _require_whole(outcome, files)
        return files

    return fill


def _require_whole(outcome: Outcome, files: Mapping[str, str]) -> None:
    """Refuse what plugins broke after the gate: files that are not there, or are not ours."""
    absent = sorted(outcome.files - files.keys())
    if absent:
        raise PublicationRefused(f"{REFUSED}a plugin left out {', '.join(absent)}.")
    for file, content in outcome.documents.items():
        if content is not None and files[file] != bytes_digest(content):
            raise PublicationRefused(
                f"{REFUSED}a plugin wrote over {file}, which this site makes itself. Take that "
                "plugin out of PLUGINS, or the line of ours that makes the file."
            )
