"""`practice publish`."""

import datetime as dt
from pathlib import Path

import click

from practice_site.cli.hosting import put_up
from practice_site.cli.options import as_of_option
from practice_site.cli.site import find_site


@click.command()
@click.option("--drafts", is_flag=True, hidden=True)
@as_of_option()
@click.pass_context
def publish(ctx: click.Context, drafts: bool, as_of: dt.date | None) -> None:
    """Build with publishconf.py and keep the result as a release.

    Drafts and pages scheduled for later are left out, and a sample site is
    refused. Nothing is uploaded: the release lies in output/ and .practice/.
    """
    if drafts:
        raise click.UsageError("drafts are never published; `practice build --drafts` shows them.")
    root = find_site(Path.cwd())
    ctx.exit(0 if put_up(root, "publishconf.py", as_of=as_of) else 1)
