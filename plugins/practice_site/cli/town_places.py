"""What the commands for towns ask of people: which office, and which of several places."""

import sys
from pathlib import Path

import click

from practice_site.authoring.locations import Locations, read_site_locations
from practice_site.authoring.locations_text import PATH, CannotEdit
from practice_site.authoring.new_files import CannotWrite, NewFile, write_files
from practice_site.authoring.new_town import NoTown, find_place, place_in_words
from practice_site.gazetteer.places_file import Place
from practice_site.model.location import Office, Town


def locations_at(root: Path) -> Locations:
    """The site's locations; a usage error where the file cannot be used."""
    try:
        return read_site_locations(root)
    except CannotEdit as error:
        raise click.UsageError(f"{error} Nothing was written.") from error


def write_locations(root: Path, text: str) -> None:
    """Put a new text in the place of the file; a usage error where that cannot be done."""
    try:
        write_files(root, [NewFile(PATH, text)], replace=True)
    except CannotWrite as error:
        raise click.UsageError(f"{error} Nothing was written.") from error


def office_named(locations: Locations, slug: str) -> Office:
    """The office of that short name; the only one, where none is named."""
    offices = ", ".join(office.slug for office in locations.offices)
    if not locations.offices:
        raise click.UsageError(f"{PATH} has no office yet; a town is served from one.")
    if not slug and len(locations.offices) == 1:
        return locations.offices[0]
    office = locations.office(slug)
    if office is None:
        says = f"there is no office {slug}" if slug else "say which office serves the town"
        raise click.UsageError(f"--served-from: {says}. The offices: {offices}.")
    return office


def town_named(locations: Locations, named: str) -> Town:
    """A town of the site by its name or short name."""
    town = locations.town(named)
    if town is None:
        known = ", ".join(town.slug for town in locations.towns[:20]) or "none yet"
        raise click.UsageError(
            f"{PATH} has no town {named}. Add it first: practice new town {named!r}. "
            f"The towns: {known}."
        )
    return town


def place_named(name: str, state: str, county: str) -> Place:
    """The place that is meant; at a terminal people choose among several."""
    try:
        return find_place(name, state, county)
    except NoTown as error:
        return _choice(error)


def _choice(error: NoTown) -> Place:
    listed = [f"{n}. {place_in_words(place)}" for n, place in enumerate(error.places, start=1)]
    if not listed or not sys.stdin.isatty():
        choices = "".join(f"\n  {line}" for line in listed)
        meant = f" Did you mean one of these? Say so by its name and --county.{choices}\n"
        raise click.UsageError(f"{error}{meant if listed else ''} Nothing was written.") from error
    click.echo(f"{error} Which one do you mean?")
    for line in listed:
        click.echo(f"  {line}")
    number = click.prompt("Number", type=click.IntRange(1, len(listed)))
    return error.places[number - 1]
