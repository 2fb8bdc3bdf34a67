"""From Pelican's settings to what is to be built."""

import datetime as dt
from pathlib import Path
from typing import Any

from practice_site.building.configuration import HOST, parts_of
from practice_site.building.request import BuildRequest


def plugin_paths(settings: dict[str, Any]) -> tuple[Path, ...]:
    """The folders of PLUGIN_PATHS."""
    return tuple(Path(path) for path in settings["PLUGIN_PATHS"])


def host_request(settings: dict[str, Any], wanted: tuple[str, ...]) -> BuildRequest:
    """What Pelican's settings ask for; `wanted` are the plugins that they name."""
    as_of = settings.get("PRACTICE_AS_OF")
    publishing = bool(settings.get("PRACTICE_PUBLISHING"))
    return BuildRequest(
        root=Path(settings["PATH"]).parent,
        theme=Path(settings["THEME"]),
        parts=parts_of(wanted),
        as_of=dt.date.fromisoformat(as_of) if as_of else None,
        drafts=bool(settings.get("PRACTICE_DRAFTS")),
        publishing=publishing,
        plugins=wanted,
        plugin_paths=plugin_paths(settings),
        settings="publishconf.py" if publishing else "pelicanconf.py",
    )


def has_foreign_plugins(request: BuildRequest) -> bool:
    """Whether plugins are at work that may write files of their own."""
    return any(not name.startswith(HOST) for name in request.plugins)
