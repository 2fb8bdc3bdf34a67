"""`practice review request`."""

import datetime as dt
from pathlib import Path

import click

from practice_site.building.kept_build import build_kept
from practice_site.building.request import request_from
from practice_site.cli.configuration import configuration_of
from practice_site.cli.options import as_of_option
from practice_site.cli.reviewed_text import HINT, text_named
from practice_site.cli.site import find_site
from practice_site.model.article import Article
from practice_site.reports.review_page import review_page
from practice_site.reports.review_request import request_for

FOLDER = Path(".practice/reviews")


@click.command("request")
@click.argument("article", metavar=HINT)
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help=f"Where to write it; into {FOLDER.as_posix()} in the site unless you say otherwise.",
)
@as_of_option()
def review_request(article: str, out: Path | None, as_of: dt.date | None) -> None:
    """Write the page that a physician reads, to mail or to print.

    ARTICLE is an article or a service: its short name or its file. Drafts may be reviewed. The
    page has the text with its code, what has changed since the last review, claims and sources.
    """
    root = find_site(Path.cwd())
    outcome = build_kept(request_from(configuration_of(root), as_of=as_of, drafts=True))
    site = outcome.site
    text = text_named(article, (*site.articles, *site.services), site.placeholders, root)
    body = outcome.evidence.text(text) if isinstance(text, Article) else text.body
    asked = request_for(text, body, site, outcome.as_of)
    page = review_page(asked, site, outcome.judgement, outcome.as_of)
    file = out or root / FOLDER / f"{text.slug}-{asked.code}.html"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(page, encoding="utf-8", errors="replace", newline="\n")
    except OSError as error:
        raise click.UsageError(f"{file} cannot be written: {error.strerror}.") from error
    shown = file.relative_to(root) if file.is_relative_to(root) else file
    click.echo(f"Written\n  {shown}\n\nCode\n  {asked.code}")
    click.echo("\nNext\n  Send that file to the physician, or print it. When the answer is a yes:")
    click.echo(f"  {asked.record}")
