"""`practice towns`."""

from pathlib import Path

import click

from practice_site.authoring.locations import Locations
from practice_site.authoring.locations_text import PATH, CannotEdit
from practice_site.authoring.town_page import step_back
from practice_site.cli.site import find_site
from practice_site.cli.town_places import locations_at, office_named, town_named, write_locations
from practice_site.gazetteer.nearby import within
from practice_site.gazetteer.places_file import Place, places_in
from practice_site.model.location import Office, Tier
from practice_site.pages.distances import direction
from practice_site.pages.places import place_url

USUAL = 30


@click.command()
@click.option("--near", metavar="OFFICE", help="Suggest towns around this office.")
@click.option(
    "--within",
    "minutes",
    type=click.IntRange(1, 180),
    default=USUAL,
    show_default=True,
    metavar="MINUTES",
    help="How long the drive may be, roughly.",
)
@click.option("--step-back", metavar="TOWN", help="Take a town's page back: it is only listed.")
def towns(near: str | None, minutes: int, step_back: str | None) -> None:
    """List the towns of the site, or suggest towns not yet covered.

    Minutes are a rough guess from the distance; a page has to state the real drive.
    """
    root = find_site(Path.cwd())
    locations = locations_at(root)
    if step_back is not None:
        _take_back(root, locations, step_back)
    elif near is not None:
        _suggest(locations, near, minutes)
    else:
        _list(locations)


def _list(locations: Locations) -> None:
    for office in locations.offices:
        served = [town for town in locations.towns if town.served_from == office.slug]
        click.echo(f"{office.slug}: {len(served)} {'town' if len(served) == 1 else 'towns'}")
        for town in served:
            page = place_url(town.slug) if town.has_page else "listed"
            click.echo(f"  {town.name}, {town.state}  {page}  ({len(town.facts)} facts)")


def _suggest(locations: Locations, near: str, minutes: int) -> None:
    office = office_named(locations, near, "--near")
    if office.geo is None:
        raise click.UsageError(f"{PATH} has no coordinates (geo) of the office {office.slug}.")
    found = [
        nearby
        for nearby in within(office.geo, minutes)
        if not locations.covers(nearby.place.name, nearby.place.state)
    ]
    if not found:
        click.echo(f"Within about {minutes} minutes of {office.slug} every town is covered.")
        return
    width = max(len(nearby.place.name) for nearby in found)
    for nearby in found:
        place = nearby.place
        way = direction(office.geo, place.geo)
        county = " and ".join(place.counties)
        click.echo(
            f"{place.name:<{width}}  {place.state}  {place.population:>9,} people  "
            f"{nearby.miles:5.1f} miles {way:<15}  about {nearby.minutes:>3} min  {county}"
        )
    one = len(found) == 1
    click.echo(f"\n{len(found)} {'town' if one else 'towns'} not yet covered. To add one:")
    click.echo(f"  {_command(found[0].place, office)}")
    click.echo(f"Farther away: practice towns --near {office.slug} --within {minutes + 15}")


def _command(place: Place, office: Office) -> str:
    """What adds a place: with all that its name alone leaves open."""
    county = place.counties[0] if place.counties else ""
    several = len(places_in(place.state).named(place.name)) > 1
    options = f" --county {county!r}" if several and county else ""
    return (
        f"practice new town {place.name!r} --state {place.state}{options} "
        f"--served-from {office.slug}"
    )


def _take_back(root: Path, locations: Locations, named: str) -> None:
    town = town_named(locations, named)
    if town.tier is not Tier.PAGE:
        raise click.UsageError(f"{town.name} is listed, and has no page. Nothing was written.")
    try:
        text = step_back(locations, town)
    except CannotEdit as error:
        raise click.UsageError(f"{error} Nothing was written.") from error
    write_locations(root, text)
    click.echo(f"{town.name} is only listed now. What is known of it stays in {PATH}.")
    click.echo(f"{place_url(town.slug)} leads to {place_url(town.served_from)}.")
