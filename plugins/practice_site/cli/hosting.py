"""Pelican builds as commands run them: an exit code, never a traceback."""

import datetime as dt
from pathlib import Path

import click

from practice_site.release.refusals import ReleaseRefused


def host_build(settings_file: Path, *, as_of: dt.date | None, drafts: bool = False) -> bool:
    """Build a site with Pelican; False where it was refused, having said why."""
    # Pelican takes 0.2 s to import: commands that do not build must not pay for it.
    from practice_site.pelican_host.refusal import PublicationRefused
    from practice_site.pelican_host.run import run_pelican

    try:
        run_pelican(settings_file, as_of=as_of, drafts=drafts)
    except (PublicationRefused, ReleaseRefused) as refusal:
        click.echo(refusal, err=True)
        return False
    except Exception as error:  # other plugins are somebody's programs: they may raise anything
        click.echo(
            f"The build failed, and nothing was published: {type(error).__name__}: {error}\n"
            f"For a developer: pelican content -s {settings_file.name} --debug shows where.",
            err=True,
        )
        return False
    return True
