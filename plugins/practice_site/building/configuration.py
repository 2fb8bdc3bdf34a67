"""What `pelicanconf.py` and `publishconf.py` say, read without Pelican."""

import datetime as dt
import runpy
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from msgspec import Struct

HOST = "practice_site.pelican_host."
"""What the names of our own plugins begin with."""

PARTS = (
    "articles",
    "locations",
    "structured_data",
    "testimonials",
    "feed",
    "sitemap",
    "robots",
    "search",
    "social_cards",
    "icons",
    "gate",
)
"""The parts of a site that a line of PLUGINS switches on."""


class ConfigurationUnreadable(Exception):
    """A settings file could not be run; `line` is where it failed, if that is known."""

    def __init__(self, path: Path, line: int | None, reason: str):
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.line = line
        self.reason = reason


class Configuration(Struct, frozen=True):
    """The settings of a site that the flow depends on.

    `plugins` are the names in PLUGINS as written, `root` the folder of the
    settings file, the other folders are absolute. `as_of` is the day that counts
    as today, None for the day of the build.
    """

    root: Path
    file: Path
    output: Path
    theme: Path
    plugins: tuple[str, ...]
    plugin_paths: tuple[Path, ...]
    publishing: bool
    as_of: dt.date | None = None

    @property
    def parts(self) -> frozenset[str]:
        """The parts that PLUGINS switches on."""
        return parts_of(self.plugins)


def plugin_names(plugins: Iterable[Any] | None) -> tuple[str, ...]:
    """The names of what stands in PLUGINS, where a plugin may also be a module or a class."""
    return tuple(p if isinstance(p, str) else p.__name__ for p in plugins or ())


def parts_of(plugins: tuple[str, ...]) -> frozenset[str]:
    """The parts of a site that a list of plugin names switches on."""
    return frozenset(part for part in PARTS if HOST + part in plugins)


def read_configuration(file: Path) -> Configuration:
    """Run a settings file and take from it what the flow depends on.

    The file is the developer's own Python, as in every Pelican site. Raises
    `ConfigurationUnreadable` if running it fails.
    """
    root = file.resolve().parent
    names = _run(file)

    def folder(setting: str, default: str) -> Path:
        return (root / str(names.get(setting, default))).resolve()

    return Configuration(
        root=root,
        file=file,
        output=folder("OUTPUT_PATH", "output"),
        theme=folder("THEME", "theme"),
        plugins=plugin_names(names.get("PLUGINS")),
        plugin_paths=tuple(
            (root / str(path)).resolve() for path in names.get("PLUGIN_PATHS") or ()
        ),
        publishing=bool(names.get("PRACTICE_PUBLISHING", False)),
        as_of=_day(file, names.get("PRACTICE_AS_OF")),
    )


def _day(file: Path, written: Any) -> dt.date | None:
    if written is None or isinstance(written, dt.date):
        return written
    try:
        return dt.date.fromisoformat(str(written))
    except ValueError as error:
        reason = f"PRACTICE_AS_OF is {written!r}, and a day is written as 2026-11-21"
        raise ConfigurationUnreadable(file, None, reason) from error


def _run(file: Path) -> dict[str, Any]:
    try:
        return runpy.run_path(str(file))
    except OSError as error:
        raise ConfigurationUnreadable(file, None, error.strerror or str(error)) from error
    except SyntaxError as error:
        raise ConfigurationUnreadable(
            file, error.lineno, f"it is not Python: {error.msg}"
        ) from error
    except Exception as error:  # the file is somebody's program: it may raise anything
        line = _line_in(file, error)
        raise ConfigurationUnreadable(file, line, f"{type(error).__name__}: {error}") from error


def _line_in(file: Path, error: Exception) -> int | None:
    line = None
    trace = error.__traceback__
    while trace:
        if trace.tb_frame.f_code.co_filename == str(file):
            line = trace.tb_lineno
        trace = trace.tb_next
    return line
