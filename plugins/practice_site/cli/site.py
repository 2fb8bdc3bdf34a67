"""Which site a command is about."""

from pathlib import Path

import click


class NoSite(click.ClickException):
    """There is no site here; the message says how one is recognised."""

    exit_code = 2


def find_site(start: Path) -> Path:
    """The folder of the site that `start` lies in: it has `content/` and `pelicanconf.py`.

    Raises:
        NoSite: neither the folder nor any above it is a site.
    """
    start = start.resolve()
    for folder in (start, *start.parents):
        if (folder / "content").is_dir() and (folder / "pelicanconf.py").is_file():
            return folder
    raise NoSite(
        f"{start} is not in a practice site. Go to the site's folder first: the one that has "
        "content/ and pelicanconf.py."
    )
