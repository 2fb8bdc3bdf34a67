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
    outcome = read_source(SourceFile("practice", FILE, root / FILE))
    for record in outcome.records:
        if isinstance(record, Practice):
            return Identity(record.name, record.url, record.timezone, record.lang)
    return UNKNOWN
