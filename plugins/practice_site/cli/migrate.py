"""`practice migrate`."""

import datetime as dt
import os
from collections.abc import Mapping
from pathlib import Path

import click

from practice_site.building.clock import today_at
from practice_site.cli.line_width import line_width
from practice_site.cli.options import as_of_option
from practice_site.cli.site import find_site
from practice_site.migrating.choosing import Job
from practice_site.migrating.decisions import Decision, NoTable, decisions_in, other_rows, table_of
from practice_site.migrating.migration import Migration, count_texts, hosts_of
from practice_site.migrating.migration import migrate as bring_over
from practice_site.migrating.old_site import Source
from practice_site.migrating.reading_sources import read_old_source
from practice_site.migrating.report import report_lines
from practice_site.migrating.search_console import read_search_console
from practice_site.migrating.xml_source import Unreadable
from practice_site.reading.site_loader import load_site
from practice_site.reports.progress import progress

TABLE = "migration.csv"
_FILE = click.Path(path_type=Path, readable=False)


@click.command()
@click.argument("files", nargs=-1, required=True, type=_FILE, metavar="FILE...")
@click.option("--pages", type=_FILE, help="Search Console's export of pages (.csv or .zip).")
@click.option("--out", type=_FILE, help=f"The table of addresses; in the site, {TABLE}.")
@click.option("--host", "hosts", multiple=True, help="Another domain that the old site was at.")
@click.option("--uploads", type=_FILE, help="A copy of the old wp-content/uploads, for pictures.")
@click.option("--with-drafts", is_flag=True, help="Take in what visitors could not read.")
@click.option("--dry-run", is_flag=True, help="Say what would be done, and write nothing.")
@as_of_option()
@click.pass_context
def migrate(
    ctx: click.Context,
    files: tuple[Path, ...],
    pages: Path | None,
    out: Path | None,
    hosts: tuple[str, ...],
    uploads: Path | None,
    with_drafts: bool,
    dry_run: bool,
    as_of: dt.date | None,
) -> None:
    """Bring an old site over: its texts as drafts, its addresses as redirects.

    Takes exports of WordPress and Squarespace (.xml), a sitemap.xml and lists
    of addresses; asks no other computer anything. Writes a table that says
    where each old address goes. Whatever you write there under "goes to" (an
    address of this site, gone, left out, or import) stands when this is run
    again.
    Exits with 1 while something is left to decide, or words were lost; with 2
    if a file could not be read.
    """
    root = find_site(Path.cwd())
    table = out or root / TABLE
    sources, read, failed = _read(files, pages)
    if not sources:
        ctx.exit(2)
    if uploads is not None and not uploads.is_dir():
        raise click.UsageError(f"{uploads} is no folder.")
    site = load_site(root)
    known = hosts_of(sources, site, hosts)
    there = _bytes_of(table)
    job = Job(
        root=root,
        site=site,
        files=read,
        sources=sources,
        visited=tuple(each for source in sources for each in source.visited),
        hosts=known,
        decisions=_decisions(table, there, known),
        as_of=as_of or today_at(os.environ, site.practice),
        uploads=uploads,
        with_drafts=with_drafts,
        dry_run=dry_run,
    )
    with progress("Texts", count_texts(sources)) as told:
        done = bring_over(job, told)
    for line in report_lines(done, dry_run=dry_run, width=line_width()):
        click.echo(line)
    others = other_rows(there, known, done.fates)
    if not dry_run:
        failed |= not _write(table, table_of(done.fates, others))
    _say_what_next(table, done, len(others), dry_run=dry_run)
    ctx.exit(2 if failed else 0 if done.whole else 1)


def _read(
    files: tuple[Path, ...], pages: Path | None
) -> tuple[tuple[Source, ...], Mapping[str, Path], bool]:
    """The sources, the files that have texts, and whether something could not be read."""
    sources: list[Source] = []
    read: dict[str, Path] = {}
    failed = False
    for file in dict.fromkeys(files):
        try:
            source = read_old_source(file)
        except Unreadable as error:
            click.echo(f"Error: {error}", err=True)
            failed = True
            continue
        sources.append(source)
        if source.items:
            read[str(file)] = file
    if pages is not None:
        try:
            visited = read_search_console(pages)
        except Unreadable as error:
            click.echo(f"Error: {error}", err=True)
            failed = True
        else:
            sources.append(Source(name=pages.name, what="Search Console", visited=visited))
    return tuple(sources), read, failed


def _bytes_of(table: Path) -> bytes:
    """The table of the last run; empty where there is none."""
    try:
        return table.read_bytes()
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise click.UsageError(f"{table} cannot be read: {error.strerror}.") from error


def _decisions(
    table: Path, data: bytes, hosts: tuple[str, ...]
) -> Mapping[tuple[str, str], Decision]:
    try:
        return decisions_in(data, hosts) if data else {}
    except NoTable as error:
        raise click.UsageError(f"{table} was not read: {error}. Nothing was written.") from error


def _write(table: Path, text: str) -> bool:
    """Write the table beside the old one and put it in its place; False where that fails."""
    data = ("\ufeff" + text).encode()
    unfinished = table.with_name(f".{table.name}.unfinished")
    try:
        if table.exists() and table.read_bytes() == data:
            return True
        unfinished.write_bytes(data)
        unfinished.replace(table)
    except OSError as error:
        click.echo(f"Error: {table} cannot be written: {error.strerror}.", err=True)
        click.echo("Close it if another program has it open, and run this again.", err=True)
        return False
    return True


def _say_what_next(table: Path, done: Migration, others: int, *, dry_run: bool) -> None:
    click.echo("Next")
    if dry_run:
        click.echo("  Nothing was written. Run the same command without --dry-run.")
        return
    left = sum(fate.open for fate in done.fates)
    if left:
        click.echo(f"  Open {table}: fill in “goes to” where it is empty, then run this again.")
    else:
        click.echo(f"  {table} says where each old address goes.")
    if others:
        what = "1 address" if others == 1 else f"{others:,} addresses"
        click.echo(f"  {what} of earlier runs stand in it as they were: to have them looked at")
        click.echo("  again, give this command all files of the old site at once.")
    if done.drafts:
        click.echo("  Read the drafts; take `status: draft` out of those that may be seen.")
    click.echo("  practice check --drafts")
