"""What the commands for towns ask of people: which office, and which of several places."""

import sys
from difflib import get_close_matches
from pathlib import Path

import click

from practice_site.authoring.locations import Locations, read_site_locations
from practice_site.authoring.locations_text import PATH, CannotEdit
from practice_site.authoring.new_files import CannotWrite, NewFile, write_files
from practice_site.authoring.new_town import NoTown, find_place, place_in_words
from practice_site.gazetteer.names import key_of
from practice_site.gazetteer.places_file import Place
from practice_site.model.location import Office, Town
from practice_site.pages.places import place_url


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


def office_named(locations: Locations, named: str, option: str = "--served-from") -> Office:
    """The office of that short name or city; the only one, where none is named."""
    offices = ", ".join(office.slug for office in locations.offices)
    if not locations.offices:
        raise click.UsageError(f"{PATH} has no office yet; a town is served from one.")
    if not named and len(locations.offices) == 1:
        return locations.offices[0]
    office = locations.office(named)
    if office is None:
        says = f"there is no office {named}" if named else "say which office serves the town"
        raise click.UsageError(f"{option}: {says}. The offices: {offices}.")
    return office


def town_named(locations: Locations, named: str) -> Town:
    """A town of the site by its name or short name."""
    town = locations.town(named)
    if town is None:
        raise click.UsageError(_no_town(locations, named))
    return town


def _no_town(locations: Locations, named: str) -> str:
    """Why a name is no town of the site, and what to do."""
    office = locations.office(named)
    if office:
        url = place_url(office.slug)
        return f"{named} has an office: {url} is its page, and says what a town's page would."
    names = {key_of(name): town for town in locations.towns for name in (town.slug, town.name)}
    near = get_close_matches(key_of(named), names, n=1, cutoff=0.75)
    if near:
        return f"{PATH} has no town {named}. Did you mean {names[near[0]].name}?"
    return f"{PATH} has no town {named}. Add it first: practice new town {named!r}"


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
        meant = f" Did you mean one of these? Say so by its name, or by --county.{choices}\n"
        raise click.UsageError(f"{error}{meant if listed else ''} Nothing was written.") from error
    click.echo(f"{error} Which one do you mean?")
    for line in listed:
        click.echo(f"  {line}")
    click.echo("  0. None of these")
    number = click.prompt("Number", type=click.IntRange(0, len(listed)))
    if number == 0:
        raise click.UsageError(
            f"Nothing was written. A place that no list has can be written into {PATH} by hand: "
            "copy the lines of another town, and leave out what you do not know."
        ) from error
    return error.places[number - 1]
