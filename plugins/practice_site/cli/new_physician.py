"""`practice new physician`."""

import sys
from pathlib import Path

import click
from msgspec.structs import replace

from practice_site.authoring.new_files import CannotWrite, write_files
from practice_site.authoring.new_physician import (
    Answers,
    name_problem,
    physician_file,
    problems_of,
    split_name,
)
from practice_site.cli.site import find_site

_NEEDED = {
    "given_name": ("--given-name", "Given name"),
    "family_name": ("--family-name", "Family name"),
    "degree": ("--degree", "Degree, such as M.D. or D.O."),
    "state": ("--licence-state", "State of the license, two letters"),
    "board": ("--licence-board", "Licensing board, such as Medical Board of California"),
}


@click.command("physician")
@click.argument("name")
@click.option("--given-name", default="", help="If NAME has more than two parts.")
@click.option("--family-name", default="", help="If NAME has more than two parts.")
@click.option("--prefix", default="", help="What stands before the name: Dr.")
@click.option("--degree", default="", help="M.D. or D.O.")
@click.option("--title", default="", help="The position at the practice.")
@click.option("--licence-state", "--license-state", "state", default="", help="Two letters: CA.")
@click.option("--licence-board", "--license-board", "board", default="", help="The full name.")
@click.option(
    "--licence-number",
    "--license-number",
    "license_number",
    default="",
    help="If it is to be kept.",
)
def new_physician(name: str, **known: str) -> None:
    """Write the file of a new physician.

    NAME is the name without "Dr." and degree. At a terminal, asks for what is
    needed and not given; elsewhere it says which options are missing.
    """
    root = find_site(Path.cwd())
    name = " ".join(name.split())
    if problem := name_problem(name):
        raise click.BadParameter(problem, param_hint="NAME")
    answers = _complete(Answers(name=name, **{key: text.strip() for key, text in known.items()}))
    file = physician_file(answers)
    if problems := problems_of(file):
        words = " ".join(f"{problem.message} {problem.remedy}" for problem in problems)
        raise click.UsageError(f"{words} Nothing was written.")
    try:
        write_files(root, [file])
    except CannotWrite as error:
        raise click.UsageError(f"{error} Nothing was written.") from error
    click.echo(f"Written\n  {file.path}")
    click.echo("\nAdd what else pages should show, in that file: `certifications` (with the full")
    click.echo("name of each board), `offices`, `languages`, `photo`, and the biography below the")
    click.echo("second line of ---.")
    click.echo(f"\nNext\n  practice check {file.path}")


def _complete(answers: Answers) -> Answers:
    given, family = split_name(answers.name)
    answers = replace(
        answers,
        given_name=answers.given_name or given,
        family_name=answers.family_name or family,
    )
    missing = [key for key in _NEEDED if not getattr(answers, key)]
    if missing and not sys.stdin.isatty():
        options = ", ".join(_NEEDED[key][0] for key in missing)
        raise click.UsageError(
            f"Missing: {options}. Give them as options, or run this at a terminal, where it asks."
        )
    asked = {key: click.prompt(_NEEDED[key][1]).strip() for key in missing}
    answers = replace(answers, **asked)
    return replace(answers, state=answers.state.upper())
