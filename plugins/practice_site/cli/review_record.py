"""`practice review record`."""

import datetime as dt
import os
import shlex
import subprocess
import sys
from pathlib import Path

import click
from msgspec.structs import replace

from practice_site.authoring.new_files import CannotWrite, write_files
from practice_site.authoring.review_answer import Answer, Refused, new_files, refuse_untrue
from practice_site.building.clock import moment
from practice_site.checks.nearest import did_you_mean
from practice_site.cli.configuration import configuration_of, day_for
from practice_site.cli.line_width import say
from practice_site.cli.options import DayType, as_of_option
from practice_site.cli.reviewed_text import HINT, text_named
from practice_site.cli.site import find_site, timezone_of
from practice_site.model.physician import Physician
from practice_site.model.site import Site
from practice_site.reading.site_loader import load_site
from practice_site.words.review_code import as_code


@click.command("record")
@click.argument("article", metavar=HINT)
@click.option("--by", required=True, metavar="PHYSICIAN", help="Whose answer it is: their file.")
@click.option("--code", required=True, help="The code that the physician has answered to.")
@click.option("--reference", required=True, help="Where the answer is kept, such as a mail's date.")
@click.option("--date", "day", type=DayType(), help="The day of the answer; today if not given.")
@click.option(
    "--recorded-by",
    default="",
    metavar="PERSON",
    help="Who writes it down; the name and address that git knows if not given.",
)
@as_of_option()
def review_record(
    article: str,
    by: str,
    code: str,
    reference: str,
    day: dt.date | None,
    recorded_by: str,
    as_of: dt.date | None,
) -> None:
    """Write down that a physician has said yes to a text.

    ARTICLE is an article or a service: its short name or its file. The answer goes into
    content/reviews/ with the text that was read, and into `reviewed` in the text's file. It is
    refused where the text has changed since the physician read it. It is a record, and no
    signature in law.
    """
    root = find_site(Path.cwd())
    today = day_for(configuration_of(root), as_of)
    site = load_site(root)
    text = text_named(article, (*site.articles, *site.services), site.placeholders, root)
    who = recorded_by or _known_to_git(root)
    answer = Answer(
        by=_physician(by, site),
        date=day or today,
        code=as_code(code),
        reference=_line(reference, "--reference"),
        recorded_by=_line(who, "--recorded-by") if who else "",
        recorded_at=moment(os.environ, timezone_of(root)).isoformat(timespec="seconds"),
    )
    policy = site.practice.review if site.practice else None
    try:
        refuse_untrue(
            text,
            answer,
            site.reviews,
            today=today,
            second_physician=policy is not None and policy.second_physician,
        )
        if not who:  # asked only where the answer may stand
            answer = replace(answer, recorded_by=_line(_asked_for(), "--recorded-by"))
        written = write_files(root, new_files(root, text, answer, site.reviews), replace=True)
    except (Refused, CannotWrite) as error:
        raise click.UsageError(f"{error} Nothing was written.") from error
    if not written:
        click.echo(f"It is recorded already: {text.path} names the review of {answer.date}.")
        return
    click.echo("Written")
    for file, _ in written:
        click.echo(f"  {file.path}")
    paths = " ".join(shlex.quote(file.path) for file, _ in written)
    click.echo()
    say(
        f"The page of “{text.title}” shows {answer.by.name} and {answer.date}, as long as nothing "
        "of substance changes in the text."
    )
    click.echo(f"\nNext\n  practice check {text.path}\n  git add {paths}")


def _physician(name: str, site: Site) -> Physician:
    slug = Path(name).name.removesuffix(".md")
    known = {physician.slug: physician for physician in site.physicians}
    if slug not in known:
        remedy = did_you_mean(slug, known, "Add them with `practice new physician`.")
        raise click.BadParameter(f"there is no physician {name}. {remedy}", param_hint="--by")
    return known[slug]


def _line(given: str, option: str) -> str:
    """A text on one line."""
    line = " ".join(given.split())
    if not line or not line.isprintable():
        message = "write a few words." if not line else "it holds characters that cannot be shown."
        raise click.BadParameter(message, param_hint=option)
    return line


def _known_to_git(root: Path) -> str:
    """Who git says is at work here; empty where it knows nobody."""
    name, address = (_git_says(root, f"user.{key}") for key in ("name", "email"))
    return " ".join(filter(None, (name, f"<{address}>" if address else "")))


def _asked_for() -> str:
    """Who says so at a terminal; a usage error where there is none."""
    if not sys.stdin.isatty():
        raise click.UsageError(
            "Nobody knows who writes this down: give --recorded-by with your name. Nothing was "
            "written."
        )
    said: str = click.prompt("Your name, for the record (it is never shown)")
    return said


def _git_says(root: Path, key: str) -> str:
    try:
        done = subprocess.run(
            ["git", "config", "--get", key],
            cwd=root,
            capture_output=True,
            stdin=subprocess.DEVNULL,
            check=False,
        )
    except OSError:  # git is not installed
        return ""
    return done.stdout.decode("utf-8", "replace").strip() if done.returncode == 0 else ""
