"""`practice new town`."""

from pathlib import Path

import click

from practice_site.authoring.locations_text import PATH, CannotEdit, add_towns
from practice_site.authoring.new_town import NoTown, name_and_state
from practice_site.authoring.new_town import new_town as entry_of
from practice_site.cli.line_width import say
from practice_site.cli.site import find_site
from practice_site.cli.town_places import locations_at, office_named, place_named, write_locations


@click.command("town")
@click.argument("name")
@click.option("--state", default="", help="Two letters: CA. The office's, if not given.")
@click.option("--county", default="", help="Where a state has several places of that name.")
@click.option("--served-from", default="", metavar="OFFICE", help="If there are several offices.")
def new_town(name: str, state: str, county: str, served_from: str) -> None:
    """Add a town that an office serves.

    NAME alone is enough, or "NAME, STATE": county, ZIP codes and coordinates come from the list of
    places. The town is listed under its office at once; `practice new town-page`
    gives it a page.
    """
    root = find_site(Path.cwd())
    locations = locations_at(root)
    office = office_named(locations, served_from)
    name, named_state = name_and_state(name)
    place = place_named(name, state or named_state or office.address.state, county)
    try:
        town = entry_of(name, place, office, locations)
        text = add_towns(locations.text, [town.values])
    except (NoTown, CannotEdit) as error:
        raise click.UsageError(f"{error} Nothing was written.") from error
    write_locations(root, text)
    click.echo(f"Added to {PATH}")
    say(f"  {town.words}", further="  ")
    click.echo("\nIt is listed under its office as soon as the site is published.")
    click.echo(f"\nNext\n  practice check {PATH}")
    click.echo(f"  practice new town-page {town.slug}    (if there is more to tell its people)")
