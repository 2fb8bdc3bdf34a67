"""`practice questions`."""

from collections.abc import Iterable
from pathlib import Path

import click

from practice_site.authoring.open_list import by_person, questions_of
from practice_site.cli.site import find_site
from practice_site.reading.open_questions import OpenQuestion


@click.command("questions")
def questions() -> None:
    """List what nobody has answered yet, and who can.

    The questions are those that stand in the site's files behind ???, drafts among them.
    """
    found = questions_of(find_site(Path.cwd()))
    if not found:
        click.echo("No question is open.")
        return
    show(found)


def show(found: Iterable[OpenQuestion]) -> None:
    """Show open questions, each with its place, under who is to answer them."""
    for number, (who, theirs) in enumerate(by_person(found)):
        if number:
            click.echo()
        click.echo(f"{click.style(who, bold=True)} ({len(theirs)})")
        for question in theirs:
            words = question.words or "Something is still to be written here."
            click.echo(f"  {question.span.path}:{question.span.line}  {words}")
