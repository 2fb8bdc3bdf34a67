"""Towns that a text names: those of the site, and others."""

import re
from collections.abc import Iterable, Iterator

from practice_site.gazetteer.state_names import STATES
from practice_site.importing.organizations import (
    CAPITAL,
    Named,
    Organizations,
    mask_organizations,
)
from practice_site.importing.passages import Passage
from practice_site.model.markdown import Role
from practice_site.model.site import Site

_STATE = "|".join(name.replace(" ", r"\s+") for name in (*STATES, *STATES.values()))
_PLACE = rf"{CAPITAL}(?:\s+{CAPITAL}){{0,3}}"
_TOWN_AND_STATE = re.compile(
    rf"\b(?:in|near|from|of|around)\s+(?P<town>{_PLACE}),\s+(?:{_STATE})\b"
)
_LIST_OF_TOWNS = re.compile(
    rf"\b(?:in|near|from|serve|serves|serving|Serving|including|like|to|between)\s+"
    rf"(?P<towns>{_PLACE}(?:(?:,\s+(?:and\s+|or\s+)?|\s+and\s+|\s+or\s+){_PLACE})*)"
)
_BETWEEN = re.compile(r",\s+(?:and\s+|or\s+)?|\s+and\s+|\s+or\s+")
_PART_OF_A_NAME = (
    r"(?!['’]s\s+\w*\s*(?:Hospital|University)|\s+(?:Valley|County|River|Creek|Street|Avenue|Road|"
    r"Boulevard|Highway|State|University|College|Bay|Lake|Hills|Heights|Hospital|Medical|Clinic)\b)"
)
_NO_TOWN = re.compile(
    r"^(?:I|Dr|Mr|Mrs|Ms|Surrounding|Nearby|Local|Communities|Medicare|MRI|CT|US|Our|We|The|"
    r"Highway|Route|Interstate|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|"
    r"April|June|July|August|September|October|November|December)\b|"
    r".*\b(?:County|Valley|Medicine|Hospital|Center|Health|Communities|Surrounding|Beyond|Areas?|"
    r"Bay|Highway)\b"
)


def served_places(passages: Iterable[Passage], site: Site, found: Organizations) -> tuple[str, ...]:
    """The slugs of the site's offices and towns that the text names, in order of first mention.

    "St. Helena" and "Saint Helena" are the same; "Napa Valley" is not Napa.
    """
    texts = [_plain(mask_organizations(passage.text, found)) for passage in passages]
    whole = "\n".join(texts)
    places = [
        (hit.start(), order, slug)
        for order, (slug, name) in enumerate(_known(site))
        if (
            hit := re.search(
                rf"(?<![\w-]){re.escape(_plain(name))}(?![\w-]){_PART_OF_A_NAME}", whole
            )
        )
    ]
    return tuple(dict.fromkeys(slug for _, _, slug in sorted(places)))


def other_towns(passages: Iterable[Passage], site: Site, found: Organizations) -> tuple[Named, ...]:
    """Towns that the text names and the site does not know.

    Looked for where towns are to be expected: in the serving-area section, and
    wherever a state follows.
    """
    known = {_plain(name).casefold() for _, name in _known(site)}
    towns: dict[str, list[int]] = {}
    for passage in passages:
        if passage.heading:
            continue
        text = mask_organizations(passage.text, found)
        for name in _candidates(text, passage.role):
            if _plain(name).casefold() not in known and not _NO_TOWN.match(name):
                towns.setdefault(name, []).append(passage.line)
    return tuple(Named(name, tuple(dict.fromkeys(lines))) for name, lines in towns.items())


def _candidates(text: str, role: Role) -> Iterator[str]:
    if role in (Role.SERVING_AREA, Role.DIRECTIONS):
        for found in _LIST_OF_TOWNS.finditer(text):
            yield from _BETWEEN.split(found["towns"])
    else:
        for found in _TOWN_AND_STATE.finditer(text):
            yield found["town"]


def _known(site: Site) -> Iterator[tuple[str, str]]:
    for office in site.offices:
        yield office.slug, office.address.city
    for town in site.towns:
        yield town.slug, town.name


def _plain(name: str) -> str:
    """A place's name with its saint written out and plain spaces."""
    return re.sub(r"\s+", " ", re.sub(r"\b(?:St\.?|Ste\.?)(?=\s+[A-Z])", "Saint", name))
