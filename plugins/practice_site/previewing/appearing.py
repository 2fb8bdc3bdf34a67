"""How the page that somebody looks at appears elsewhere: found out when the panel is asked."""

from typing import Any

import msgspec

from practice_site.building.appearing import appearance_at
from practice_site.building.revision import Revision
from practice_site.building.site_changed import SiteChanged
from practice_site.rendering.theme import RenderingFailed

Json = dict[str, Any]


def appearance_json(site: Revision, url: str) -> Json | None:
    """How a page appears, as `browser/appearance.js` takes it; None where it cannot be made now."""
    try:
        appearance = appearance_at(site, url)
    except (RenderingFailed, SiteChanged):
        return None
    return None if appearance is None else msgspec.to_builtins(appearance)
