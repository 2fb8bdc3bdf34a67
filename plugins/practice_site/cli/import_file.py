"""`practice import`."""

import datetime as dt
import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

import click

from practice_site.authoring.new_files import CannotWrite, Change, NewFile, write_files
from practice_site.authoring.testimonial_record import record_text
from practice_site.authoring.yaml_text import markdown_text
from practice_site.building.clock import today
from practice_site.cli.options import as_of_option
from practice_site.cli.site import find_site
from practice_site.importing.accounting import Accounting, account
from practice_site.importing.draft import Draft, make_draft
from practice_site.importing.observations import observations
from practice_site.importing.outline import read_outline
from practice_site.importing.report import WIDTH, report_lines
from practice_site.importing.source_text import SourceUnreadable, read_source
from practice_site.importing.written_words import written_words
from practice_site.model.article import Status
from practice_site.model.site import Site
from practice_site.reading.site_loader import load_site

Written = tuple[tuple[NewFile, Change], ...]
_NARROWEST = 60


@click.command("import")
@click.argument(
    "files",
    nargs=-1,
    required=True,
    # One file that cannot be read must not keep the others from being imported.
    type=click.Path(path_type=Path, readable=False),
    metavar="FILE...",
)
@click.option("--update", is_flag=True, help="Replace a draft that is there already.")
@as_of_option()
@click.pass_context
def import_file(
    ctx: click.Context, files: tuple[Path, ...], update: bool, as_of: dt.date | None
) -> None:
    """Make drafts of texts from elsewhere.

    Takes plain text (.txt) and Markdown (.md). Says what it recognised,
    changed, dropped and could not place, and accounts for every word. Exits
    with 1 if words were lost, with 2 if a file could not be imported.
    """
    root = find_site(Path.cwd())
    width = _width()
    code = 0
    taken: dict[str, Path] = {}
    for place, file in enumerate(files):
        if place:
            click.echo("\n" + "-" * width + "\n")
        try:
            enough = _import_one(file, root, taken, update=update, as_of=as_of, width=width)
        except (SourceUnreadable, CannotWrite) as error:
            click.echo(f"Error: {error}", err=True)
            code = 2
        else:
            code = max(code, 0 if enough else 1)
    ctx.exit(code)


def _width() -> int:
    """How long lines may be: the terminal's width if there is one, and not more than 100."""
    if not sys.stdout.isatty():
        return WIDTH
    return max(_NARROWEST, min(WIDTH, shutil.get_terminal_size().columns))


def _import_one(
    file: Path,
    root: Path,
    taken: dict[str, Path],
    *,
    update: bool,
    as_of: dt.date | None,
    width: int,
) -> bool:
    """Import one file; False where words were lost.

    `taken` are the drafts that this command has written already, and from what.
    """
    source = read_source(file)
    site = load_site(root)
    clock = as_of or today(os.environ, site.practice.timezone if site.practice else "UTC")
    draft = make_draft(source, read_outline(source), site, as_of=clock)
    _require_free_place(draft, site, taken)
    written = _write(draft, root, file, update=update)
    taken[draft.path] = file
    accounting = _read_back(draft, root)
    for line in report_lines(draft, observations(draft, site), accounting, width=width):
        click.echo(line)
    _say_what_was_written(draft, written, accounting)
    return accounting.enough


def _require_free_place(draft: Draft, site: Site, taken: Mapping[str, Path]) -> None:
    if draft.path in taken:
        raise CannotWrite(
            f"{draft.source.name} has the same title as {taken[draft.path].name}, which became "
            f"{draft.path} just now. Nothing was written. Change the title in one of them."
        )
    if any(lost.path == draft.path for lost in site.placeholders):
        raise CannotWrite(
            f"{draft.path} is there already, and cannot be read, so that nobody can tell whether "
            f"it is only a draft. Nothing was written. Run practice check {draft.path} to see "
            "what is wrong with it, or move it away."
        )
    for article in site.articles:
        if article.slug == draft.slug and article.path != draft.path:
            raise CannotWrite(
                f"{article.path} already has the address /articles/{draft.slug}/. "
                "Change the title in the source, or that article's `slug`."
            )
        if article.path == draft.path and article.status is not Status.DRAFT:
            raise CannotWrite(
                f"{article.path} is there already and is no draft, so it is left alone, with "
                "--update too. Nothing was written. If the import is another article, change its "
                "title; if it is to replace this one, set `status: draft` in that file first."
            )


def _write(draft: Draft, root: Path, source: Path, *, update: bool) -> Written:
    files = [
        NewFile(record.path, record_text(record.values, record.still_to_fill_in))
        for record in draft.records
        if not record.exists
    ]
    files.append(NewFile(draft.path, markdown_text(draft.front, draft.body)))
    try:
        return write_files(root, files, replace=update)
    except CannotWrite as error:
        if (root / draft.path).exists() and not update:
            raise CannotWrite(
                f"{error} Nothing was written. If this is another article of the same title, "
                "change the title in the source. To replace the draft with this import, and lose "
                f'what was changed in it by hand: practice import "{source}" --update'
            ) from error
        raise


def _read_back(draft: Draft, root: Path) -> Accounting:
    """Compare the source with what the site's own reader finds in the written files."""
    site = load_site(root)
    article = next((article for article in site.articles if article.path == draft.path), None)
    records = {record.slug: record for record in site.testimonials}
    words = written_words(article, records) if article else ()
    return account(draft.source, draft.outline.removed, words)


def _say_what_was_written(draft: Draft, written: Written, accounting: Accounting) -> None:
    click.echo("\nWritten")
    for file, change in written:
        click.echo(f"  {file.path} ({change})")
    if all(change is Change.UNCHANGED for _, change in written):
        click.echo("  Nothing changed: the same draft was there already.")
    if not accounting.enough:
        click.echo("\nWords were lost, see above: put them into the draft before anything else.")
    click.echo("\nNext")
    if draft.authorship.command:
        click.echo(f"  {draft.authorship.command}")
    click.echo(f"  practice check {draft.path} --drafts")
    click.echo("  practice build --drafts")
