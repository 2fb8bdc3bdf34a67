"""The map of an office and the towns that it serves, from their coordinates alone."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from practice_site.model.location import Geo, Town
from practice_site.model.map import (
    FarTown,
    MapLabel,
    MapLine,
    MapPoint,
    MapScale,
    MapTown,
    MapView,
)
from practice_site.model.view_parts import OfficeCard
from practice_site.pages.boxes import Box
from practice_site.pages.distances import miles_between, offset, where_in_words
from practice_site.pages.map_labels import LabelRoom, Mark
from practice_site.pages.map_rings import ring_step, rings_around
from practice_site.pages.map_words import description_of, in_short, office_in_words

WIDTH = 320.0
"""The width of a map: at a viewport of 320 px its text is then still 12 px high."""

STRIP = 26.0
"""The strip for the scale and the north mark below the map, where nothing else stands."""

_TALLEST = 400.0
_SIDE, _ABOVE, _BELOW = 24.0, 38.0, 20.0
_DOT = 5.0
_PIN = (8.5, 23.0)
"""Half the width of the office's pin, and its height above its tip."""

_FAR = 2.5
"""A town so many times further out than the one before it is left off the map."""

_NEAR = 4.0
"""No town within so many miles counts as far out, and no map shows less across."""


class Place(Struct, frozen=True):
    """A town that a map may show; its page's URL is empty where it has none."""

    slug: str
    name: str
    geo: Geo
    url: str = ""


class OfficeMap(Struct, frozen=True):
    """A map that has been made, and what of; `view` is None where there can be none."""

    office: OfficeCard
    towns: tuple[Place, ...]
    view: MapView | None


def located(office: OfficeCard) -> tuple[object, ...]:
    """All that a map shows of its office."""
    return (office.slug, office.name, office.geo, office.address)


def map_of(office: OfficeCard, towns: Sequence[Place]) -> MapView | None:
    """The map of an office and its towns; None where it has no coordinates or no towns have."""
    if office.geo is None or not towns:
        return None
    place = office_in_words(office)
    near, far = _near_and_far(office.geo, towns)
    ground = _Ground.around(office.geo, [town.geo for town in near])
    pin = ground.point(office.geo)
    points = [ground.point(town.geo) for town in near]
    name = office.address.city or office.name
    room = LabelRoom(
        Box(0, 0, WIDTH, ground.height),
        [
            Mark(_pin_box(pin), name),
            *(Mark(_dot_box(p), t.name) for p, t in zip(points, near, strict=True)),
        ],
    )
    room.place_all()
    drawn = _numbered(
        [
            MapTown(
                slug=town.slug,
                name=town.name,
                url=town.url,
                where=where_in_words(office.geo, town.geo, place),
                at=point,
                label=room.label(number),
            )
            for number, (town, point) in enumerate(zip(near, points, strict=True), start=1)
        ],
        room,
    )
    far_towns = tuple(
        FarTown(slug=t.slug, name=t.name, url=t.url, where=where_in_words(office.geo, t.geo, place))
        for t in far
    )
    farthest = max(miles_between(office.geo, town.geo) for town in near)
    step = ring_step(max(farthest, _NEAR / 2))
    by_distance = sorted(near, key=lambda town: miles_between(office.geo or town.geo, town.geo))
    return MapView(
        name=office.slug,
        width=WIDTH,
        height=ground.height + STRIP,
        ground=ground.height,
        caption=in_short(place, len(towns)),
        description=description_of(
            [(t.name, where_in_words(office.geo, t.geo, place)) for t in by_distance], bool(far)
        ),
        place=place,
        office=pin,
        office_label=room.label(0),
        rings=rings_around(pin, step, ground.scale, Box(0, 0, WIDTH, ground.height), room),
        towns=drawn,
        far=far_towns,
        scale=_scale(step, ground),
        north=MapPoint(WIDTH - 18, ground.height + STRIP / 2),
    )


def town_map(office: OfficeCard, whole: MapView | None, town: Town) -> MapView | None:
    """The office's map (`map_of`) with one town highlighted; one far out gets a map of its own.

    None where the office or the town has no coordinates.
    """
    if whole is None or town.geo is None:
        return None
    view: MapView | None = whole
    if any(far.slug == town.slug for far in whole.far):
        view = map_of(office, [Place(town.slug, town.name, town.geo)])
    found = next((t for t in view.towns if t.slug == town.slug), None) if view else None
    if view is None or found is None:
        return None
    sentence = f"{found.name} is {found.where}, as the crow flies."
    return replace(
        view,
        caption=sentence,
        towns=tuple(replace(t, highlighted=t is found) for t in view.towns),
        route=MapLine(view.office, found.at),
    )


class _Ground(Struct, frozen=True):
    """The way from coordinates to points; `scale` is in units a mile."""

    office: Geo
    latitude: float
    scale: float
    left: float
    top: float
    height: float

    @classmethod
    def around(cls, office: Geo, others: Sequence[Geo]) -> "_Ground":
        latitudes = [office.latitude, *(geo.latitude for geo in others)]
        latitude = (min(latitudes) + max(latitudes)) / 2
        offsets = [(0.0, 0.0), *(offset(office, geo, latitude) for geo in others)]
        east = [x for x, _ in offsets]
        north = [y for _, y in offsets]
        across, down = max(east) - min(east), max(north) - min(north)
        scale = min(
            (WIDTH - 2 * _SIDE) / max(across, _NEAR),
            (_TALLEST - _ABOVE - _BELOW) / max(down, _NEAR),
        )
        lowest = min(180.0 + 6 * len(others), 320.0)
        height = float(round(max(down * scale + _ABOVE + _BELOW, lowest)))
        return cls(
            office=office,
            latitude=latitude,
            scale=scale,
            left=(WIDTH - across * scale) / 2 - min(east) * scale,
            top=(height + _ABOVE - _BELOW - down * scale) / 2 + max(north) * scale,
            height=height,
        )

    def point(self, geo: Geo) -> MapPoint:
        east, north = offset(self.office, geo, self.latitude)
        x, y = self.left + east * self.scale, self.top - north * self.scale
        return MapPoint(round(x, 1) + 0.0, round(y, 1) + 0.0)


def _near_and_far(office: Geo, towns: Sequence[Place]) -> tuple[list[Place], list[Place]]:
    """The towns that are drawn, and those whose distance would leave no room for the others."""
    distances = sorted(miles_between(office, town.geo) for town in towns)
    limit = distances[-1]
    for one, other in zip(
        distances[len(distances) // 2 :], distances[len(distances) // 2 + 1 :], strict=False
    ):
        if other > _FAR * max(one, _NEAR):
            limit = one
            break
    near = [town for town in towns if miles_between(office, town.geo) <= limit]
    return near, [town for town in towns if town not in near]


def _numbered(towns: list[MapTown], room: LabelRoom) -> tuple[MapTown, ...]:
    """Give those without room for their name a number, from north to south."""
    homeless = sorted(
        (number for number, town in enumerate(towns) if town.label is None),
        key=lambda number: (towns[number].at.y, towns[number].at.x, number),
    )
    placed = [n for n in homeless if room.place_again(n + 1, "8" * len(str(len(homeless))))]
    for count, number in enumerate(placed, start=1):
        label = room.label(number + 1)
        if label:
            ((at, _),) = label.lines
            label = replace(label, lines=((at, str(count)),))
        towns[number] = replace(towns[number], label=label, number=count)
    return tuple(towns)


def _dot_box(at: MapPoint) -> Box:
    return Box(
        round(at.x - _DOT, 1), round(at.y - _DOT, 1), round(at.x + _DOT, 1), round(at.y + _DOT, 1)
    )


def _pin_box(tip: MapPoint) -> Box:
    across, up = _PIN
    return Box(
        round(tip.x - across, 1), round(tip.y - up, 1), round(tip.x + across, 1), round(tip.y, 1)
    )


def _scale(step: float, ground: _Ground) -> MapScale:
    """A bar as long as one ring is wide, or a part of that where it would be too long."""
    miles = next(step / part for part in (1, 2, 5, 10) if step / part * ground.scale <= WIDTH / 3)
    y = ground.height + STRIP / 2
    end = round(14 + miles * ground.scale, 1)
    text = f"{miles:g} {'mile' if miles == 1 else 'miles'}"
    at = MapPoint(round(end + 8, 1), y)
    return MapScale(
        bar=MapLine(MapPoint(14.0, y), MapPoint(end, y)),
        label=MapLabel(lines=((at, text),), anchor="start"),
    )
