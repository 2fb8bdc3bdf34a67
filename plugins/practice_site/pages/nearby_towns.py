"""Which towns with a page lie near one another."""

import math
from collections.abc import Iterable, Mapping
from heapq import nsmallest

from msgspec import Struct

from practice_site.model.location import Geo
from practice_site.model.view_parts import TownCard
from practice_site.pages.distances import miles_between, where_in_words
from practice_site.pages.map import Place

MOST = 3
"""How many of the nearest towns a town leads to; those that lead to it come in addition."""

FARTHEST = 15.0
"""Miles as the crow flies, beyond which nobody calls a town near."""


class NearbyTowns(Struct, frozen=True):
    """The towns near each town, by its slug, the nearest first; worked out from `places`."""

    places: tuple[Place, ...]
    of: Mapping[str, tuple[TownCard, ...]]


def nearby_towns(places: tuple[Place, ...], before: NearbyTowns | None = None) -> NearbyTowns:
    """The nearest towns of each; where one is near another, so is the other to it.

    The work grows with the square of the number of towns: where the places
    are those of `before`, that is used.
    """
    if before is not None and before.places == places:
        return before
    near: dict[str, dict[str, Place]] = {place.slug: {} for place in places}
    for place in places:
        for other in _nearest(place, places):
            near[place.slug][other.slug] = other
            near[other.slug][place.slug] = place
    return NearbyTowns(places, {p.slug: _cards(p, near[p.slug].values()) for p in places})


def _nearest(place: Place, places: tuple[Place, ...]) -> list[Place]:
    latitude, longitude = place.geo.latitude, place.geo.longitude
    shrink = math.cos(math.radians(latitude))

    def away(other: Place) -> float:
        # Flat, and so cheap: it only has to put near towns in order.
        across = (other.geo.longitude - longitude) * shrink
        return across * across + (other.geo.latitude - latitude) ** 2

    found = nsmallest(MOST + 1, places, key=away)
    return [p for p in found if p.slug != place.slug and _miles(place.geo, p) <= FARTHEST][:MOST]


def _cards(place: Place, others: Iterable[Place]) -> tuple[TownCard, ...]:
    return tuple(
        TownCard(
            name=other.name,
            url=other.url,
            note=where_in_words(place.geo, other.geo, place.name),
        )
        for other in sorted(others, key=lambda other: (_miles(place.geo, other), other.slug))
    )


def _miles(start: Geo, place: Place) -> float:
    return miles_between(start, place.geo)
