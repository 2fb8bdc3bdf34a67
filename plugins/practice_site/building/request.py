"""From a site's settings to what is to be built."""

import datetime as dt

from practice_site.building.configuration import Configuration
from practice_site.building.flow import BuildRequest


def request_from(
    configuration: Configuration, *, as_of: dt.date | None = None, drafts: bool = False
) -> BuildRequest:
    """What a settings file asks to be built, on the day `as_of`, with or without drafts."""
    return BuildRequest(
        root=configuration.root,
        theme=configuration.theme,
        parts=configuration.parts,
        as_of=as_of,
        drafts=drafts,
        publishing=configuration.publishing,
        plugins=configuration.plugins,
        plugin_paths=configuration.plugin_paths,
        settings=configuration.file.name,
    )
