"""Offices: real places with an address, and the towns that they serve."""

from practice_site.model.location import Address, Geo
from practice_site.model.office_facts import Area, OfficeFacts
from practice_site.model.view import Frame
from practice_site.model.view_parts import HoursLine, SpecialHoursLine
from practice_site.structured_data.identifiers import (
    absolute,
    office_id,
    practice_id,
    town_id,
)
from practice_site.structured_data.image import image_url
from practice_site.structured_data.node import Node, present, reference
from practice_site.structured_data.service import offered
from practice_site.structured_data.vocabulary.terms import terms

DAYS_OF_WEEK = {
    "mon": "https://schema.org/Monday",
    "tue": "https://schema.org/Tuesday",
    "wed": "https://schema.org/Wednesday",
    "thu": "https://schema.org/Thursday",
    "fri": "https://schema.org/Friday",
    "sat": "https://schema.org/Saturday",
    "sun": "https://schema.org/Sunday",
}
"""The members of schema.org's DayOfWeek, by the first letters of their English names."""

PLACE = "MedicalBusiness"
"""What an office is besides a type that is no place."""

MIDNIGHT = "00:00"
"""Opening and closing at midnight is how a day without opening hours is written."""


def office_node(facts: OfficeFacts, frame: Frame) -> Node:
    """An office, equal on every page that has it (LB-04: one node a place).

    A laboratory or an organization is no place to schema.org, and has neither
    coordinates nor hours: where people go in, it is a business as well.
    The towns it serves are its `areaServed`: a town without an office has no
    node with an address of its own (LB-06). A clinic has services, a business
    that is no clinic has none (MED-11). Its map is the one on its own page; no page
    leads to a map elsewhere.
    """
    office = facts.office
    return present(
        {
            "@type": _types(office.type),
            "@id": office_id(office.slug, frame),
            "name": office.name,
            "url": absolute(office.url, frame),
            "image": image_url(facts.image, frame) if facts.image else None,
            "telephone": office.phone.e164,
            "parentOrganization": reference(practice_id(frame)),
            "address": postal_address(office.address),
            "geo": _coordinates(office.geo) if office.geo else None,
            "hasMap": f"{absolute(office.url, frame)}#{facts.map}" if facts.map else None,
            "openingHoursSpecification": [_usual_hours(line) for line in office.hours],
            "specialOpeningHoursSpecification": [
                _special_hours(line) for line in office.special_hours
            ],
            "areaServed": [_town(area, frame) for area in facts.areas],
            "availableService": offered(facts.services, frame) if _offers(office.type) else [],
        }
    )


def _offers(kind: str) -> bool:
    return not terms().domains("availableService").isdisjoint(terms().family(kind))


def _types(kind: str) -> str | list[str]:
    return kind if terms().is_a(kind, "Place") else [kind, PLACE]


def postal_address(address: Address) -> Node:
    """A postal address in the United States."""
    return present(
        {
            "@type": "PostalAddress",
            "streetAddress": address.street,
            "addressLocality": address.city,
            "addressRegion": address.state,
            "postalCode": address.postal_code,
            "addressCountry": "US",
        }
    )


def _coordinates(geo: Geo) -> Node:
    return {"@type": "GeoCoordinates", "latitude": geo.latitude, "longitude": geo.longitude}


def _usual_hours(line: HoursLine) -> Node:
    return {
        "@type": "OpeningHoursSpecification",
        "dayOfWeek": [DAYS_OF_WEEK[day[:3].lower()] for day in line.weekdays],
        "opens": _time(line.opens),
        "closes": _time(line.closes),
    }


def _special_hours(line: SpecialHoursLine) -> Node:
    return {
        "@type": "OpeningHoursSpecification",
        "validFrom": line.day.iso,
        "validThrough": (line.through or line.day).iso,
        "opens": _time(line.opens or MIDNIGHT),
        "closes": _time(line.closes or MIDNIGHT),
    }


def _time(clock: str) -> str:
    """A time of day as hh:mm:ss (LB-02)."""
    return clock if clock.count(":") > 1 else f"{clock}:00"


def _town(area: Area, frame: Frame) -> Node:
    """A town; schema.org's City is "a city or town". One with a page of its own has a name."""
    state: Node | None = {"@type": "State", "name": area.state} if area.state else None
    county: Node = {"@type": "AdministrativeArea", "name": area.county}
    if state:
        county["containedInPlace"] = state
    return present(
        {
            "@type": "City",
            "@id": town_id(area.url, frame) if area.url else None,
            "name": area.name,
            "containedInPlace": county if area.county else state,
        }
    )
