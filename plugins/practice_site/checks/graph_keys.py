"""The keys of records that the properties of a graph's nodes are written in: one table.

A property that is not in it is made of what its node, or the value around it, is made of.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from msgspec import Struct

from practice_site.model.location import Office
from practice_site.model.plan import PagePlan
from practice_site.model.record import Record
from practice_site.model.site import Site
from practice_site.model.span import Span
from practice_site.structured_data.node import Node
from practice_site.structured_data.office import DAYS_OF_WEEK


class Asked(Struct, frozen=True):
    """A value of a graph: `nodes` lead to it from the outermost to the one that has it.

    `names` are the properties on the way to it, without the places in lists.
    """

    site: Site
    page: PagePlan
    record: Record | None
    nodes: tuple[Node, ...]
    names: tuple[str, ...]
    value: Any

    def says(self, name: str) -> Any:
        """What the innermost node on the way that has a property says in it."""
        return next((node[name] for node in reversed(self.nodes) if name in node), None)


Find = Callable[[Asked], Span | None]
"""Finds the line of a value; None where nobody wrote one."""


def key(*names: str) -> Find:
    """The first of some keys that the record has: `key("updated", "published")`."""
    paths = [tuple(name.split(".")) for name in names]

    def find(asked: Asked) -> Span | None:
        known = asked.record.positions.values if asked.record else {}
        return next((known[path] for path in paths if path in known), None)

    return find


def entry(name: str, same: Callable[[Any, Asked], bool], *inner: str) -> Find:
    """A key of that entry of a record's list which a part of the graph was made from."""

    def find(asked: Asked) -> Span | None:
        for number, each in enumerate(getattr(asked.record, name, ())):
            if asked.record and same(each, asked):
                return asked.record.at(name, number, *inner)
        return None

    return find


def _practice(name: str) -> Find:
    """A key of the practice's record, whatever the node is made of."""

    def find(asked: Asked) -> Span | None:
        practice = asked.site.practice
        return practice.positions.values.get((name,)) if practice else None

    return find


def _either(*finds: Find) -> Find:
    return lambda asked: next(filter(None, (find(asked) for find in finds)), None)


def _office(*names: str) -> Find:
    """A key of the office whose address the practice has."""

    def find(asked: Asked) -> Span | None:
        street, code = asked.says("streetAddress"), asked.says("postalCode")
        for office in asked.site.offices:
            address = office.address
            if (address.street or None, address.postal_code or None) == (street, code):
                return office.at(*names)
        return None

    return find


def _photographed(asked: Asked) -> Span | None:
    """The photograph of the home page: that of the first office that has one."""
    photos = (office.at("photo") for office in asked.site.offices if office.photo)
    return next(photos, None) if asked.page.url == "/" else None


def _town(*names: str) -> Find:
    """The first of some keys that the town has which an office serves."""

    def find(asked: Asked) -> Span | None:
        area = next((node for node in asked.nodes if node.get("@type") == "City"), {})
        for town in asked.site.towns:
            served = isinstance(asked.record, Office) and town.served_from == asked.record.slug
            if served and town.name == area.get("name"):
                known = town.positions.values
                return next((known[(name,)] for name in names if (name,) in known), None)
        return None

    return find


def _question(asked: Asked) -> Span | None:
    question = next((node for node in asked.nodes if node.get("@type") == "Question"), {})
    return _origin("faq", str(question.get("name", "")), asked)


def _heading(asked: Asked) -> Span | None:
    return _origin("heading", str(asked.value), asked)


def _origin(kind: str, value: str, asked: Asked) -> Span | None:
    """Where something in the page's own text was written."""
    for origin in asked.page.origins:
        if (origin.kind, origin.value) == (kind, value):
            return origin.span
    return None


def _last_step(asked: Asked) -> Span | None:
    """The page's own name, which ends the way to it."""
    own = str(asked.nodes[0].get("@id", "")).rpartition("#")[0]
    return key("name", "title")(asked) if asked.says("item") == own else None


def _same(each: Any, asked: Asked) -> bool:
    return bool(each == asked.value)


def _same_hours(each: Any, asked: Asked) -> bool:
    said = (str(asked.says("opens")), str(asked.says("closes")))
    days = [DAYS_OF_WEEK.get(day[:3]) for day in each.days]
    is_there = asked.value in days if asked.names[-1] == "dayOfWeek" else True
    return said[0].startswith(each.opens) and said[1].startswith(each.closes) and is_there


def _same_day(each: Any, asked: Asked) -> bool:
    return bool(each.date.isoformat() == asked.says("validFrom"))


def _same_code(each: Any, asked: Asked) -> bool:
    return (each.code, each.system) == (asked.says("codeValue"), asked.says("codingSystem"))


_LANGUAGE = _either(key("lang"), _practice("lang"))

WRITTEN_IN: Mapping[str, Mapping[str, Find]] = MappingProxyType(
    {
        "practice": {
            "@type": key("type"),
            "name": key("name"),
            "legalName": key("legal_name"),
            "url": key("url"),
            "telephone": key("phone"),
            "faxNumber": key("fax"),
            "email": key("email"),
            "logo": key("brand.mark"),
            "sameAs": entry("profiles", _same),
            "address": _office("address"),
            "address.streetAddress": _office("address", "street"),
            "address.addressLocality": _office("address", "city"),
            "address.addressRegion": _office("address", "state"),
            "address.postalCode": _office("address", "postal_code"),
        },
        "website": {"name": key("name"), "url": key("url"), "inLanguage": key("lang")},
        "webpage": {
            "name": key("name", "title"),
            "description": key("summary"),
            "inLanguage": _LANGUAGE,
            "datePublished": key("published"),
            "dateModified": key("updated", "published"),
            "lastReviewed": key("reviewed.date"),
            "reviewedBy": key("reviewed.by"),
            "primaryImageOfPage": _either(key("image", "photo"), _photographed),
        },
        "article": {
            "headline": key("title"),
            "alternativeHeadline": key("subtitle"),
            "description": key("summary"),
            "author": key("author"),
            "datePublished": key("published"),
            "dateModified": key("updated", "published"),
            "image": key("image"),
            "inLanguage": _LANGUAGE,
        },
        "service": {
            "@type": key("type", "kind"),
            "name": key("title"),
            "alternateName": entry("also_known_as", _same),
            "description": key("summary"),
            "image": key("image"),
            "code": entry("codes", _same_code),
            "code.codeValue": entry("codes", _same_code, "code"),
            "code.codingSystem": entry("codes", _same_code, "system"),
            "bodyLocation": key("body_location"),
            "associatedAnatomy": key("body_location"),
            "procedureType": key("procedure_type"),
        },
        "faq": {"name": _heading, "mainEntity": _question, "inLanguage": _LANGUAGE},
        "breadcrumb": {"itemListElement.name": _last_step},
        "person": {
            "name": key("name"),
            "givenName": key("given_name"),
            "familyName": key("family_name"),
            "honorificPrefix": key("prefix"),
            "honorificSuffix": key("degree"),
            "jobTitle": key("title"),
            "image": key("photo"),
            "sameAs": entry("profiles", _same),
        },
        "office": {
            "@type": key("type"),
            "name": key("name"),
            "telephone": key("phone"),
            "address": key("address"),
            "address.streetAddress": key("address.street"),
            "address.addressLocality": key("address.city"),
            "address.addressRegion": key("address.state"),
            "address.postalCode": key("address.postal_code"),
            "geo": key("geo"),
            "geo.latitude": key("geo.latitude"),
            "geo.longitude": key("geo.longitude"),
            "openingHoursSpecification": entry("hours", _same_hours),
            "openingHoursSpecification.opens": entry("hours", _same_hours, "opens"),
            "openingHoursSpecification.closes": entry("hours", _same_hours, "closes"),
            "openingHoursSpecification.dayOfWeek": entry("hours", _same_hours, "days"),
            "specialOpeningHoursSpecification": entry("special_hours", _same_day),
            "specialOpeningHoursSpecification.validFrom": entry("special_hours", _same_day, "date"),
            "specialOpeningHoursSpecification.validThrough": entry(
                "special_hours", _same_day, "date"
            ),
            "specialOpeningHoursSpecification.opens": entry("special_hours", _same_day, "opens"),
            "specialOpeningHoursSpecification.closes": entry("special_hours", _same_day, "closes"),
            "areaServed": _town("name"),
            "areaServed.containedInPlace": _town("county", "state"),
            "areaServed.containedInPlace.containedInPlace": _town("state"),
        },
    }
)
"""By the kind of a node, which its `@id` ends in: what each property is written in."""
