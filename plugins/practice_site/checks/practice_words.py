"""What a practice itself is known by: names, numbers and addresses that are nobody's secret."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from practice_site.checks.telephones import digits_of
from practice_site.model.site import Site


def practice_words(site: Site) -> frozenset[str]:
    """The names and addresses of a practice in small letters, and the ten digits of its numbers."""
    words = (word.strip().casefold() for word in _words(site))
    return frozenset(word for word in words if word)


def _words(site: Site) -> Iterator[str]:
    practice = site.practice
    if practice:
        yield from (practice.name, practice.legal_name, practice.email)
        yield urlsplit(practice.url).hostname or ""
        yield from (digits_of(number)[-10:] for number in (practice.phone, practice.fax))
    for physician in site.physicians:
        yield from (physician.name, physician.family_name)
        yield from (affiliation.hospital for affiliation in physician.affiliations)
    for office in site.offices:
        yield from (office.name, office.address.street, digits_of(office.phone)[-10:])
