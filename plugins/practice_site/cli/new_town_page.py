"""`practice new town-page`."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from practice_site.authoring.locations_text import PATH, CannotEdit
from practice_site.authoring.town_page import COUNTED, promote
from practice_site.cli.site import find_site
from practice_site.cli.town_places import locations_at, town_named, write_locations
from practice_site.model.location import Town
from practice_site.pages.places import place_url


@click.command("town-page")
@click.argument("name")
@click.option("--summary", default="", help="One or two sentences for search results.")
@click.option("--minutes", type=click.IntRange(1, 600), help="The real drive to the office.")
@click.option("--miles", type=click.FloatRange(0, 1000), help="How far it is by road.")
@click.option("--route", default="", help="The way in words.")
@click.option("--hospital", multiple=True, metavar="NAME", help="The nearest one (repeatable).")
@click.option("--parking", default="", help="Where people from there park.")
@click.option("--transit", default="", help="Buses and trains from there.")
@click.option("--about", default="", help="A text on what the town's people should know.")
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
    given; press Enter to leave out what nobody knows. Write only what is true
    of this town: a page that would fit any town is worse than none.
    """
    root = find_site(Path.cwd())
    locations = locations_at(root)
    town = town_named(locations, name)
    new = _values(_asked(town, known) if sys.stdin.isatty() else known)
    try:
        promotion = promote(locations, town, new)
    except CannotEdit as error:
        raise click.UsageError(f"{error} Nothing was written.") from error
    if promotion.text != locations.text:
        write_locations(root, promotion.text)
        click.echo(f"Written to {PATH}")
    facts = ", ".join(promotion.facts) or "nothing yet"
    click.echo(f"Known of {town.name}: {facts}.")
    if promotion.has_page:
        click.echo(f"{town.name} has a page: {place_url(town.slug)}")
        click.echo(f"\nNext\n  practice check {PATH}\n  practice preview")
        return
    click.echo(
        f"{promotion.missing} more {'is' if promotion.missing == 1 else 'are'} needed for a page; "
        f"until then {town.name} stays listed. What counts: {COUNTED}."
    )


_QUESTIONS = (
    ("summary", "summary", "A sentence or two for search results"),
    ("drive", "minutes", "Minutes by car to the office"),
    ("drive", "miles", "Miles by road"),
    ("drive", "route", "The way in words"),
    ("hospitals", "hospital", "The nearest hospital"),
    ("parking", "parking", "Where people from there park"),
    ("transit", "transit", "Buses and trains from there"),
    ("about", "about", "What its people should know of getting care here"),
)
"""The key that an answer goes into, the option, and the question."""


def _asked(town: Town, known: dict[str, Any]) -> dict[str, Any]:
    """What is known and, of what is not there yet, what somebody answers."""
    answers = dict(known)
    click.echo(f"{town.name}: press Enter to leave out what you do not know.")
    for key, option, question in _QUESTIONS:
        if not answers[option] and not getattr(town, key):
            answers[option] = _answer(question, option)
    if not answers["faq"] and not town.faq:
        question = _answer("A question that people from there ask", "")
        if question:
            answers["faq"] = ((question, _answer("The answer", "")),)
    return answers


def _answer(question: str, option: str) -> Any:
    kinds: dict[str, Callable[[str], Any]] = {"minutes": int, "miles": float}
    while True:
        said = click.prompt(question, default="", show_default=False).strip()
        try:
            value = kinds.get(option, str)(said) if said else ""
        except ValueError:
            click.echo(f"{said} is not a number.")
            continue
        return (value,) if option == "hospital" and value else value


def _values(known: dict[str, Any]) -> dict[str, object]:
    """The keys to add, as the file has them; what is blank is not known."""
    said: dict[str, Any] = {
        key: value.strip() if isinstance(value, str) else value for key, value in known.items()
    }
    values: dict[str, object] = {}
    drive = {key: said[key] for key in ("minutes", "miles", "route") if said[key]}
    if drive and not {"minutes", "miles"} <= set(drive):
        raise click.UsageError("A drive needs both its minutes and its miles. Nothing was written.")
    if said["summary"]:
        values["summary"] = said["summary"]
    if drive:
        miles = float(drive["miles"])
        values["drive"] = {**drive, "miles": int(miles) if miles.is_integer() else miles}
    if hospitals := [{"name": name.strip()} for name in said["hospital"] if name.strip()]:
        values["hospitals"] = hospitals
    for key in ("parking", "transit"):
        if said[key]:
            values[key] = said[key]
    if said["about"]:
        values["about"] = f"{said['about']}\n"
    if said["faq"]:
        values["faq"] = [{"question": q, "answer": a} for q, a in said["faq"]]
    return values
