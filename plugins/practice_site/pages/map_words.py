"""What a map shows, in words."""

from collections.abc import Sequence

from practice_site.model.view_parts import OfficeCard


def office_in_words(office: OfficeCard) -> str:
    """What the words of a map call an office: "the office in Napa"."""
    return f"the office in {office.address.city}" if office.address.city else "the office"


def in_short(place: str, towns: int) -> str:
    """What a map shows, as its caption."""
    served = "a town that it serves" if towns == 1 else f"{towns} towns that it serves"
    return f"{place[:1].upper()}{place[1:]} and {served}"


def description_of(towns: Sequence[tuple[str, str]], others: bool) -> str:
    """What a map shows to those who cannot see it.

    `towns` are names and where they lie, the nearest first; `others` says that
    there are more beyond its edge.
    """
    name, where = towns[0]
    said = f"{name} is {where}"
    if len(towns) > 1:
        last, there = towns[-1]
        said = f"The nearest town is {name}, {where}; the farthest is {last}, {there}"
    beyond = " Others lie beyond its edge." if others else ""
    return f"A map of distances as the crow flies. {said}.{beyond}"
