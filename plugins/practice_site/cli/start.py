"""`practice start`."""

import sys
from pathlib import Path
from typing import Any

import click

from practice_site.authoring.draft_text import one_line
from practice_site.authoring.new_files import CannotWrite
from practice_site.authoring.open_list import questions_of
from practice_site.authoring.start import Start, planned_start
from practice_site.authoring.start import start as start_site
from practice_site.authoring.start_facts import Facts
from practice_site.cli.interview import (
    YES_NO,
    Part,
    Question,
    Unfit,
    complete,
    options,
    yes_or_no,
)
from practice_site.cli.questions import show
from practice_site.cli.site import find_site
from practice_site.cli.start_answers import a_phone, a_state, an_address, fitting, people
from practice_site.model.practice import Practice
from practice_site.reading.schema_files import allowed_values, is_time_zone
from practice_site.reading.site_loader import load_kinds


def _time_zone(said: str) -> str:
    zone = one_line(said)
    if not is_time_zone(zone):
        raise Unfit(f'"{said}" is no time zone. Write its name, such as America/Los_Angeles.')
    return zone


_NEXT = {
    "practice preview --drafts": "shows the site in the browser, its questions on the pages",
    "practice questions": "lists what is still open, and who can answer it",
    "practice build --drafts": "puts the site as it stands into output/",
}
_DRAFTS = (
    "Every page is a draft, which only --drafts shows. When a page's questions are answered, take\n"
    "its line `status: draft` out; when all are, practice build needs no --drafts."
)
_PARTS = (
    Part(
        "The practice",
        (
            Question(key="name", option="NAME", asks="Its name, as patients know it", needed=True),
            Question(
                key="legal_name",
                option="--legal-name",
                asks="The company or person that runs it",
            ),
            Question(
                key="type",
                option="--type",
                asks="What kind of organization it is",
                default=lambda _: "MedicalClinic",
                choices=dict.fromkeys(allowed_values("practice", "type"), ""),
            ),
            Question(
                key="employees",
                option="--employees",
                asks="How many people work there",
                read=people,
            ),
        ),
    ),
    Part(
        "How patients reach it",
        (
            Question(
                key="url",
                option="--url",
                asks="The site's address, such as https://www.example.org",
                read=an_address,
            ),
            Question(
                key="phone",
                option="--phone",
                asks="The main number, such as (707) 555-0142",
                read=a_phone,
            ),
            Question(key="fax", option="--fax", asks="The fax number", read=a_phone),
            Question(
                key="email",
                option="--email",
                asks="The public e-mail address",
                read=fitting("email"),
            ),
        ),
    ),
    Part(
        "The office",
        (
            Question(key="street", option="--street", asks="House number, street and suite"),
            Question(key="city", option="--city", asks="City"),
            Question(key="state", option="--state", asks="State, two letters", read=a_state),
            Question(
                key="postal_code",
                option="--zip",
                asks="ZIP code",
                read=fitting("offices.address.postal_code", "locations"),
            ),
            Question(
                key="timezone",
                option="--timezone",
                asks="Time zone, such as America/Los_Angeles",
                read=_time_zone,
            ),
        ),
    ),
    Part(
        "What the law wants to know",
        (
            Question(
                key="permit",
                option="--permit",
                asks="The number of the permit for the name, where the state asks for one",
            ),
            Question(
                key="hhs_funds",
                option="--hhs-funds",
                asks="Does it take Medicare, Medicaid or other federal health funds?",
                choices=YES_NO,
                read=yes_or_no,
            ),
            Question(
                key="at_facilities",
                option="--at-facilities",
                asks="Do the physicians also work at hospitals or surgery centers?",
                choices=YES_NO,
                read=yes_or_no,
            ),
        ),
    ),
)


@click.command("start")
@click.argument("name", required=False)
@options(_PARTS)
@click.option("--yes", is_flag=True, help="Do it without being asked.")
def start(name: str | None, yes: bool, **known: Any) -> None:
    """Turn the sample into an empty site for your practice.

    Takes the sample's texts, people, pictures and places out (a copy stays in .practice/), writes
    your practice's own files, and lists what only your people can answer. What is not
    given stays as a question in the files.
    """
    root = find_site(Path.cwd())
    _require_sample(root)
    if not yes and not sys.stdin.isatty():
        raise click.UsageError(
            "This takes the sample's content out. Say that you want it with --yes. "
            "Nothing was changed."
        )
    opening = "An empty site for your practice, in the place of the sample."
    said, _ = complete(_PARTS, {"name": name, **known}, opening, "practice start")
    plan = planned_start(root, Facts(**said))
    _say(plan)
    if not yes and not click.confirm("\nGo on?"):
        raise click.UsageError("Nothing was changed.")
    # While somebody answered, somebody else may have begun.
    _require_sample(root)
    plan = planned_start(root, Facts(**said))
    try:
        start_site(root, plan)
    except CannotWrite as error:
        raise click.UsageError(
            f"{error} It still is a sample; mend that and start again. Copies of what was there "
            f"lie in {plan.copies}."
        ) from error
    click.echo("\nDone. What only your people can answer:\n")
    show(questions_of(root))
    click.echo("\nNext")
    for command, what in _NEXT.items():
        click.echo(f"  {command:<28} {what}")
    click.echo(f"\n{_DRAFTS}")


def _require_sample(root: Path) -> None:
    practices = load_kinds(root, {"practice"})
    practice = next((each for each in practices if isinstance(each, Practice)), None)
    if practice is None or not practice.sample:
        raise click.UsageError(
            "This is not the sample: content/practice.yaml does not say `sample: true`. Only a "
            "sample can be started from. Nothing was changed."
        )


def _say(plan: Start) -> None:
    folders: dict[str, int] = {}
    for path in plan.gone:
        folder = path.rpartition("/")[0]
        folders[folder] = folders.get(folder, 0) + 1
    click.echo("\nTaken out:")
    for folder, count in folders.items():
        click.echo(f"  {folder}/ ({count} {'file' if count == 1 else 'files'})")
    click.echo("Written anew:")
    for file in plan.files:
        click.echo(f"  {file.path}")
    click.echo(f"A copy of all that was there is kept in {plan.copies}/.")
