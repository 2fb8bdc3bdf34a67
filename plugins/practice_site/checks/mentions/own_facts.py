"""The practice's own facts, in the form in which texts are compared with them."""

import re
from collections.abc import Iterator

from msgspec import Struct

from practice_site.checks.telephones import digits_of
from practice_site.gazetteer.names import key_of
from practice_site.gazetteer.places_file import places_in
from practice_site.model.location import Address
from practice_site.model.site import Site

_STREETS = {
    "street": "st",
    "avenue": "ave",
    "road": "rd",
    "drive": "dr",
    "lane": "ln",
    "boulevard": "blvd",
    "court": "ct",
    "place": "pl",
    "parkway": "pkwy",
    "highway": "hwy",
    "circle": "cir",
    "square": "sq",
    "terrace": "ter",
    "saint": "st",
    "suite": "ste",
    "sainte": "ste",
    "north": "n",
    "south": "s",
    "east": "e",
    "west": "w",
}
_REMARK = re.compile(r"\(.*?\)")
_SUITE = re.compile(r"\b(?:ste|unit|room|floor) ?([a-z0-9]+)$")
_STATES = frozenset({"ca", "california"})
_BEFORE_TOWNS = "new newest modern convenient downtown historic beautiful friendly central old"
_BEFORE = frozenset(_BEFORE_TOWNS.split())
_KIND_WORDS = (
    "spine pain back neck medical medicine health care clinic office center practice "
    "orthopedic orthopaedic dental surgery"
)
_KINDS = frozenset(_KIND_WORDS.split())


class Street(Struct, frozen=True):
    """A street with its house number, and the suite, in small letters; abbreviated alike."""

    number: str
    name: str
    suite: str = ""


class OwnFacts(Struct, frozen=True, kw_only=True):
    """What is true of the practice: numbers by their last ten digits, names, addresses, places.

    `towns` are those that the site names as served, by their keys; `cities` those with an office.
    """

    phones: frozenset[str]
    names: tuple[str, ...]
    others: frozenset[str]
    addresses: tuple[tuple[Street, Address], ...]
    cities: frozenset[str]
    states: tuple[str, ...]
    towns: frozenset[str]

    def is_ours(self, number: str) -> bool:
        """Whether a number, with or without its area code, is one of the practice's."""
        digits = digits_of(number)[-10:]
        return any(phone.endswith(digits) for phone in self.phones)

    def town_without_office(self, written: str, *, anywhere: bool) -> str:
        """The town that a phrase names, as written, where no office is; empty where it names none.

        `anywhere`: of all towns in the offices' states, not only of those that the site serves.
        """
        words = written.split()
        while len(words) > 1 and words[0].casefold() in _BEFORE and not self.is_town(words, True):
            words = words[1:]
        while len(words) > 1 and words[-1].casefold() in _STATES:
            words = words[:-1]
        if len(words) > 1 and any(key_of(" ".join(words)) in key_of(name) for name in self.names):
            return ""
        for length in range(len(words), 0, -1):
            rest = {word.casefold() for word in words[length:]}
            if rest <= _KINDS and self.is_town(words[:length], anywhere):
                name = " ".join(words[:length])
                return "" if key_of(name) in self.cities else name
        return ""

    def is_town(self, words: list[str], anywhere: bool) -> bool:
        """Whether some words are a town that the site names, or any of the offices' states."""
        key = key_of(" ".join(words))
        if key in self.towns or key in self.cities:
            return True
        return anywhere and any(places_in(state).named(key) for state in self.states)


def own_facts(site: Site) -> OwnFacts:
    """The facts of a site's practice and offices."""
    practice, offices = site.practice, site.offices
    names = [office.name for office in offices]
    if practice:
        names += [practice.name, practice.legal_name]
    return OwnFacts(
        phones=frozenset(digits_of(phone)[-10:] for phone in _phones(site) if phone),
        names=tuple(name for name in dict.fromkeys(map(_without_remarks, names)) if name),
        others=frozenset(_others(site)),
        addresses=tuple((street_of(office.address.street), office.address) for office in offices),
        cities=frozenset(key_of(office.address.city) for office in offices),
        states=tuple(dict.fromkeys(office.address.state for office in offices)),
        towns=frozenset(key_of(town.name) for town in site.towns),
    )


def _without_remarks(text: str) -> str:
    """A text without what stands in brackets."""
    return _REMARK.sub("", text).strip()


def street_of(street: str, suite: str = "") -> Street:
    """A street address taken apart; what stands in brackets is no part of it."""
    plain = key_of(_without_remarks(f"{street} {suite}").replace("#", " suite "))
    words = [_STREETS.get(word, word) for word in plain.split()]
    text = " ".join(words)
    room = _SUITE.search(text)
    if room:
        text = text[: room.start()].strip()
    number, _, name = text.partition(" ")
    return Street(number, name, room[1] if room else "")


def _phones(site: Site) -> Iterator[str]:
    for office in site.offices:
        yield office.phone
    if site.practice:
        yield from (site.practice.phone, site.practice.fax, *site.practice.tracking_phones)
        for notice in site.practice.notices:
            yield notice.details.get("phone", "")


def _others(site: Site) -> Iterator[str]:
    """The names that belong to others whom the site names: hospitals, plans, boards."""
    for town in site.towns:
        yield from (key_of(hospital.name) for hospital in town.hospitals)
    for physician in site.physicians:
        yield from (key_of(each.hospital) for each in physician.affiliations)
        yield from (key_of(each.board) for each in physician.certifications)
        yield from (key_of(each.board) for each in physician.licences)
    if site.practice and site.practice.insurance:
        yield from (key_of(plan) for plan in site.practice.insurance.accepted)
