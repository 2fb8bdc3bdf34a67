"""The places and ZIP codes of one state, from the data that comes with the package."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from practice_site.gazetteer.names import county_key, key_of
from practice_site.model.location import Geo

_FOLDER = Path(__file__).parent / "places"


class Place(Struct, frozen=True):
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


class PostalCode(Struct, frozen=True):
    """A ZIP code: its post office's town, its county, and about where it is."""

    code: str
    post_office: str
    county: str
    geo: Geo


class _File(msgspec.Struct, frozen=True):
    """Rows as they lie in the file: each place's name in the form of `key_of` comes first."""

    places: tuple[tuple[str, str, float, float, int, tuple[str, ...], tuple[str, ...]], ...]
    codes: tuple[tuple[str, str, str, float, float], ...]


class StatePlaces(Struct, frozen=True, eq=False, dict=True):
    """All places of 500 people or more, and all ZIP codes, of one state."""

    state: str
    _file: _File

    @property
    def places(self) -> tuple[Place, ...]:
        """Every place."""
        return tuple(place for key in self._rows for place in self._places(key))

    def named(self, name: str) -> tuple[Place, ...]:
        """The places of that name, however it is spelled, the largest first."""
        return self._places(key_of(name))

    def like(self, name: str, most: int = 5) -> tuple[Place, ...]:
        """Places whose names are nearly that."""
        near = get_close_matches(key_of(name), self._rows, n=most, cutoff=0.75)
        return tuple(place for key in near for place in self._places(key))[:most]

    def code(self, number: str) -> PostalCode | None:
        """A ZIP code; None where the state has no such one."""
        row = self._codes.get(number)
        if row is None:
            return None
        _, office, county, latitude, longitude = row
        return PostalCode(number, office, county, Geo(latitude, longitude))

    def has_post_office(self, name: str) -> bool:
        """Whether a ZIP code's post office has that name: places too small for the list do."""
        return key_of(name) in self._post_offices

    def _places(self, key: str) -> tuple[Place, ...]:
        found = (
            Place(name, self.state, Geo(latitude, longitude), population, counties, codes)
            for _, name, latitude, longitude, population, counties, codes in self._rows.get(key, ())
        )
        return tuple(sorted(found, key=lambda place: -place.population))

    @cached_property
    def _rows(self) -> Mapping[str, Sequence[Any]]:
        rows: defaultdict[str, list[Any]] = defaultdict(list)
        for row in self._file.places:
            rows[row[0]].append(row)
        return dict(rows)

    @cached_property
    def _post_offices(self) -> frozenset[str]:
        return frozenset(key_of(office) for _, office, *_ in self._file.codes)

    @cached_property
    def _codes(self) -> Mapping[str, Any]:
        return {row[0]: row for row in self._file.codes}


@cache
def states() -> tuple[str, ...]:
    """The states, districts and territories that there is data of, by their two letters."""
    return tuple(sorted(file.stem.upper() for file in _FOLDER.glob("*.json")))


@cache
def places_in(state: str) -> StatePlaces:
    """The places of a state; none where nothing is known of it."""
    if state not in states():
        return StatePlaces(state, _File((), ()))
    content = (_FOLDER / f"{state.lower()}.json").read_bytes()
    return StatePlaces(state, msgspec.json.decode(content, type=_File))
