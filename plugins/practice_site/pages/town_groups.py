"""The towns that an office serves, as its lists show them: by county, the nearest first."""

from collections.abc import Iterable

from practice_site.model.location import Geo, Town
from practice_site.model.view_parts import TownCard, TownGroup
from practice_site.pages.distances import direction, miles_between, miles_in_words
from practice_site.pages.places import drive_time

_ELSEWHERE = "Other towns"


def town_groups(office: Geo | None, towns: Iterable[tuple[Town, str]]) -> tuple[TownGroup, ...]:
    """An office's towns, each with its page's URL (empty where it is only listed).

    Counties follow one another as their nearest towns do. Towns of one county
    stand without a heading; those without a county or without coordinates, last.
    """
    counties: dict[str, list[TownCard]] = {}
    for town, url in sorted(towns, key=lambda entry: _miles(office, entry[0])):
        card = TownCard(name=town.name, url=url, note=_note(office, town))
        counties.setdefault(town.county, []).append(card)
    if len(counties) < 2:
        return tuple(TownGroup(heading="", towns=tuple(cards)) for cards in counties.values())
    unknown = counties.pop("", None)
    if unknown:
        counties[_ELSEWHERE] = unknown
    return tuple(TownGroup(heading=name, towns=tuple(cards)) for name, cards in counties.items())


def _miles(office: Geo | None, town: Town) -> float:
    if office is None:
        return 0.0
    return miles_between(office, town.geo) if town.geo else float("inf")


def _note(office: Geo | None, town: Town) -> str:
    """The drive where it is known, else where the town lies."""
    if town.drive:
        return f"{drive_time(town.drive)} by car"
    if office is None or town.geo is None:
        return ""
    miles = miles_in_words(miles_between(office, town.geo))
    return f"{miles} {direction(office, town.geo)}, as the crow flies"
