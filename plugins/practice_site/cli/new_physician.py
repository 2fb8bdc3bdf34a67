"""`practice new physician`."""

from collections.abc import Callable
from typing import Any

import click

from practice_site.authoring.draft_text import one_line
from practice_site.authoring.new_physician import (
    Answers,
    name_problem,
    physician_file,
    physician_path,
    split_name,
)
from practice_site.cli.interview import (
    YES_NO,
    Part,
    Question,
    Unfit,
    a_day,
    complete,
    options,
    yes_or_no,
)
from practice_site.cli.new_file import NOWHERE, Here, here, picture_questions, write_new
from practice_site.cli.start_answers import a_state
from practice_site.reading.schema_files import allowed_values


def _free_name(place: Here) -> Callable[[str], str]:
    def read(said: str) -> str:
        name = one_line(said)
        if problem := name_problem(name):
            raise Unfit(problem)
        path = physician_path(name)
        if (place.root / path).exists():
            raise Unfit(f"{path} is there already.")
        return name

    return read


def _parts(place: Here) -> tuple[Part, ...]:
    return (
        Part(
            "The name",
            (
                Question(
                    key="name",
                    option="NAME",
                    asks='The whole name, without "Dr." and degree',
                    needed=True,
                    read=_free_name(place),
                ),
                Question(
                    key="given_name",
                    option="--given-name",
                    asks="Given name",
                    needed=True,
                    default=lambda said: split_name(said.get("name", ""))[0],
                ),
                Question(
                    key="family_name",
                    option="--family-name",
                    asks="Family name",
                    needed=True,
                    default=lambda said: split_name(said.get("name", ""))[1],
                ),
                Question(
                    key="prefix", option="--prefix", asks="What stands before it, such as Dr."
                ),
                Question(
                    key="degree",
                    option="--degree",
                    asks="Degree, such as M.D. or D.O.",
                    needed=True,
                ),
            ),
        ),
        Part(
            "The license",
            (
                Question(
                    key="state",
                    option="--licence-state --license-state",
                    asks="State of the license, two letters",
                    needed=True,
                    read=a_state,
                ),
                Question(
                    key="board",
                    option="--licence-board --license-board",
                    asks="Licensing board, such as Medical Board of California",
                    needed=True,
                ),
                Question(
                    key="license_number",
                    option="--licence-number --license-number",
                    asks="Number of the license, if it is to be kept",
                ),
                Question(
                    key="license_expires",
                    option="--licence-expires --license-expires",
                    asks="The day on which it ends",
                    read=a_day,
                ),
                Question(
                    key="npi", option="--npi", asks="National Provider Identifier, ten digits"
                ),
            ),
        ),
        Part(
            "Training",
            (
                Question(
                    key="certifications",
                    option="--certification",
                    asks="Each certification",
                    parts=("Certified specialty", "The board's full name"),
                ),
                Question(
                    key="fellowship", option="--fellowship", asks="Fellowship: where, and in what"
                ),
                Question(
                    key="specialties",
                    option="--specialty",
                    asks="Specialties in the words of schema.org, such as Anesthesia",
                    choices=dict.fromkeys(allowed_values("physician", "specialties"), ""),
                    many=True,
                ),
            ),
        ),
        Part(
            "At the practice",
            (
                Question(key="title", option="--title", asks="Position, such as Medical director"),
                Question(
                    key="offices",
                    option="--office",
                    asks="Offices where patients see them",
                    choices={each.slug: each.address.city for each in place.site.offices},
                    many=True,
                ),
                Question(
                    key="languages",
                    option="--language",
                    asks="Languages spoken with patients",
                    many=True,
                ),
                Question(
                    key="new_patients",
                    option="--new-patients",
                    asks="Do they take new patients?",
                    choices=YES_NO,
                    read=yes_or_no,
                ),
                Question(
                    key="hospitals",
                    option="--hospital",
                    asks="Hospitals with privileges, by their full names",
                    many=True,
                ),
                Question(
                    key="joined", option="--joined", asks="First day at the practice", read=a_day
                ),
                Question(
                    key="left",
                    option="--left",
                    asks="Last day at the practice",
                    read=a_day,
                    when=lambda said: "left" in said,
                ),
            ),
        ),
        Part(
            "A portrait, and pages elsewhere",
            (
                *picture_questions(place, "jane-roe", "photo"),
                Question(
                    key="profiles",
                    option="--profile",
                    asks="Addresses of their own pages elsewhere",
                    many=True,
                ),
            ),
        ),
    )


@click.command("physician")
@click.argument("name", required=False)
@options(_parts(NOWHERE))
def new_physician(name: str | None, **known: Any) -> None:
    """Write the file of a new physician, with a question wherever something is still to be said.

    NAME is the name without "Dr." and degree. At a terminal, asks for what is
    not given; elsewhere it says which options are missing.
    """
    place = here(None)
    opening = "A new physician. Previews show the page at once, and nothing is published yet."
    given = {"name": name, **known}
    said, _ = complete(_parts(place), given, opening, "practice new physician")
    file = physician_file(Answers(**said))
    write_new(place.root, "physician", file)
    click.echo("A site with open questions in a physician's file is built, and not published.")
    click.echo(f"\nNext\n  practice check {file.path}    says what is still open")
    click.echo("  practice preview    shows it")
