"""What a settings file needs to know of the practice before anything is built."""

from pathlib import Path

from msgspec import Struct

from practice_site.model.practice import Practice
from practice_site.reading.files import SourceFile
from practice_site.reading.site_loader import read_source

FILE = "content/practice.yaml"


class Identity(Struct, frozen=True):
    """The facts of `content/practice.yaml` that Pelican wants as settings."""

    name: str
    url: str
    timezone: str
    lang: str


UNKNOWN = Identity("", "", "UTC", "en")
"""Stands in for a file that cannot be read: the build then reports why."""


def read_identity(root: Path) -> Identity:
    """The identity of the practice whose site is in the folder `root`; never raises."""
    practice = read_practice(root)
    if practice is None:
        return UNKNOWN
    return Identity(practice.name, practice.url, practice.timezone, practice.lang)


def read_practice(root: Path) -> Practice | None:
    """The practice alone, without the rest of its site; None where it cannot be read."""
    records = read_source(SourceFile("practice", FILE, root / FILE)).records
    return next((record for record in records if isinstance(record, Practice)), None)
