"""Towns in the words under a quote."""

from collections.abc import Iterator

from practice_site.checks.mentions.own_facts import OwnFacts
from practice_site.model.testimonial import Testimonial
from practice_site.words.expressions import ready

_NAME = r"(?:(?:St|Ft|Mt)\. )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*"
_PLACED = ready(
    rf"(?:[,(|/]|\s[-–—]\s|\b(?:from|in|of|near))\s*(?P<after>{_NAME})"
    rf"|\b(?:[Aa]n?|[Oo]ne|[Oo]ur|[Tt]he) (?P<before>{_NAME}) (?:patient|resident|family)\b"
)


def town_shown(record: Testimonial, facts: OwnFacts) -> str:
    """The town that an attribution names: "Napa" of "J. S., Napa, CA"; empty where none is.

    It is a town of the site's, the record's own, or one that the list of places knows in a
    state where the practice has an office.
    """
    for words in _placed(record.attribution):
        if words == record.town or facts.is_town(words.split(), anywhere=True):
            return words
    return record.town if record.town and record.town in record.attribution else ""


def _placed(attribution: str) -> Iterator[str]:
    for found in _PLACED.finditer(attribution):
        yield found["after"] or found["before"]
