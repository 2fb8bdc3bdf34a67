"""The overview of offices and towns."""

from practice_site.model.plan import PagePlan
from practice_site.model.view import LocationsView
from practice_site.model.view_parts import Link
from practice_site.pages.directory import Directory
from practice_site.pages.head import HOME, head_of

LOCATIONS = Link(text="Locations", url="/locations/")


def locations_page(directory: Directory) -> PagePlan:
    """The page that lists every office with the towns it serves."""
    practice = directory.practice
    intro = f"Where {practice.name} sees patients, and the towns that each office serves."
    view = LocationsView(
        url=LOCATIONS.url,
        lang=directory.lang,
        head=head_of(directory.identity, LOCATIONS.url, title=LOCATIONS.text, description=intro),
        title=LOCATIONS.text,
        breadcrumb=(HOME, LOCATIONS),
        intro=intro,
        towns=tuple(
            (office, directory.towns_of.get(slug, ())) for slug, office in directory.offices.items()
        ),
        office_facts=tuple(directory.office_facts.values()),
        maps=tuple(directory.maps.get(slug) for slug in directory.offices),
    )
    return PagePlan(view=view, source=practice.at("name"), generated=True)
