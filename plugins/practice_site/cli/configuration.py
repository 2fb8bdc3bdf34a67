"""A site's settings as commands need them."""

from pathlib import Path

import click

from practice_site.building.configuration import (
    Configuration,
    ConfigurationUnreadable,
    read_configuration,
)


def configuration_of(root: Path, settings: str = "pelicanconf.py") -> Configuration:
    """What a settings file in the folder `root` says; a usage error where it cannot be run."""
    try:
        return read_configuration(root / settings)
    except ConfigurationUnreadable as error:
        where = f"{settings}:{error.line}" if error.line else settings
        raise click.UsageError(f"{where} cannot be run: {error.reason}") from error
