"""`practice new town-page`."""

import sys
from pathlib import Path
from typing import Any

import click

from practice_site.authoring.locations import Locations
from practice_site.authoring.locations_text import PATH, CannotEdit, change_town
from practice_site.authoring.town_page import COUNTED, Promotion, promote
from practice_site.checks.doorways.locality import locality_of
from practice_site.checks.doorways.served import Served
from practice_site.cli.line_width import say
from practice_site.cli.site import find_site
from practice_site.cli.town_places import locations_at, town_named, write_locations
from practice_site.cli.town_questions import Interview
from practice_site.model.location import Town
from practice_site.pages.distances import where_in_words
from practice_site.pages.places import place_url


@click.command("town-page")
@click.argument("name")
@click.option("--summary", default="", help="One or two sentences for search results.")
@click.option("--minutes", type=click.IntRange(1, 600), help="The real drive to the office.")
@click.option(
    "--miles", type=click.FloatRange(0, 1000, min_open=True), help="How far it is by road."
)
@click.option("--route", default="", help="The way in words.")
@click.option("--hospital", multiple=True, metavar="NAME", help="The nearest one (repeatable).")
@click.option("--parking", default="", help="Where people from there park.")
@click.option("--transit", default="", help="Buses and trains from there.")
@click.option("--about", default="", help="A text on what the town's people should know.")
@click.option("--photo", default="", metavar="FILE", help="Taken there: images/bridge.jpg.")
@click.option("--photo-alt", default="", help="What the photo shows, in words.")
@click.option(
    "--faq",
    multiple=True,
    nargs=2,
    metavar="QUESTION ANSWER",
    help="What people from there ask (repeatable).",
)
def new_town_page(name: str, **known: Any) -> None:
    """Give a town a page of its own, once enough is known of it.

    NAME is the town's name or short name. At a terminal, asks for what is not
    given: Enter passes over a question, Ctrl+C stops and keeps the answers.
    Write only what is true of this town: a page that would fit any town is
    worse than none (docs/towns.md).
    """
    root = find_site(Path.cwd())
    locations = locations_at(root)
    town = town_named(locations, name)
    whole = True
    if sys.stdin.isatty():
        # What cannot be written is refused before anybody answers; and while they answer, the
        # file may be changed in an editor.
        _refuse(root, locations, town, known)
        known, whole = _interview(root, locations, town).ask(known)
        locations = locations_at(root)
        town = town_named(locations, town.slug)
    new = _values(root, known)
    try:
        promotion = promote(locations, town, new)
    except CannotEdit as error:
        raise click.UsageError(f"{error} Nothing was written.") from error
    if promotion.text != locations.text:
        write_locations(root, promotion.text)
        click.echo(f"\nWritten to {PATH}: {', '.join(new) or 'it has a page again'}.")
    _report(town, promotion, asked=bool(new) or sys.stdin.isatty())
    if not whole:
        click.echo(f"\nTo go on: practice new town-page {town.slug}")


def _refuse(root: Path, locations: Locations, town: Town, known: dict[str, Any]) -> None:
    """Stop where what is known of the town, or its entry, cannot be used."""
    try:
        change_town(locations.text, town.slug, _values(root, known), {})
    except CannotEdit as error:
        raise click.UsageError(f"{error} Nothing was written.") from error


def _interview(root: Path, locations: Locations, town: Town) -> Interview:
    office = locations.office(town.served_from)
    where = ""
    if office and office.geo and town.geo:
        place = f"the office in {office.address.city}"
        where = f": {where_in_words(office.geo, town.geo, place)}, as the crow flies"
    served = Served(offices=locations.offices, towns=locations.towns)
    return Interview(town, where, root / "content", locality_of(served))


def _report(town: Town, promotion: Promotion, *, asked: bool) -> None:
    facts = ", ".join(promotion.facts) or "nothing yet"
    click.echo(f"\nKnown of {town.name}: {facts}.")
    if promotion.has_page:
        line = town.positions.whole.line
        click.echo(f"{town.name} has a page: {place_url(town.slug)}")
        click.echo(f"To change what it says, edit {PATH} from line {line} on.")
        click.echo(
            f"\nNext\n  practice check {PATH}    says what is still thin, or true of any town"
        )
        click.echo("  practice preview                 shows the page")
        return
    say(
        f"{promotion.missing} more {'is' if promotion.missing == 1 else 'are'} needed for a page; "
        f"until then {town.name} stays listed. What counts: {COUNTED}."
    )
    if not asked:
        click.echo(
            "Run this at a terminal, where it asks, or give what you know as options: "
            "practice new town-page --help"
        )


def _values(root: Path, known: dict[str, Any]) -> dict[str, object]:
    """The keys to add, as the file has them; what is blank is not known."""
    known = {k: value.strip() if isinstance(value, str) else value for k, value in known.items()}
    if known["photo"] and not (root / "content" / known["photo"]).is_file():
        raise click.UsageError(f"There is no content/{known['photo']}. Nothing was written.")
    hospitals = [(name, "") for name in known["hospital"]] + known.get("hospital_notes", [])
    values = {
        "summary": known["summary"],
        "drive": _drive(known),
        "hospitals": [{"name": n, "note": note} if note else {"name": n} for n, note in hospitals],
        "parking": known["parking"],
        "transit": known["transit"],
        "photo": known["photo"],
        "photo_alt": known["photo_alt"],
        "about": known["about"].strip() + "\n" if known["about"] else "",
        "faq": [{"question": question, "answer": answer} for question, answer in known["faq"]],
    }
    return {key: value for key, value in values.items() if value}


def _drive(known: dict[str, Any]) -> dict[str, object]:
    drive = {key: known[key] for key in ("minutes", "miles", "route") if known[key]}
    if drive and not {"minutes", "miles"} <= set(drive):
        raise click.UsageError("A drive needs both its minutes and its miles. Nothing was written.")
    miles = float(known["miles"] or 0)
    return {**drive, "miles": int(miles) if miles.is_integer() else miles} if drive else {}
