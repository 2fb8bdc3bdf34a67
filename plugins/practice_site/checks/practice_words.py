"""What a practice itself is known by: names, numbers and addresses that are nobody's secret."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from practice_site.checks.mentions.own_facts import OwnFacts
from practice_site.model.site import Site


def practice_words(site: Site, facts: OwnFacts) -> frozenset[str]:
    """The names and addresses of a practice in small letters, and the ten digits of its numbers."""
    words = (word.strip().casefold() for word in _words(site, facts))
    return frozenset(word for word in words if word)


def _words(site: Site, facts: OwnFacts) -> Iterator[str]:
    yield from (*facts.names, *facts.phones)
    if site.practice:
        yield site.practice.email
        yield urlsplit(site.practice.url).hostname or ""
    for physician in site.physicians:
        yield from (physician.name, physician.family_name)
        yield from (affiliation.hospital for affiliation in physician.affiliations)
    for office in site.offices:
        yield office.address.street.partition("(")[0]
