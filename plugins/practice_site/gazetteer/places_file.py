"""The places and ZIP codes of one state, from the data that comes with the package."""

from collections import defaultdict
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache, cached_property
from pathlib import Path

import msgspec

from practice_site.gazetteer.names import county_key, key_of
from practice_site.model.location import Geo

_FOLDER = Path(__file__).parent / "places"


@dataclass(frozen=True, slots=True)
class Place:
    """A town, village or city; `counties` and `postal_codes` may be several, or none."""

    name: str
    state: str
    geo: Geo
    population: int
    counties: tuple[str, ...]
    postal_codes: tuple[str, ...]

    def lies_in(self, county: str) -> bool:
        """Whether a county is one of the place's, however it is spelled."""
        return county_key(county) in {county_key(known) for known in self.counties}


@dataclass(frozen=True, slots=True)
class PostalCode:
    """A ZIP code: its post office's town, its county, and about where it is."""

    code: str
    post_office: str
    county: str
    geo: Geo


class _File(msgspec.Struct, frozen=True):
    places: tuple[tuple[str, float, float, int, tuple[str, ...], tuple[str, ...]], ...]
    codes: tuple[tuple[str, str, str, float, float], ...]


@dataclass(frozen=True, eq=False)
class StatePlaces:
    """All places of 500 people or more, and all ZIP codes, of one state."""

    state: str
    places: tuple[Place, ...]
    codes: dict[str, PostalCode]

    def named(self, name: str) -> tuple[Place, ...]:
        """The places of that name, however it is spelled, the largest first."""
        return tuple(self._by_key.get(key_of(name), ()))

    def like(self, name: str, most: int = 5) -> tuple[Place, ...]:
        """Places whose names are nearly that."""
        near = get_close_matches(key_of(name), self._by_key, n=most, cutoff=0.75)
        return tuple(place for key in near for place in self._by_key[key])[:most]

    @cached_property
    def _by_key(self) -> dict[str, list[Place]]:
        found: defaultdict[str, list[Place]] = defaultdict(list)
        for place in sorted(self.places, key=lambda place: -place.population):
            found[key_of(place.name)].append(place)
        return dict(found)


@cache
def states() -> tuple[str, ...]:
    """The states, districts and territories that there is data of, by their two letters."""
    return tuple(sorted(file.stem.upper() for file in _FOLDER.glob("*.json")))


@cache
def places_in(state: str) -> StatePlaces:
    """The places of a state; none where nothing is known of it."""
    if state not in states():
        return StatePlaces(state, (), {})
    data = msgspec.json.decode((_FOLDER / f"{state.lower()}.json").read_bytes(), type=_File)
    return StatePlaces(
        state,
        tuple(
            Place(name, state, Geo(latitude, longitude), population, counties, codes)
            for name, latitude, longitude, population, counties, codes in data.places
        ),
        {
            code: PostalCode(code, office, county, Geo(latitude, longitude))
            for code, office, county, latitude, longitude in data.codes
        },
    )
