"""What a page is about, what it lists and whom it names: from the page to all other nodes."""

from practice_site.model.list_views import (
    PhysiciansView,
    StoriesView,
)
from practice_site.model.view import (
    ArticleView,
    Frame,
    HomeView,
    LocationsView,
    OfficeView,
    PageView,
    PhysicianView,
    ServiceView,
    TownView,
    View,
)
from practice_site.structured_data.identifiers import (
    article_id,
    list_id,
    listing_id,
    office_id,
    person_id,
    practice_id,
    service_id,
    town_id,
)
from practice_site.structured_data.listing import lists
from practice_site.structured_data.node import Node, reference
from practice_site.structured_data.physician import has_listing
from practice_site.structured_data.service import mention, treatments


def subject(view: View, frame: Frame) -> Node:
    """`mainEntity`, `about` and `mentions` of a page.

    A service that another page describes is described here in short: its name,
    its type and its address.
    """
    if isinstance(view, ArticleView):
        return {
            "mainEntity": reference(article_id(view, frame)),
            "about": [mention(topic, frame) for topic in dict.fromkeys(view.topics)],
        }
    if isinstance(view, ServiceView):
        return _of_service(view, frame)
    if isinstance(view, PhysicianView):
        listing = reference(listing_id(view.person.slug, frame)) if has_listing(view) else None
        person = reference(person_id(view.person.slug, frame))
        return {"mainEntity": person, "about": listing}
    if isinstance(view, OfficeView | TownView):
        return _of_place(view, frame)
    return _of_practice(view, frame)


def _of_service(view: ServiceView, frame: Frame) -> Node:
    service = reference(service_id(view.url, frame))
    told = {view.url, *(topic.url for topic in treatments(view))}
    others = [t for t in dict.fromkeys((*view.treats, *view.treated_with)) if t.url not in told]
    return {
        "mainEntity": service,
        "about": service,
        "mentions": [
            *(mention(topic, frame) for topic in others),
            *(reference(person_id(person.slug, frame)) for person in view.performed_by),
        ],
    }


def _of_place(view: OfficeView | TownView, frame: Frame) -> Node:
    office = reference(office_id(view.office.slug, frame))
    if isinstance(view, OfficeView):
        return {"mainEntity": office}
    served = {area.url for facts in view.office_facts for area in facts.areas}
    town = [reference(town_id(view.url, frame))] if view.url in served else []
    return {"about": [*town, office]}


def _of_practice(view: View, frame: Frame) -> Node:
    """Pages about the practice as a whole, and lists of what it has."""
    found: Node = {}
    if lists(view, frame):
        found["mainEntity"] = reference(list_id(view, frame))
    if isinstance(view, HomeView | LocationsView | PhysiciansView | StoriesView) or (
        isinstance(view, PageView) and view.contact
    ):
        found["about"] = reference(practice_id(frame))
    people = view.physicians if isinstance(view, HomeView) else ()
    offices = view.office_facts if isinstance(view, HomeView | PageView) else ()
    found["mentions"] = [
        *(reference(person_id(person.slug, frame)) for person in people),
        *(reference(office_id(facts.office.slug, frame)) for facts in offices),
    ]
    return found
