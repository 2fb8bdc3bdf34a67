"""`practice new`."""

import click

from practice_site.cli.new_physician import new_physician


@click.group()
def new() -> None:
    """Write a new file to fill in."""


new.add_command(new_physician)
