"""What is to be built, and how."""

import datetime as dt
from pathlib import Path

from msgspec import Struct, field

from practice_site.building.configuration import Configuration
from practice_site.building.crew import processors


class BuildRequest(Struct, frozen=True, kw_only=True):
    """What to build, and how.

    `root` is the site's folder, `theme` the theme's; `as_of` is the clock, None
    for today; `parts` and `plugins` are what the settings switch on, `settings`
    is the name of the file that does. `jobs` is how many processes may work at
    once; the result never depends on it. `whole` asks for all pages with their
    bytes, whatever is kept, from one process: for a host that shows them to
    plugins.
    """

    root: Path
    theme: Path
    parts: frozenset[str]
    as_of: dt.date | None = None
    drafts: bool = False
    publishing: bool = False
    plugins: tuple[str, ...] = ()
    plugin_paths: tuple[Path, ...] = ()
    settings: str = "pelicanconf.py"
    jobs: int = field(default_factory=processors)
    whole: bool = False


def request_from(
    configuration: Configuration,
    *,
    as_of: dt.date | None = None,
    drafts: bool = False,
    jobs: int | None = None,
) -> BuildRequest:
    """What a settings file asks to be built, on the day `as_of`, with or without drafts.

    `jobs` is None for as many processes as can work at once.
    """
    return BuildRequest(
        root=configuration.root,
        theme=configuration.theme,
        parts=configuration.parts,
        as_of=as_of or configuration.as_of,
        drafts=drafts,
        publishing=configuration.publishing,
        plugins=configuration.plugins,
        plugin_paths=configuration.plugin_paths,
        settings=configuration.file.name,
        jobs=jobs or processors(),
    )
