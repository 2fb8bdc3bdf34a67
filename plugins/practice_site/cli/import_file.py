"""`practice import`."""

import datetime as dt
import os
from collections.abc import Mapping
from pathlib import Path

import click
from msgspec import Struct, field

from practice_site.authoring.new_files import CannotWrite, Change
from practice_site.building.clock import today_at
from practice_site.cli.import_writing import Written, write_draft
from practice_site.cli.line_width import line_width
from practice_site.cli.options import as_of_option
from practice_site.cli.site import find_site
from practice_site.importing.accounting import account
from practice_site.importing.draft import Draft, make_draft
from practice_site.importing.observations import observations
from practice_site.importing.outline import read_outline
from practice_site.importing.report import report_lines
from practice_site.importing.source_files import source_files
from practice_site.importing.source_text import SourceUnreadable
from practice_site.importing.sources import read_source
from practice_site.importing.written_words import written_words
from practice_site.model.site import Site
from practice_site.reading.site_loader import load_site


@click.command("import")
@click.argument(
    "files",
    nargs=-1,
    required=True,
    # One file that cannot be read must not keep the others from being imported.
    type=click.Path(path_type=Path, readable=False),
    metavar="FILE...",
)
@click.option(
    "--update",
    is_flag=True,
    help="Put the text into an article that is there already; its front matter stays.",
)
@click.option("--yes", is_flag=True, help="With --update: replace without asking.")
@as_of_option()
@click.pass_context
def import_file(
    ctx: click.Context, files: tuple[Path, ...], update: bool, yes: bool, as_of: dt.date | None
) -> None:
    """Make drafts of texts from elsewhere.

    Takes Word documents (.docx), Google Docs' export (.zip or .html), saved
    web pages (.html), Markdown (.md) and plain text (.txt), and folders of
    them. Says what it recognised, changed, dropped and could not place, and
    accounts for every word. --update shows what it would change first. Exits
    with 1 if words were lost, with 2 if a file could not be imported.
    """
    root = find_site(Path.cwd())
    try:
        found = source_files(files)
    except SourceUnreadable as error:
        raise click.UsageError(str(error)) from error
    batch = _Batch(root, len(found.files), update=update, yes=yes, as_of=as_of)
    for file in found.files:
        batch.take(file)
    for line in found.skipped:
        click.echo(f"Not imported: {line}", err=True)
    batch.sum_up(skipped=len(found.skipped))
    ctx.exit(batch.code)


class _Outcome(Struct):
    """What one file came to, for the summary."""

    name: str
    what: str


class _Batch(Struct):
    """The files of one command.

    `taken` are the drafts that it has written already, and from what; `site` is how the site
    was read back after the last of them.
    """

    root: Path
    total: int
    update: bool
    yes: bool
    as_of: dt.date | None
    width: int = field(default_factory=line_width)
    site: Site | None = None
    code: int = 0
    taken: dict[str, Path] = field(default_factory=dict)
    outcomes: list[_Outcome] = field(default_factory=list)

    def take(self, file: Path) -> None:
        """Import one file, whatever became of those before it."""
        number = len(self.outcomes) + 1
        if self.total > 1:
            line = "\n" + "-" * self.width + "\n\n" if number > 1 else ""
            click.echo(f"{line}[{number} of {self.total}] {file.name}\n")
        try:
            enough, what = self._import(file)
        except (SourceUnreadable, CannotWrite) as error:
            click.echo(f"Error: {error}", err=True)
            self.code, what = 2, "not imported, see above"
        else:
            self.code = max(self.code, 0 if enough else 1)
        self.outcomes.append(_Outcome(file.name, what))

    def sum_up(self, *, skipped: int) -> None:
        """Say once more, for several files, what became of each."""
        if self.total < 2:
            return
        click.echo("\n" + "-" * self.width + "\n")
        left = f", {skipped} of other kinds left alone" if skipped else ""
        click.echo(f"{self.total} files{left}")
        longest = min(max(len(outcome.name) for outcome in self.outcomes), 40)
        for outcome in self.outcomes:
            click.echo(f"  {outcome.name:<{longest}}  {outcome.what}")

    def _import(self, file: Path) -> tuple[bool, str]:
        source = read_source(file)
        site, self.site = self.site or load_site(self.root), None
        clock = self.as_of or today_at(os.environ, site.practice)
        draft = make_draft(source, read_outline(source), site, as_of=clock)
        _require_free_place(draft, site, self.taken)
        written = write_draft(draft, self.root, file, update=self.update, yes=self.yes)
        self.taken[draft.path] = file
        self.site = read_back = load_site(self.root)
        article = next((a for a in read_back.articles if a.path == draft.path), None)
        records = {record.slug: record for record in read_back.testimonials}
        words = written_words(draft.titled(article), records) if article else ()
        accounting = account(source, draft.outline.removed, words)
        for line in report_lines(draft, observations(draft, site), accounting, width=self.width):
            click.echo(line)
        _say_what_was_written(draft, written, enough=accounting.enough)
        what = draft.path if accounting.enough else f"{draft.path}: words were lost"
        return accounting.enough, what


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


def _say_what_was_written(draft: Draft, written: Written, *, enough: bool) -> None:
    click.echo("\nWritten")
    for path, change in written:
        click.echo(f"  {path} ({change})")
    if all(change is Change.UNCHANGED for _, change in written):
        click.echo("  Nothing changed: the same draft was there already.")
    if not enough:
        click.echo("\nWords were lost, see above: put them into the draft before anything else.")
    click.echo("\nNext")
    if draft.authorship.command:
        click.echo(f"  {draft.authorship.command}")
    click.echo(f"  practice check {draft.path} --drafts")
    click.echo(f"  practice preview --drafts --open /articles/{draft.address}/")
