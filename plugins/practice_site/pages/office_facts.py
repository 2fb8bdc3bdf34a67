"""What the pages about places know of the offices."""

from collections.abc import Iterable, Mapping

from practice_site.model.article import Service
from practice_site.model.map import MapView
from practice_site.model.office_facts import Area, OfficeFacts
from practice_site.model.physician import Physician
from practice_site.model.site import Site
from practice_site.model.view_parts import OfficeCard, Topic
from practice_site.pages.images import image_of
from practice_site.pages.shelf import grouped


def facts_of_offices(
    site: Site,
    offices: Mapping[str, OfficeCard],
    staff: Iterable[Physician],
    services: Iterable[tuple[Service, Topic]],
    town_urls: Mapping[str, str],
    maps: Mapping[str, MapView],
) -> dict[str, OfficeFacts]:
    """The facts of each office by its slug.

    `services` are those that the site shows, each as other pages name it;
    `town_urls` are the paths of the towns that have a page, `maps` the
    maps of the offices that have one. A service is done at
    the offices where the physicians who perform it see patients.
    """
    areas = grouped(
        (town.served_from, Area(town.name, town.state, town.county, town_urls.get(town.slug, "")))
        for town in site.towns
    )
    there = grouped((at.office, physician.slug) for physician in staff for at in physician.offices)
    done = [(frozenset(service.performed_by), topic) for service, topic in services]
    photos = {office.slug: office for office in reversed(site.offices)}
    return {
        slug: OfficeFacts(
            office=card,
            image=image_of(photos[slug].photo, photos[slug].photo_alt, site.images),
            areas=areas.get(slug, ()),
            services=tuple(topic for by, topic in done if not by.isdisjoint(there.get(slug, ()))),
            map=maps[slug].anchor if slug in maps else "",
        )
        for slug, card in offices.items()
    }
