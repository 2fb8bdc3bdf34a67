"""Of which pages a report shows how they appear."""

from collections.abc import Iterable
from pathlib import Path

import click

from practice_site.checks.evidence import Evidence
from practice_site.cli.selection import is_below, site_path

MOST = 300
"""Of more pages it is only shown where somebody names them: each is made once more."""


def wanted_pages(evidence: Evidence, root: Path, named: Iterable[str]) -> tuple[str, ...]:
    """The URLs of the pages that are named, or of all if they are not too many, in order.

    A page is named by its path on the site, or by a file or folder that it is made from.
    Raises a usage error for names that no page has.
    """
    pages = [evidence.pages[made.url] for made in evidence.made if not made.url.endswith(".html")]
    named = tuple(named)
    if not named:
        return tuple(page.url for page in pages) if len(pages) <= MOST else ()
    found: set[str] = set()
    for name in named:
        of_name = {page.url for page in pages if page.url == name}
        if not of_name:
            folder = site_path(Path(name), root)
            of_name = {page.url for page in pages if is_below(page.source.path, folder)}
        if not of_name:
            raise click.BadParameter(f"no page is made from {name}.", param_hint="PAGE")
        found |= of_name
    return tuple(page.url for page in pages if page.url in found)
