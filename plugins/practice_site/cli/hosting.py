"""Builds as commands run them: an exit code, never a traceback."""

import datetime as dt
import sys
from pathlib import Path

import click

from practice_site.building.configuration import HOST, Configuration
from practice_site.building.gate import PublicationRefused
from practice_site.building.publication import publish
from practice_site.building.request import request_from
from practice_site.cli.configuration import configuration_of
from practice_site.release.refusals import ReleaseRefused


def put_up(
    root: Path,
    settings: str,
    *,
    as_of: dt.date | None,
    drafts: bool = False,
    jobs: int | None = None,
) -> bool:
    """Build a site by one of its settings files; False where it was refused, having said why.

    Pelican is started only where somebody would notice: where other plugins
    than ours are at work, or the settings use it themselves. It takes 0.2 s to
    import, and its objects would be made for nobody; the bytes are the same.
    """
    configuration = configuration_of(root, settings)
    try:
        if needs_pelican(configuration):
            _put_up_by_pelican(configuration.file, as_of, drafts)
        else:
            request = request_from(configuration, as_of=as_of, drafts=drafts, jobs=jobs)
            publish(request, configuration.output)
    except (PublicationRefused, ReleaseRefused) as refusal:
        click.echo(refusal, err=True)
        return False
    except Exception as error:  # other plugins are somebody's programs: they may raise anything
        click.echo(
            f"The build failed, and nothing was published: {type(error).__name__}: {error}\n"
            f"For a developer: pelican content -s {settings} --debug shows where.",
            err=True,
        )
        return False
    return True


def needs_pelican(configuration: Configuration) -> bool:
    """Whether other people's code waits for Pelican's objects and signals."""
    foreign = any(not name.startswith(HOST) for name in configuration.plugins)
    return foreign or "pelican" in sys.modules


def _put_up_by_pelican(settings: Path, as_of: dt.date | None, drafts: bool) -> None:
    from practice_site.pelican_host.run import run_pelican

    run_pelican(settings, as_of=as_of, drafts=drafts)
