"""`practice import-towns`."""

from pathlib import Path

import click

from practice_site.authoring.locations import Locations
from practice_site.authoring.locations_text import PATH, CannotEdit, add_towns
from practice_site.authoring.new_town import NewTown, NoTown, find_place, new_town, place_in_words
from practice_site.authoring.town_table import NoTable, Row, rows_of
from practice_site.cli.site import find_site
from practice_site.cli.town_places import locations_at, office_named, write_locations


@click.command("import-towns")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--served-from", default="", metavar="OFFICE", help="Where a line names no office.")
@click.option("--dry-run", is_flag=True, help="Say what would be done, and write nothing.")
@click.pass_context
def import_towns(ctx: click.Context, file: Path, served_from: str, dry_run: bool) -> None:
    """Add the towns of a table (CSV) as listed towns.

    Its first line names the columns: name, and if need be state, county and
    served_from. Exits with 1 where a line could not be used; the others are added.
    """
    root = find_site(Path.cwd())
    before = locations_at(root)
    try:
        rows = list(rows_of(file.read_bytes()))
    except (NoTable, OSError) as error:
        raise click.UsageError(f"{file}: {error} Nothing was written.") from error
    locations, unused = before, 0
    towns: list[NewTown] = []
    for row in rows:
        try:
            town = _town(row, locations, served_from)
        except NoTown as error:
            unused += 1
            click.echo(f"{file.name}:{row.line}: {row.name}: {error}{_candidates(error)}")
        else:
            locations = town.after(locations)
            towns.append(town)
            click.echo(f"{file.name}:{row.line}: {town.words}")
    if towns:
        text = _with(before, towns)
        if not dry_run:
            write_locations(root, text)
    done = "would be added" if dry_run else "added"
    click.echo(f"\n{len(towns)} of {len(rows)} towns {done} to {PATH} as listed towns.")
    ctx.exit(1 if unused else 0)


def _town(row: Row, locations: Locations, served_from: str) -> NewTown:
    office = locations.office(row.served_from) if row.served_from else None
    if row.served_from and office is None:
        offices = ", ".join(office.slug for office in locations.offices)
        raise NoTown(f"There is no office {row.served_from}. The offices: {offices}.")
    office = office or office_named(locations, served_from)
    state = row.state or office.address.state
    return new_town(row.name, find_place(row.name, state, row.county), office, locations)


def _with(locations: Locations, towns: list[NewTown]) -> str:
    try:
        return add_towns(locations.text, [town.values for town in towns])
    except CannotEdit as error:
        raise click.UsageError(f"{error} Nothing was written.") from error


def _candidates(error: NoTown) -> str:
    lines = "".join(f"\n    {place_in_words(place)}" for place in error.places)
    several = len(error.places) > 1 and len({place.name for place in error.places}) == 1
    return f" Say which in a column county:{lines}" if several else lines
