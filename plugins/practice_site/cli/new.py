"""`practice new`."""

import click

from practice_site.cli.new_article import new_article
from practice_site.cli.new_physician import new_physician
from practice_site.cli.new_service import new_service
from practice_site.cli.new_testimonial import new_testimonial
from practice_site.cli.new_town import new_town
from practice_site.cli.new_town_page import new_town_page


@click.group()
def new() -> None:
    """Write a new file to fill in."""


for command in (
    new_article,
    new_physician,
    new_service,
    new_testimonial,
    new_town,
    new_town_page,
):
    new.add_command(command)
