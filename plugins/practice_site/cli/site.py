"""Which site a command is about."""

from pathlib import Path

import click

from practice_site.model.practice import Practice
from practice_site.reading.site_loader import load_kinds


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
        if _is_site(folder):
            return folder
    raise NoSite(
        f"{start} is not in a practice site. Go to the site's folder first: the one that has "
        "content/ and pelicanconf.py."
    )


def _is_site(folder: Path) -> bool:
    try:
        return (folder / "content").is_dir() and (folder / "pelicanconf.py").is_file()
    except OSError:  # a folder that nobody here may enter is nobody's site here
        return False


def timezone_of(root: Path) -> str:
    """The practice's time zone, UTC where nobody can read it."""
    practices = load_kinds(root, {"practice"})
    return next((each.timezone for each in practices if isinstance(each, Practice)), "UTC")
