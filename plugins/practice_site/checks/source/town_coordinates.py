"""PS408: coordinates that lie elsewhere."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.known_places import GEONAMES, known_towns
from practice_site.checks.rule import Rule
from practice_site.model.finding import Finding, Severity
from practice_site.pages.distances import miles_between

FAR = 8
"""Miles from a town's middle beyond which a point is not in it."""


class TownCoordinates(Rule):
    """A town's coordinates are not those of the town."""

    code = "PS408"
    name = "town-coordinates"
    severity = Severity.WARNING
    source = GEONAMES
    summary = "The coordinates of a town lie elsewhere."
    why = "The map, the distance and the direction on its page are drawn from them, and all wrong."
    remedy = "Look the coordinates up again, or take the line out."
    bad = (
        Example(
            path="locations.yaml",
            text="name: Yountville\n    geo: {latitude: 38.40158, longitude: -121.36081}",
            instead_of="name: Yountville",
            line=2,
        ),
        Example(
            path="locations.yaml",
            text="name: Yountville\n    geo: {latitude: 38.40158, longitude: 122.36081}",
            instead_of="name: Yountville",
            line=2,
        ),
    )
    good = (
        Example(
            path="locations.yaml",
            text="name: Yountville\n    geo: {latitude: 38.39, longitude: -122.35}",
            instead_of="name: Yountville",
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Compare with where the place is."""
        for town, place in known_towns(evidence):
            # Where only ZIP codes are known of a place, its middle is not.
            here = town.geo if place.population else None
            miles = miles_between(place.geo, here) if here else 0
            if miles > FAR:
                yield self.finding(
                    town.at("geo"),
                    f"This point is {miles:,.0f} miles from {town.name}.",
                    f"Write {{latitude: {place.geo.latitude}, longitude: {place.geo.longitude}}}.",
                )
