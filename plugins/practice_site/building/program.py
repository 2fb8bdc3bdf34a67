"""What works on a site, and where that keeps what its next build may use again."""

from practice_site.building.request import BuildRequest
from practice_site.incremental.fingerprints import Versions, versions
from practice_site.incremental.store import Store
from practice_site.release.trees import PRIVATE
from practice_site.rendering.theme import TEMPLATES

FILE = "store.sqlite"


def program_of(request: BuildRequest) -> Versions:
    """The versions of the program, of the site's theme, and of the settings that pages show."""
    return versions(request.theme / TEMPLATES, sorted(request.parts))


def store_of(request: BuildRequest, program: Versions) -> Store:
    """The store of a site, in its private folder."""
    return Store(request.root / PRIVATE / FILE, program)
