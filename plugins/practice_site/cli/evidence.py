"""`practice evidence`."""

import datetime as dt
from pathlib import Path

import click

from practice_site.building.evidence_archive import (
    AlreadyThere,
    Archived,
    Misplaced,
    NoRelease,
    archive_evidence,
)
from practice_site.cli.configuration import configuration_of, day_for
from practice_site.cli.options import as_of_option
from practice_site.cli.site import find_site
from practice_site.release.refusals import ReleaseRefused


@click.command()
@click.option(
    "--out",
    "target",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE.zip",
    required=True,
    help="Where to write it: outside content/, theme/ and output/, which are published.",
)
@click.option(
    "--release",
    "number",
    type=click.IntRange(min=1),
    metavar="NUMBER",
    help="Only what this release showed, instead of all (`practice rollback` lists them).",
)
@click.option("--force", is_flag=True, help="Replace FILE.zip if it is there already.")
@as_of_option()
@click.pass_context
def evidence(
    ctx: click.Context, target: Path, number: int | None, force: bool, as_of: dt.date | None
) -> None:
    """Put together for counsel what was published when, reviewed by whom, under which rules.

    It tells of every page and testimonial of the kept releases, with the sources
    of the rules that held, in a ZIP file: begin with its index.html. Of patients
    it has what was public; what may not be shown today is left out. Nothing is
    published, and the same releases give the same file on the same day.
    """
    root = find_site(Path.cwd())
    configuration = configuration_of(root, "publishconf.py")
    day = day_for(configuration, as_of)
    try:
        done = archive_evidence(configuration, target, day, only=number, replace_it=force)
    except NoRelease as error:
        if number:
            raise click.UsageError(
                f"there is no release {number}; `practice rollback` lists those there are."
            ) from error
        raise click.UsageError(
            "nothing has been published yet: `practice publish` makes a release."
        ) from error
    except Misplaced as error:
        raise click.UsageError(
            f"{target} lies in a folder that is published or that the program keeps. It is not "
            "for visitors: write it somewhere else, such as evidence.zip."
        ) from error
    except AlreadyThere as error:
        raise click.UsageError(
            f"{target} is there already: choose another name, or add --force to replace it."
        ) from error
    except ReleaseRefused as refusal:
        click.echo(refusal, err=True)
        ctx.exit(1)
    _tell(done, target)
    ctx.exit(1 if done.problems else 0)


def _tell(done: Archived, target: Path) -> None:
    for problem in done.problems:
        click.echo(f"NOT WHOLE: {problem}", err=True)
    pages = "1 page" if done.pages == 1 else f"{done.pages} pages"
    releases = "1 release" if done.releases == 1 else f"{done.releases} releases"
    click.echo(f"{target} tells of {pages} in {releases}. Begin with its index.html.")
    click.echo(f"SHA-256 {done.sha256}")
    click.echo("Give counsel this sum by another way: then both can tell that it is the same file.")
