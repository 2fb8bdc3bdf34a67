"""Towns in the words under a quote."""

import re
from collections.abc import Iterator

from practice_site.gazetteer.places_file import places_in
from practice_site.model.site import Site
from practice_site.model.testimonial import Testimonial

_NAME = r"(?:(?:St|Ft|Mt)\. )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*"
_PLACED = re.compile(
    rf"(?:[,(|/]|\s[-–—]\s|\b(?:from|in|of|near))\s*(?P<after>{_NAME})"
    rf"|\b(?:[Aa]n?|[Oo]ne|[Oo]ur|[Tt]he) (?P<before>{_NAME}) (?:patient|resident|family)\b"
)


def town_shown(record: Testimonial, site: Site) -> str:
    """The town that an attribution names: "Napa" of "J. S., Napa, CA"; empty where none is.

    It is a town of the site's, the record's own, or one that the list of places knows in a
    state where the practice has an office.
    """
    own = {town.name for town in site.towns} | {office.address.city for office in site.offices}
    for words in _placed(record.attribution):
        if words in own or words == record.town or _is_known(words, site):
            return words
    return record.town if record.town and record.town in record.attribution else ""


def _placed(attribution: str) -> Iterator[str]:
    for found in _PLACED.finditer(attribution):
        yield found["after"] or found["before"]


def _is_known(words: str, site: Site) -> bool:
    states = {office.address.state for office in site.offices}
    return any(places_in(state).named(words) for state in sorted(states))
