"""Towns as the list of places knows them, and where the list comes from."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.gazetteer.places_file import Place, places_in
from practice_site.model.finding import Citation
from practice_site.model.location import Town
from practice_site.pages.distances import miles_between

GEONAMES = Citation("GeoNames: places of 500 people and more", "https://www.geonames.org/")
ZIP_CODES = Citation(
    "ZIP codes and their counties, as the package zipcodes has them",
    "https://github.com/seanpianka/Zipcodes",
)


def known_towns(evidence: Evidence) -> Iterator[tuple[Town, Place]]:
    """The towns that the list knows, each with its place; without those that have an office.

    What is wrong with the others' names has findings of its own.
    """
    with_office = {(office.address.city, office.address.state) for office in evidence.site.offices}
    for town in evidence.site.towns:
        place = known_place(town)
        if place and (town.name, town.state) not in with_office:
            yield town, place


def known_place(town: Town) -> Place | None:
    """The place that a town is; of several with its name the nearest to its coordinates."""
    named = places_in(town.state).named(town.name)
    if len(named) < 2 or town.geo is None:
        return named[0] if len(named) == 1 else None
    here = town.geo
    return min(named, key=lambda place: miles_between(place.geo, here))
