"""`practice due`."""

import datetime as dt
from pathlib import Path

import click

from practice_site.building.kept_build import build_kept
from practice_site.building.request import request_from
from practice_site.checks.coming_due import coming_due
from practice_site.cli.configuration import configuration_of
from practice_site.cli.options import as_of_option
from practice_site.cli.site import find_site
from practice_site.reports.due import due_ics, due_json, due_text


class Days(click.ParamType[int]):
    """A number of days, with or without a d."""

    name = "days"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> int:
        """Take 60, 60d and 60D."""
        text = str(value).strip().removesuffix("d").removesuffix("D")
        if not text.isascii() or not text.isdigit():
            self.fail(f"{value!r} is no number of days, such as 60 or 60d.", param, ctx)
        return int(text)


@click.command()
@click.option(
    "--within",
    type=Days(),
    metavar="DAYS",
    help="Only what is due within so many days (60 or 60d), and what is overdue.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["ics", "json", "text"]),
    default="text",
    show_default=True,
)
@as_of_option()
def due(within: int | None, form: str, as_of: dt.date | None) -> None:
    """List what comes due: reviews, authorizations, licenses, exceptions, closures and more.

    What is overdue comes first. It ends with 0 whatever is due: `practice check`
    reports what is wrong. `--format ics` is for calendars.
    """
    root = find_site(Path.cwd())
    outcome = build_kept(request_from(configuration_of(root), as_of=as_of))
    entries = coming_due(outcome.evidence)
    if within is not None:
        entries = tuple(due for due in entries if (due.day - outcome.as_of).days <= within)
    if form == "json":
        click.echo(due_json(entries, outcome.as_of), nl=False)
    elif form == "ics":
        click.echo(due_ics(entries, outcome.as_of), nl=False)
    elif entries:
        click.echo(due_text(entries), nl=False)
    else:
        click.echo("Nothing is due.")
