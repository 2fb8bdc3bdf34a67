"""Who sees patients at an office, and on which days."""

from collections.abc import Iterator

from practice_site.model.view_parts import TownCard
from practice_site.pages.directory import Directory
from practice_site.pages.hours import days_in_words


def physicians_at(office: str, directory: Directory) -> Iterator[TownCard]:
    """The physicians at the office of that slug who practise now; `note` has their days."""
    for physician in directory.staff:
        for at in physician.offices:
            if at.office == office:
                person = directory.persons[physician.slug]
                yield TownCard(name=person.display, url=person.url, note=days_in_words(at.days))
