"""PS409: a drive that cannot be."""

import re
from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Edit, Example
from practice_site.checks.known_places import known_place
from practice_site.checks.rule import Rule
from practice_site.checks.source.town_coordinates import FAR
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.location import Drive, Geo, Office, Town
from practice_site.pages.distances import direction, miles_between

FASTEST = 70
SLOWEST = 8
"""Miles an hour, from door to door."""

ROUNDABOUT = 4
"""How many times as long as the straight line a way by road can be, beyond a few miles."""

_HEADING = re.compile(r"\s*(?:go |drive |head )?(north|south|east|west)\b", re.IGNORECASE)
_OPPOSITE = {"north": "south", "south": "north", "east": "west", "west": "east"}
_GEO = Edit(
    "locations.yaml",
    '    phone: "+1-707-555-0101"\n    geo: {latitude: 38.29714, longitude: -122.28553}',
    '    phone: "+1-707-555-0101"',
)
_TOWN = "name: Yountville\n    geo: {latitude: 38.40158, longitude: -122.36081}\n    drive: "


class TownDrive(Rule):
    """The drive from a town is shorter than the straight line, too fast, or the wrong way."""

    code = "PS409"
    name = "town-drive"
    severity = Severity.WARNING
    source = Citation(
        "House rule: the distance between the coordinates, after Google's guidance on people-first "
        "content",
        "https://developers.google.com/search/docs/fundamentals/creating-helpful-content",
    )
    summary = "The drive from a town cannot be as it is written."
    why = "Somebody in pain plans the way by it, and whoever lives there sees that nobody drove it."
    remedy = "Look the way up on a map, and write the minutes and miles that it says."
    bad = (
        Example(
            path="locations.yaml",
            text=_TOWN + "{minutes: 15, miles: 5}",
            instead_of="name: Yountville",
            line=3,
            besides=(_GEO,),
        ),
        Example(
            path="locations.yaml",
            text=_TOWN + "{minutes: 5, miles: 9}",
            instead_of="name: Yountville",
            line=3,
            besides=(_GEO,),
        ),
        Example(
            path="locations.yaml",
            text=_TOWN + "{minutes: 15, miles: 9, route: North on State Route 29}",
            instead_of="name: Yountville",
            line=3,
            besides=(_GEO,),
        ),
        Example(
            path="locations.yaml",
            text="name: Yountville\n    drive: {minutes: 15, miles: 5}",
            instead_of="name: Yountville",
            line=2,
            besides=(_GEO,),
        ),
    )
    good = (
        Example(
            path="locations.yaml",
            text=_TOWN + "{minutes: 15, miles: 9, route: South on State Route 29}",
            instead_of="name: Yountville",
            besides=(_GEO,),
        ),
        Example(
            path="locations.yaml",
            text=_TOWN + "{minutes: 20, miles: 9.5, route: West to the Silverado Trail}",
            instead_of="name: Yountville",
            besides=(_GEO,),
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Compare each drive with the straight line to the office."""
        offices = {office.slug: office for office in evidence.site.offices}
        for town in evidence.site.towns:
            office = offices.get(town.served_from)
            if town.drive and (message := _odd(town, town.drive, office)):
                yield self.finding(town.at("drive"), message)


def _odd(town: Town, drive: Drive, office: Office | None) -> str:
    speed = drive.miles / drive.minutes * 60
    if speed > FASTEST:
        return f"{drive.miles:g} miles in {drive.minutes} minutes is {speed:.0f} miles an hour."
    if speed < SLOWEST and drive.miles > 1:
        return f"{drive.miles:g} miles in {drive.minutes} minutes is no faster than a bicycle."
    start = _start(town)
    if not office or not office.geo or not start:
        return ""
    straight = miles_between(start, office.geo)
    if drive.miles < 0.95 * straight - 0.5:
        return (
            f"The drive from {town.name} is said to be {drive.miles:g} miles, and the straight "
            f"line is {straight:.0f}."
        )
    if drive.miles > ROUNDABOUT * straight + 3:
        return (
            f"The drive from {town.name} is said to be {drive.miles:g} miles, and the town is "
            f"{straight:.0f} miles away."
        )
    return _wrong_way(town, drive.route, start, office.geo)


def _start(town: Town) -> Geo | None:
    """Where the town is: its record says so, or the list of places where it does not, or errs."""
    place = known_place(town)
    if not place or not place.population:
        return town.geo
    right = town.geo and miles_between(town.geo, place.geo) <= FAR
    return town.geo if right else place.geo


def _wrong_way(town: Town, route: str, start: Geo, end: Geo) -> str:
    heading = _HEADING.match(route)
    if not heading:
        return ""
    way = direction(start, end)
    # Due north and south may begin to the east; only the way back is surely wrong.
    if way.split("-")[0] != _OPPOSITE[heading[1].lower()]:
        return ""
    return f"The way from {town.name} goes {heading[1].lower()}, and the office lies to the {way}."
