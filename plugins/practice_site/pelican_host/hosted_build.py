"""What one run of Pelican works on."""

from pathlib import Path
from typing import Any

from msgspec import Struct

from practice_site.building.outcome import Outcome
from practice_site.pelican_host.error_log import ErrorLog
from practice_site.release.standby import Standby

KEY = "PRACTICE_BUILD"
"""The setting that holds it while Pelican runs."""


class HostedBuild(Struct, frozen=True):
    """The judged pages, where they are written to, and what Pelican logged.

    `root` is the site's folder; `missing` names the plugins that the settings
    ask for and Pelican left out.
    """

    root: Path
    outcome: Outcome
    standby: Standby
    errors: ErrorLog
    missing: tuple[str, ...]
    settings_file: str


def hosted_build(settings: dict[str, Any]) -> HostedBuild:
    """The build that the running Pelican works on."""
    build: HostedBuild = settings[KEY]
    return build
