"""A site's settings as commands need them."""

import datetime as dt
import os
from pathlib import Path

import click

from practice_site.building.clock import today
from practice_site.building.configuration import (
    Configuration,
    ConfigurationUnreadable,
    read_configuration,
)
from practice_site.cli.site import timezone_of


def configuration_of(root: Path, settings: str = "pelicanconf.py") -> Configuration:
    """What a settings file in the folder `root` says; a usage error where it cannot be run."""
    try:
        return read_configuration(root / settings)
    except ConfigurationUnreadable as error:
        where = f"{settings}:{error.line}" if error.line else settings
        raise click.UsageError(f"{where} cannot be run: {error.reason}") from error


def day_for(configuration: Configuration, as_of: dt.date | None) -> dt.date:
    """The day that counts as today: the one that was asked for, the settings', or the clock's."""
    return as_of or configuration.as_of or today(os.environ, timezone_of(configuration.root))
