"""A town's entry in `locations.yaml`, from its name alone."""

import re
from collections.abc import Mapping

from msgspec import Struct
from ruamel.yaml.scalarstring import DoubleQuotedScalarString
from slugify import slugify

from practice_site.authoring.locations import Locations
from practice_site.gazetteer.names import county_key, key_of
from practice_site.gazetteer.places_file import Place, places_in, states
from practice_site.gazetteer.state_names import state_code
from practice_site.model.location import Office
from practice_site.pages.distances import where_in_words
from practice_site.pages.wording import listed

_MANY_STATES = 5
_IN_NO_NAME = re.compile(r"[^\w .,'‘’ʻ/()-]|[\d_]")


class NoTown(Exception):
    """The town cannot be added; the message says why, `places` are those it could be."""

    def __init__(self, message: str, places: tuple[Place, ...] = ()) -> None:
        super().__init__(message)
        self.places = places


class NewTown(Struct, frozen=True):
    """A town to add: what its entry says, and the same in words for people."""

    values: Mapping[str, object]
    words: str

    @property
    def slug(self) -> str:
        """Its short name."""
        return str(self.values["slug"])

    def after(self, locations: Locations) -> Locations:
        """The locations with this town to come."""
        name, state = str(self.values["name"]), str(self.values["state"])
        return locations.expecting(self.slug, name, state)


def find_place(name: str, state: str, county: str = "") -> Place:
    """The one place of that name in a state, and in a county if one is named.

    The state is its two letters or its name.

    Raises:
        NoTown: there is none, or there are several.
    """
    if not name.strip():
        raise NoTown("A town needs a name.")
    state = state_code(state)
    if state not in states():
        raise NoTown(f"{state} is no state: write its two letters, such as CA.")
    named = places_in(state).named(name)
    if county:
        named = tuple(place for place in named if place.lies_in(county))
    if len(named) == 1:
        return named[0]
    if named:
        raise NoTown(f"{state} has {len(named)} places called {name}.", named)
    where = f"{county}, {state}" if county else state
    raise NoTown(
        f"The list of places has no {name} in {where} (it has all with 500 people or more, or "
        f"with a post office).{_elsewhere(name, state)}",
        places_in(state).like(name),
    )


def _elsewhere(name: str, state: str) -> str:
    """Which other states have a place of that name, in words."""
    found = [other for other in states() if other != state and places_in(other).named(name)]
    if not found:
        return ""
    if len(found) > _MANY_STATES:
        return f" {len(found)} other states have one: if it is there, give its state."
    have = "has" if len(found) == 1 else "have"
    return f" {listed(found)} {have} one: if it is there, give its state."


def place_in_words(place: Place) -> str:
    """A place, told apart from others of its name: "Napa, CA (Napa County, 80,434 people)"."""
    county = " and ".join(place.counties) or "county unknown"
    return f"{place.name}, {place.state} ({county}, {_people(place)})"


def name_and_state(written: str) -> tuple[str, str]:
    """From "Yountville, CA" the name and the state; without a state, that is empty."""
    name, comma, rest = written.rpartition(",")
    if comma and name.strip() and state_code(rest) in states():
        return " ".join(name.split()), state_code(rest)
    return " ".join(written.split()), ""


def new_town(name: str, place: Place, office: Office, locations: Locations) -> NewTown:
    """The entry of a listed town that an office serves.

    Raises:
        NoTown: the site has the town already, or an office stands in it.
    """
    shown = _shown(name, place)
    names = {key_of(name), key_of(place.name)}
    if key_of(office.address.city) in names and office.address.state == place.state:
        raise NoTown(f"The office {office.slug} stands in {shown}: its page is the town's.")
    if locations.covers(shown, place.state):
        raise NoTown(f"{shown}, {place.state} is there already.")
    values: dict[str, object] = {
        "slug": _slug(shown, place, locations),
        "name": shown,
        "state": place.state,
    }
    if len({county_key(county) for county in place.counties}) == 1:
        values["county"] = place.counties[0]
    if place.postal_codes:
        values["postal_codes"] = [DoubleQuotedScalarString(code) for code in place.postal_codes]
    values["geo"] = {"latitude": place.geo.latitude, "longitude": place.geo.longitude}
    values["served_from"] = office.slug
    return NewTown(values, _words(shown, place, office))


def _shown(name: str, place: Place) -> str:
    """The name as it was typed, where that is one way to write it; else as the list has it.

    No way to write it are small letters or capitals alone, signs, and what only resembles it.
    """
    typed = " ".join(name.split())
    if typed in (typed.lower(), typed.upper()) or _IN_NO_NAME.search(typed):
        return place.name
    return typed if place in places_in(place.state).named(typed) else place.name


def _slug(name: str, place: Place, locations: Locations) -> str:
    slug = slugify(name, max_length=100) or "town"
    if not locations.taken(slug):
        return slug
    longer = f"{slug}-{place.state.lower()}"
    number = 2
    while locations.taken(longer):
        longer, number = f"{slug}-{place.state.lower()}-{number}", number + 1
    return longer


def _words(name: str, place: Place, office: Office) -> str:
    parts = [f"{name}, {place.state}"]
    parts.append(" and ".join(place.counties) or "county unknown: add it if you know it")
    if place.postal_codes:
        parts.append(f"ZIP {', '.join(place.postal_codes)}")
    parts.append(_people(place))
    if office.geo:
        parts.append(where_in_words(office.geo, place.geo, f"the office in {office.address.city}"))
    return "; ".join(parts)


def _people(place: Place) -> str:
    return f"{place.population:,} people" if place.population else "known by its ZIP code alone"
