"""The offices and towns of a site as the commands for towns need them."""

from functools import cache
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from practice_site.authoring.locations_text import MISTAKES, PATH, CannotEdit
from practice_site.gazetteer.names import key_of
from practice_site.gazetteer.places_file import places_in
from practice_site.model.location import Office, Town
from practice_site.reading.locations_file import read_locations


class Locations(Struct, frozen=True):
    """The file's text as it stands, with its line ends, and what it says.

    `coming` are the short names, names and states of towns that are to be added.
    """

    text: str
    offices: tuple[Office, ...]
    towns: tuple[Town, ...]
    coming: tuple[tuple[str, str, str], ...] = ()

    def office(self, named: str) -> Office | None:
        """The office of that short name, or the only one in the city of that name."""
        for office in self.offices:
            if office.slug == named.casefold():
                return office
        there = [o for o in self.offices if named and key_of(o.address.city) == key_of(named)]
        return there[0] if len(there) == 1 else None

    def town(self, named: str) -> Town | None:
        """The town of that short name, or of that name however it is spelled."""
        by_slug = (town for town in self.towns if town.slug == named)
        by_name = (town for town in self.towns if key_of(town.name) == key_of(named))
        return next(by_slug, None) or next(by_name, None)

    def covers(self, name: str, state: str) -> bool:
        """Whether a place is a town of the site already, or has an office."""
        known = [(town.name, town.state) for town in self.towns]
        known += [(office.address.city, office.address.state) for office in self.offices]
        known += [(coming, of) for _, coming, of in self.coming]
        names = {key for called, of in known if of == state for key in _keys(called, of)}
        return not names.isdisjoint(_keys(name, state))

    def taken(self, slug: str) -> bool:
        """Whether an office or a town has that short name."""
        places = {place.slug for place in (*self.offices, *self.towns)}
        return slug in places or slug in {coming for coming, _, _ in self.coming}

    def expecting(self, slug: str, name: str, state: str) -> "Locations":
        """The same with one more town to come."""
        return replace(self, coming=(*self.coming, (slug, name, state)))


@cache
def _keys(name: str, state: str) -> frozenset[str]:
    """The keys of a name, and of what the list of places calls the place: Suisun City, Suisun."""
    places = places_in(state).named(name)
    return frozenset({key_of(name), *(key_of(place.name) for place in places)})


def read_site_locations(root: Path) -> Locations:
    """Read `locations.yaml` of a site; one that is not there counts as empty.

    Raises:
        CannotEdit: it cannot be read, or has mistakes.
    """
    file = root / PATH
    try:
        text = file.read_bytes().decode("utf-8") if file.exists() else "format: 1\n"
    except (OSError, UnicodeDecodeError) as error:
        raise CannotEdit(f"{PATH} cannot be read: {error}.") from error
    return locations_of(text)


def locations_of(text: str) -> Locations:
    """What a text of `locations.yaml` says.

    Raises:
        CannotEdit: it has mistakes.
    """
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    outcome = read_locations(PATH, plain)
    if outcome.problems or outcome.placeholders:
        raise CannotEdit(MISTAKES)
    return Locations(
        text,
        tuple(record for record in outcome.records if isinstance(record, Office)),
        tuple(record for record in outcome.records if isinstance(record, Town)),
    )
