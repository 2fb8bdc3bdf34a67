"""The files of the theme in which the practice's accent colour stands."""

from collections.abc import Mapping
from pathlib import Path

from rcssmin import cssmin

from practice_site.pages.palette import DEFAULT_ACCENT, palette_css, shown_accent

STYLESHEET = "theme/css/site.css"
FAVICON = "theme/favicon.svg"


def theme_documents(assets: Mapping[str, Path], accent: str) -> dict[str, bytes]:
    """What is made from files of the theme, by its path in the output.

    The palette stands in front of the stylesheet, so that a page loads one
    file, without comments and needless space; in the favicon the default
    accent is exchanged for the practice's. A theme without these files gets
    none.
    """
    made: dict[str, bytes] = {}
    if STYLESHEET in assets:
        made[STYLESHEET] = bytes(cssmin(palette_css(accent) + assets[STYLESHEET].read_bytes()))
    if FAVICON in assets:
        picture = assets[FAVICON].read_bytes()
        made[FAVICON] = picture.replace(
            DEFAULT_ACCENT.encode("ascii"), shown_accent(accent).encode("ascii")
        )
    return made
