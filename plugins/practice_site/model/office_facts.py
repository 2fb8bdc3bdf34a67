"""What only the pages about places say of an office."""

from msgspec import Struct

from practice_site.model.image_view import Image
from practice_site.model.view_parts import OfficeCard, Topic


class Area(Struct, frozen=True, array_like=True):
    """A town that an office serves; the county may be empty, and the path of a page it has not."""

    name: str
    state: str
    county: str
    url: str


class OfficeFacts(Struct, frozen=True, kw_only=True):
    """What the pages about places know of an office.

    Beside what every page says of it: the towns it serves, and what is done by
    the physicians who see patients there.
    """

    office: OfficeCard
    image: Image | None
    areas: tuple[Area, ...]
    services: tuple[Topic, ...]
    map: str = ""
    """The id of the map on the office's page, empty where it has none."""
