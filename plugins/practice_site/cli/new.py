"""`practice new`."""

import click

from practice_site.cli.new_physician import new_physician
from practice_site.cli.new_town import new_town
from practice_site.cli.new_town_page import new_town_page


@click.group()
def new() -> None:
    """Write a new file to fill in."""


new.add_command(new_physician)
new.add_command(new_town)
new.add_command(new_town_page)
