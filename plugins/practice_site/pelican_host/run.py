"""Running Pelican from our own command line."""

import datetime as dt
import logging
from pathlib import Path

from pelican.log import console
from pelican.log import init as init_logging
from pelican.settings import read_settings

from practice_site.pelican_host.practice_pelican import PracticePelican


def run_pelican(settings_file: Path, *, as_of: dt.date | None = None, drafts: bool = False) -> None:
    """Build the site of a settings file as `pelican -s` would.

    Raises `PublicationRefused` where the site may not be published.
    """
    # Pelican's own console counts articles and pages; what was built is ours to say.
    console.quiet = True
    init_logging(level=logging.WARNING, name="pelican", handler=logging.StreamHandler())
    overrides = {
        "PRACTICE_AS_OF": as_of.isoformat() if as_of else None,
        "PRACTICE_DRAFTS": drafts,
    }
    PracticePelican(read_settings(str(settings_file), override=overrides)).run()
