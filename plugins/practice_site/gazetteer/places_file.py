"""The places and ZIP codes of one state, from the data that comes with the package."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from practice_site.gazetteer.names import county_key, key_of
from practice_site.model.location import Geo

_FOLDER = Path(__file__).parent / "places"


class Place(Struct, frozen=True):
    """A town, village or city; `counties` and `postal_codes` may be several, or none.

    The population is 0 where only the post knows the place; then its point is that of
    its ZIP codes, and may be miles from where people live.
    """

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
        """The places of that name, however it is spelled, the largest first.

        Where there are none, those without "City" in it ("Suisun City" is in the list as
        Suisun), and then what the post calls so: places of fewer than 500 people.
        """
        key = key_of(name)
        if found := self._places(key):
            return found
        by_post = self._by_post(key)
        if found := self._places(key.removesuffix(" city")):
            codes = by_post.postal_codes if by_post else ()
            return tuple(replace(p, postal_codes=p.postal_codes or codes) for p in found)
        return (by_post,) if by_post else ()

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

    def _by_post(self, key: str) -> Place | None:
        codes = [self.code(row[0]) for row in self._post_offices.get(key, ())]
        known = [code for code in codes if code]
        if not known:
            return None
        middle = Geo(
            round(sum(code.geo.latitude for code in known) / len(known), 5),
            round(sum(code.geo.longitude for code in known) / len(known), 5),
        )
        counties = tuple(dict.fromkeys(code.county for code in known if code.county))
        numbers = tuple(code.code for code in known)
        return Place(known[0].post_office, self.state, middle, 0, counties, numbers)

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
    def _post_offices(self) -> Mapping[str, Sequence[Any]]:
        rows: defaultdict[str, list[Any]] = defaultdict(list)
        for row in self._file.codes:
            rows[key_of(row[1])].append(row)
        return dict(rows)

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
