"""How far places are from one another, and in which direction."""

import math

from practice_site.model.location import Geo

EARTH_RADIUS = 3958.76
"""The mean radius of the earth in miles (IUGG: 6371.0088 km)."""

DEGREE = math.radians(EARTH_RADIUS)
"""The length of a degree of latitude in miles."""

_COMPASS = (
    "north",
    "north-northeast",
    "northeast",
    "east-northeast",
    "east",
    "east-southeast",
    "southeast",
    "south-southeast",
    "south",
    "south-southwest",
    "southwest",
    "west-southwest",
    "west",
    "west-northwest",
    "northwest",
    "north-northwest",
)


def miles_between(one: Geo, other: Geo) -> float:
    """The distance as the crow flies, in miles (haversine; the earth taken as a ball)."""
    south, north = math.radians(one.latitude), math.radians(other.latitude)
    across = math.radians(other.longitude - one.longitude)
    half = (
        math.sin((north - south) / 2) ** 2
        + math.cos(south) * math.cos(north) * math.sin(across / 2) ** 2
    )
    return 2 * EARTH_RADIUS * math.asin(min(1.0, math.sqrt(half)))


def direction(start: Geo, end: Geo) -> str:
    """The direction in which `end` lies, as one of the 16 points of the compass."""
    south, north = math.radians(start.latitude), math.radians(end.latitude)
    across = math.radians(end.longitude - start.longitude)
    east = math.sin(across) * math.cos(north)
    ahead = math.cos(south) * math.sin(north) - math.sin(south) * math.cos(north) * math.cos(across)
    # Rounded, so that the last bit of a machine's arithmetic never turns a direction.
    degrees = round(math.degrees(math.atan2(east, ahead)), 6)
    return _COMPASS[math.floor(degrees / 22.5 + 0.5) % 16]


def miles_in_words(miles: float) -> str:
    """A distance as people say it: "8 miles", "1 mile", "less than a mile"."""
    whole = math.floor(round(miles, 6) + 0.5)
    if whole < 1:
        return "less than a mile"
    return f"{whole:,} {'mile' if whole == 1 else 'miles'}"


def where_in_words(start: Geo, end: Geo, place: str) -> str:
    """Where `end` lies: "8 miles north-northwest of the office"; `place` is `start` in words."""
    miles = miles_between(start, end)
    words = miles_in_words(miles)
    if miles < 0.5:
        return f"{words} from {place}"
    return f"{words} {direction(start, end)} of {place}"


def offset(start: Geo, end: Geo, latitude: float) -> tuple[float, float]:
    """How far `end` is to the east and to the north of `start`, in miles on a flat map.

    Equirectangular, true to shape at `latitude`; the shorter way round at the
    180th meridian.
    """
    across = (end.longitude - start.longitude + 180) % 360 - 180
    east = across * math.cos(math.radians(latitude)) * DEGREE
    return east, (end.latitude - start.latitude) * DEGREE
