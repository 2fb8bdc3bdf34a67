"""Pages that list others: what they show, in its order."""

from collections.abc import Iterable, Iterator
from itertools import chain

from practice_site.model.list_views import ArticleIndexView, PhysiciansView, ServiceIndexView
from practice_site.model.view import Frame, LocationsView, View
from practice_site.structured_data.identifiers import (
    absolute,
    list_id,
    office_id,
    person_id,
    town_id,
)
from practice_site.structured_data.node import Node, present, reference

_Entry = tuple[str, str, str]
"""The name of what is listed, the path of its page and its node's name; these may be empty."""


def lists(view: View, frame: Frame) -> bool:
    """Whether a page lists anything."""
    return next(_entries(view, frame), None) is not None


def list_node(view: View, frame: Frame) -> Node:
    """The list of a page as an ItemList; an entry leads to its node where the page has that."""
    entries = list(_entries(view, frame))
    return {
        "@type": "ItemList",
        "@id": list_id(view, frame),
        "numberOfItems": len(entries),
        "itemListElement": list(_items(entries, frame)),
    }


def _items(entries: Iterable[_Entry], frame: Frame) -> Iterator[Node]:
    for position, (name, url, identifier) in enumerate(entries, start=1):
        yield present(
            {
                "@type": "ListItem",
                "position": position,
                "name": name,
                "url": absolute(url, frame) if url else None,
                "item": reference(identifier) if identifier else None,
            }
        )


def _entries(view: View, frame: Frame) -> Iterator[_Entry]:
    if isinstance(view, ArticleIndexView):
        yield from ((card.title, card.url, "") for card in view.articles)
    elif isinstance(view, ServiceIndexView):
        yield from ((card.title, card.url, "") for _, cards in view.groups for card in cards)
    elif isinstance(view, PhysiciansView):
        for person in view.physicians:
            yield person.display, person.url, person_id(person.slug, frame)
    elif isinstance(view, LocationsView):
        for office, groups in view.towns:
            yield office.name, office.url, office_id(office.slug, frame)
            for town in chain.from_iterable(group.towns for group in groups):
                yield town.name, town.url, town_id(town.url, frame) if town.url else ""
