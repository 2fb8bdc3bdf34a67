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
from practice_site.model.view_parts import FaqListView, OfficeCard, Person
from practice_site.structured_data.article import article_node
from practice_site.structured_data.breadcrumb import breadcrumb_node, has_breadcrumb
from practice_site.structured_data.faq import faq_node
from practice_site.structured_data.node import Node
from practice_site.structured_data.office import office_node
from practice_site.structured_data.page import webpage_node
from practice_site.structured_data.person import person_node
from practice_site.structured_data.practice import practice_node, website_node
from practice_site.structured_data.service import service_node

_WithQuestions: TypeAlias = (
    ArticleView | HomeView | PageView | PhysicianView | ServiceView | TownView
)


def page_graph(view: View, frame: Frame) -> dict[str, Any]:
    """The page's schema.org graph: every reference in it leads to a node of it.

    A node is the same on all pages that have it. Offices, with all the towns
    they serve, stand on the pages that are about places (home, contact,
    locations, office, town) and not on articles. The 404 page has only the
    practice and its website.
    """
    nodes = [practice_node(frame), website_node(frame)]
    if not isinstance(view, NotFoundView):
        nodes += _page_nodes(view, frame)
    return {"@context": "https://schema.org", "@graph": nodes}


def _page_nodes(view: View, frame: Frame) -> list[Node]:
    nodes = [webpage_node(view, frame)]
    if has_breadcrumb(view):
        nodes.append(breadcrumb_node(view, frame))
    if isinstance(view, ArticleView):
        nodes.append(article_node(view, frame))
    if isinstance(view, ServiceView):
        nodes.append(service_node(view, frame))
    faq = _faq(view)
    if faq and faq.items:
        nodes.append(faq_node(faq, view, frame))
    nodes += [person_node(person, frame) for person in _people(view)]
    nodes += [office_node(office, frame) for office in _offices(view, frame)]
    return nodes


def _faq(view: View) -> FaqListView | None:
    if isinstance(view, _WithQuestions):
        return view.faq
    return None


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


def _offices(view: View, frame: Frame) -> Iterable[OfficeCard]:
    """The offices that the page is about, as the frame knows them."""
    if isinstance(view, OfficeView | TownView):
        known = {office.slug: office for office in frame.offices}
        return (known.get(view.office.slug, view.office),)
    if isinstance(view, HomeView | LocationsView) or (isinstance(view, PageView) and view.contact):
        return frame.offices
    return ()
