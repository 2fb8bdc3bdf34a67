"""`practice build`."""

import datetime as dt
from pathlib import Path

import click

from practice_site.cli.hosting import put_up
from practice_site.cli.options import as_of_option, drafts_option
from practice_site.cli.site import find_site


@click.command()
@drafts_option()
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    help="How many processes may work at once (as many as there are processors, unless you say "
    "otherwise). The result never depends on it.",
)
@as_of_option()
@click.pass_context
def build(ctx: click.Context, drafts: bool, jobs: int | None, as_of: dt.date | None) -> None:
    """Build the site into output/, if it has no error."""
    root = find_site(Path.cwd())
    built = put_up(root, "pelicanconf.py", as_of=as_of, drafts=drafts, jobs=jobs)
    ctx.exit(0 if built else 1)
