"""A map of an office and its towns, ready to be drawn: lengths in units of its own box."""

from typing import Literal

from msgspec import Struct

Anchor = Literal["start", "middle", "end"]


class MapPoint(Struct, frozen=True):
    """A point of the map: x to the right, y downwards."""

    x: float
    y: float


class MapLine(Struct, frozen=True):
    """A straight line."""

    start: MapPoint
    end: MapPoint


class MapLabel(Struct, frozen=True):
    """Words on the map: each line's middle is at a point; `anchor` is SVG's `text-anchor`.

    `leader` is the thin line from the place to a label that stands apart.
    """

    lines: tuple[tuple[MapPoint, str], ...]
    anchor: Anchor
    leader: MapLine | None = None


class MapRing(Struct, frozen=True):
    """A circle around the office; the label says how far it is, where there is room."""

    radius: float
    label: MapLabel | None


class MapTown(Struct, frozen=True, kw_only=True):
    """A town on the map.

    `url` is empty where it has no page, `number` is 0 unless its name stands
    in the key below the map, `label` is None where not even a number fits.
    `where` says in words how far it is, and in which direction.
    """

    slug: str
    name: str
    url: str
    where: str
    at: MapPoint
    label: MapLabel | None
    number: int = 0
    highlighted: bool = False


class FarTown(Struct, frozen=True, kw_only=True):
    """A town that lies too far out to be drawn with the others."""

    slug: str
    name: str
    url: str
    where: str


class MapScale(Struct, frozen=True):
    """The bar that tells how long a distance is."""

    bar: MapLine
    label: MapLabel


class MapView(Struct, frozen=True, kw_only=True):
    """A map: the office, rings of distance around it, and the towns that it serves.

    `name` tells the maps of a page apart. `caption` stands below it,
    `description` says what it shows to those who cannot see it. Towns are in
    the order of the source. `route` leads from the office to the highlighted
    town.
    """

    name: str
    width: float
    height: float
    ground: float
    """The height of the map itself, above the strip for the scale and the north mark."""
    caption: str
    description: str
    place: str
    """What words call the office: "the office in Napa"."""
    office: MapPoint
    office_label: MapLabel | None
    rings: tuple[MapRing, ...]
    towns: tuple[MapTown, ...]
    far: tuple[FarTown, ...]
    scale: MapScale
    north: MapPoint
    route: MapLine | None = None

    @property
    def anchor(self) -> str:
        """The id of the map on a page, with which all ids within it begin."""
        return f"map_{self.name}"

    @property
    def labels(self) -> tuple[MapLabel, ...]:
        """The names of the office and the towns, as far as they stand on the map."""
        owned = (self.office_label, *(town.label for town in self.towns))
        return tuple(label for label in owned if label)

    @property
    def key(self) -> tuple[MapTown, ...]:
        """The towns that have a number for a name, in the order of their numbers."""
        return tuple(sorted((t for t in self.towns if t.number), key=lambda town: town.number))

    @property
    def unnamed(self) -> tuple[MapTown, ...]:
        """The towns whose dots lie too close to others for a name or a number."""
        return tuple(town for town in self.towns if town.label is None)
