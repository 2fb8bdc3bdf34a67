"""`practice report`."""

import datetime as dt
from pathlib import Path

import click

from practice_site.building.advising import advice_on_texts, advised_pages
from practice_site.building.appearing import appearances
from practice_site.building.kept_build import build_kept
from practice_site.building.request import request_from
from practice_site.cli.configuration import configuration_of
from practice_site.cli.options import as_of_option, drafts_option
from practice_site.cli.site import find_site
from practice_site.cli.wanted_pages import MOST, wanted_pages
from practice_site.reports.html import render_html
from practice_site.reports.progress import progress
from practice_site.reports.report import report_of
from practice_site.reports.text import summary_line

DEFAULT = Path(".practice/report.html")

_MANY = (
    f"It is shown by itself on sites of up to {MOST} pages. For some pages of this one, name "
    "them, or their files or folders: practice report content/articles."
)


@click.command()
@click.argument("pages", nargs=-1, metavar="[PAGE]...")
@click.option(
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help=f"Where to write it; {DEFAULT.as_posix()} in the site unless you say otherwise.",
)
@drafts_option()
@as_of_option()
def report(
    pages: tuple[str, ...], output: Path | None, drafts: bool, as_of: dt.date | None
) -> None:
    """Write a page about the site for people: what is wrong, by whom and where it is put right.

    It shows what comes due, the links between pages, how the texts read, what is
    set aside and why, and how pages look in search and when shared: those of the
    PAGEs (their addresses, files or folders), or all of a small site. It is one
    file, to look at, print or send; it is never published.
    """
    root = find_site(Path.cwd())
    outcome = build_kept(request_from(configuration_of(root), as_of=as_of, drafts=drafts))
    judgement = outcome.judgement
    wanted = wanted_pages(outcome.evidence, root, pages)
    with progress("Advice on texts", len(advised_pages(outcome))) as told:
        advice = advice_on_texts(outcome, told)
    with progress("How pages look", len(wanted)) as told:
        looks = appearances(outcome, wanted, told)
    unshown = "" if looks else _MANY
    page = render_html(report_of(outcome.evidence, judgement), advice, looks, unshown)
    file = output or root / DEFAULT
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(page, encoding="utf-8", errors="replace", newline="\n")
    except OSError as error:
        raise click.UsageError(f"{file} cannot be written: {error.strerror}.") from error
    click.echo(summary_line(judgement.findings, judgement.suppressed, baseline=judgement.baseline))
    shown = file.relative_to(root) if file.is_relative_to(root) else file
    click.echo(f"The report is in {shown}.")
