"""The whole graph of a page."""

from collections.abc import Iterable
from typing import Any, TypeAlias

from practice_site.model.list_views import PhysiciansView
from practice_site.model.view import (
    ArticleView,
    Frame,
    HomeView,
    LocationsView,
    NotFoundView,
    OfficeView,
    PageView,
    PhysicianView,
    ServiceView,
    TownView,
    View,
)
from practice_site.model.view_parts import Person
from practice_site.structured_data.article import article_node
from practice_site.structured_data.breadcrumb import breadcrumb_node, has_breadcrumb
from practice_site.structured_data.citation import citation_nodes
from practice_site.structured_data.faq import faq_node, faq_of
from practice_site.structured_data.listing import list_node, lists
from practice_site.structured_data.node import Node
from practice_site.structured_data.office import office_node
from practice_site.structured_data.page import webpage_node
from practice_site.structured_data.person import person_node
from practice_site.structured_data.physician import has_listing, listing_node
from practice_site.structured_data.practice import practice_node, website_node
from practice_site.structured_data.service import service_node

_WithOffices: TypeAlias = (
    HomeView | LocationsView | OfficeView | PageView | PhysicianView | TownView
)


def page_graph(view: View, frame: Frame) -> dict[str, Any]:
    """The page's schema.org graph: every reference in it leads to a node of it.

    A node is the same on all pages that have it, but for services: their own
    page describes them, others mention them (`service.mention`). Offices, with
    all the towns they serve, stand on the pages that are about places (home,
    contact, locations, office, town, a physician's) and not on articles. The 404
    page has only the practice and its website.
    """
    nodes = [practice_node(frame), website_node(frame)]
    if not isinstance(view, NotFoundView):
        nodes += _page_nodes(view, frame)
    return {"@context": "https://schema.org", "@graph": nodes}


def _page_nodes(view: View, frame: Frame) -> list[Node]:
    citations = citation_nodes(view, frame)
    nodes = [webpage_node(view, citations, frame)]
    if has_breadcrumb(view):
        nodes.append(breadcrumb_node(view, frame))
    if isinstance(view, ArticleView):
        nodes.append(article_node(view, citations, frame))
    if isinstance(view, ServiceView):
        nodes.append(service_node(view, frame))
    if isinstance(view, PhysicianView) and has_listing(view):
        nodes.append(listing_node(view, frame))
    if lists(view, frame):
        nodes.append(list_node(view, frame))
    faq = faq_of(view)
    if faq:
        nodes.append(faq_node(faq, view, frame))
    nodes += [person_node(person, frame) for person in _people(view)]
    if isinstance(view, _WithOffices):
        nodes += [office_node(facts, frame) for facts in view.office_facts]
    return nodes


def _people(view: View) -> Iterable[Person]:
    """The people that the page names, each once."""
    people: tuple[Person, ...] = ()
    if isinstance(view, ArticleView):
        reviewer = view.reviewer if view.reviewed else None
        people = tuple(person for person in (view.author, reviewer) if person)
    elif isinstance(view, PhysicianView):
        people = (view.person,)
    elif isinstance(view, ServiceView):
        reviewer = view.reviewer if view.reviewed else None
        people = (*view.performed_by, *((reviewer,) if reviewer else ()))
    elif isinstance(view, HomeView | PhysiciansView):
        people = view.physicians
    return {person.slug: person for person in people}.values()
