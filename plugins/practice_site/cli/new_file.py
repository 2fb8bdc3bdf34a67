"""What the commands that write a new file share: the site's names to choose from, and the end."""

import datetime as dt
import os
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import click
from msgspec import Struct

from practice_site.authoring.draft_text import one_line, problems_of
from practice_site.authoring.new_files import CannotWrite, NewFile, write_files
from practice_site.building.clock import today_at
from practice_site.cli.interview import Answers, Choices, Question, Unfit, a_day
from practice_site.cli.site import find_site
from practice_site.model.article import Article, Service, ServiceKind
from practice_site.model.site import Site
from practice_site.reading.open_questions import MARK, open_questions
from practice_site.reading.site_loader import load_site


class Here(Struct, frozen=True):
    """The site that a command writes into, and the day that counts as today."""

    root: Path = Path()
    site: Site = Site(practice=None)
    as_of: dt.date = dt.date.min


NOWHERE = Here()
"""In the place of a site where only the questions matter, not what may be chosen."""


def here(as_of: dt.date | None) -> Here:
    """The site around the folder in which the command was started."""
    root = find_site(Path.cwd())
    site = load_site(root)
    return Here(root, site, as_of or today_at(os.environ, site.practice))


def physicians_of(site: Site) -> Choices:
    """The physicians to choose from."""
    return {each.slug: each.name for each in site.physicians}


def services_of(site: Site, *kinds: ServiceKind) -> Choices:
    """The services to choose from, of some kinds or of all."""
    return {each.slug: each.title for each in site.services if not kinds or each.kind in kinds}


def places_of(site: Site) -> Choices:
    """The offices and towns to choose from."""
    offices = {each.slug: f"the office in {each.address.city}" for each in site.offices}
    return {**offices, **{each.slug: each.name for each in site.towns}}


def review_questions(place: Here) -> tuple[Question, ...]:
    """Which physician has read a text, and when."""
    return (
        Question(
            key="reviewed_by",
            option="--reviewed-by",
            asks="The physician who has read the finished text, if there is one yet",
            choices=physicians_of(place.site),
        ),
        Question(
            key="reviewed_on",
            option="--reviewed-on",
            asks="The day on which that was done",
            read=a_day,
            needed=True,
            when=lambda said: "reviewed_by" in said,
        ),
    )


def publication_question(place: Here) -> Question:
    """The day of publication: today, if nobody says otherwise."""
    return Question(
        key="published",
        option="--published",
        asks="Day of publication",
        default=lambda _: place.as_of.isoformat(),
        read=a_day,
    )


def picture_questions(place: Here, example: str, key: str = "image") -> tuple[Question, ...]:
    """The picture of a text or a record, and the words for it."""
    option = f"--{key}"
    return (
        Question(
            key=key,
            option=option,
            asks=f"Its file in content/, such as images/{example}.jpg",
            read=_image_in(place.root),
        ),
        Question(
            key=f"{key}_alt",
            option=f"{option}-alt",
            asks="What it shows, for people who cannot see it",
            when=lambda said: key in said,
        ),
    )


def reviewed_of(said: Answers) -> Mapping[str, object] | None:
    """What the file says of the review; takes the answers out."""
    by, on = said.pop("reviewed_by", None), said.pop("reviewed_on", None)
    return {"by": by, "date": on} if by else None


def free_title(
    root: Path, path_of: Callable[[str], str], known: Iterable[Article | Service] = ()
) -> Callable[[str], str]:
    """Read a title whose file is not there yet, and whose address none of the `known` has."""
    addresses = {each.slug: each.path for each in known}

    def read(said: str) -> str:
        title = one_line(said)
        if not title:
            raise Unfit("It needs words.")
        path = path_of(title)
        if (root / path).exists():
            raise Unfit(f"{path} is there already. Take another title, or edit that file.")
        if there := addresses.get(Path(path).stem):
            raise Unfit(f"{there} has its address already. Take another title.")
        return title

    return read


def _image_in(root: Path) -> Callable[[str], str]:
    """Read the path of an image that lies in the site."""

    def read(said: str) -> str:
        path = one_line(said).replace("\\", "/").removeprefix("content/")
        if not (root / "content" / path).is_file():
            raise Unfit(f"There is no content/{path}. Put the file there first.")
        return path

    return read


def write_new(root: Path, kind: str, file: NewFile) -> None:
    """Write a file of that kind and say where, with what is still open in it.

    Raises `click.UsageError` where it cannot be written, or would not be read.
    """
    if problems := problems_of(kind, file):
        words = " ".join(f"{problem.message} {problem.remedy}" for problem in problems)
        raise click.UsageError(f"{words} Nothing was written.")
    try:
        # Even the same text is somebody's file already, and no new one.
        if (root / file.path).exists():
            raise CannotWrite(f"{file.path} is there already.")
        write_files(root, [file])
    except CannotWrite as error:
        raise click.UsageError(f"{error} Nothing was written.") from error
    click.echo(f"\nWritten\n  {file.path}")
    still = list(open_questions(file.text, file.path))
    if still:
        lines = ", ".join(str(question.span.line) for question in still)
        what = "1 question is" if len(still) == 1 else f"{len(still)} questions are"
        on = "line" if len(still) == 1 else "lines"
        click.echo(f"\n{what} marked with {MARK} in it, on {on} {lines}.")
        click.echo("Put the answer in the place of each one.")


def say_next(file: NewFile) -> None:
    """What comes after the draft of a text."""
    click.echo(f"\nNext\n  practice check {file.path} --drafts    says what is still open")
    click.echo("  practice preview --drafts    shows it")
