"""`practice rollback`."""

import datetime as dt
from pathlib import Path

import click

from practice_site.building.publication import shown
from practice_site.building.rolling_back import kept, roll_back
from practice_site.cli.configuration import configuration_of, day_for
from practice_site.cli.options import as_of_option
from practice_site.cli.site import find_site
from practice_site.release.refusals import ReleaseRefused
from practice_site.release.releases import number_of


@click.command()
@click.argument("number", type=click.IntRange(min=1), required=False, metavar="[NUMBER]")
@as_of_option()
@click.pass_context
def rollback(ctx: click.Context, number: int | None, as_of: dt.date | None) -> None:
    """Put a kept release up again; without NUMBER, list the releases.

    A release that shows a testimonial which may not be shown today is refused.
    Content stays as it is, and nothing is uploaded.
    """
    root = find_site(Path.cwd())
    try:
        if number is None:
            _list(root)
            return
        configuration = configuration_of(root, "publishconf.py")
        day = day_for(configuration, as_of)
        release = roll_back(configuration, number, day)
    except ReleaseRefused as refusal:
        click.echo(refusal, err=True)
        ctx.exit(1)
    output = shown(configuration.output, root)
    click.echo(f"Release {number} of {release.as_of} is in {output}. Upload it to your host.")


def _list(root: Path) -> None:
    folders = kept(root)
    for folder in folders:
        click.echo(f"{number_of(folder):>4}  {folder.name.partition('-')[2]}")
    if not folders:
        click.echo("There is no release yet: `practice publish` makes one.")
