"""Places around a point."""

from msgspec import Struct

from practice_site.gazetteer.places_file import Place, places_in, states
from practice_site.model.location import Geo
from practice_site.pages.distances import miles_between

BY_ROAD = 1.3
"""How much longer roads are than a straight line, roughly."""

MILES_AN_HOUR = 35
"""How fast one gets on, roughly, towns and highways together."""

TO_THE_ROAD = 3
"""Minutes to and from the parking space."""


class Nearby(Struct, frozen=True):
    """A place and how far it is in a straight line, in miles."""

    place: Place
    miles: float

    @property
    def minutes(self) -> int:
        """A rough guess of the drive; what a page says must be the real one."""
        return round(TO_THE_ROAD + self.miles * BY_ROAD / MILES_AN_HOUR * 60)


def within(centre: Geo, minutes: int) -> tuple[Nearby, ...]:
    """The places from which the drive is roughly that long or shorter, the nearest first."""
    found = (
        Nearby(place, miles_between(centre, place.geo))
        for state in states()
        for place in places_in(state).places
        # A degree of latitude is 69 miles; most places are sorted out by that alone.
        if abs(place.geo.latitude - centre.latitude) * 69 <= minutes
    )
    near = (nearby for nearby in found if nearby.minutes <= minutes)
    return tuple(sorted(near, key=lambda nearby: (nearby.miles, nearby.place.name)))
