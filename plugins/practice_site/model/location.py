"""Offices, and the towns served from them: `locations.yaml`."""

import datetime as dt
from enum import StrEnum

from msgspec import Struct

from practice_site.model.markdown import Block, FaqItem
from practice_site.model.record import Record

FACTS_FOR_A_PAGE = 3
"""A town with fewer facts of its own than this stays listed (search.md, TWN-01)."""


class Address(Struct, frozen=True):
    """A postal address in the United States; the postal code is text as written."""

    street: str
    city: str
    state: str
    postal_code: str


class Geo(Struct, frozen=True):
    """A point on the earth in decimal degrees (WGS 84)."""

    latitude: float
    longitude: float


class Hours(Struct, frozen=True):
    """Opening hours on some days (`mon` … `sun`), as `HH:MM` in the practice's time zone."""

    days: tuple[str, ...]
    opens: str
    closes: str


class SpecialHours(Struct, frozen=True):
    """A day with other hours than usual."""

    date: dt.date
    closed: bool = False
    opens: str = ""
    closes: str = ""


class Office(Record, frozen=True, kw_only=True):
    """A place where patients are seen. `slug` shares its namespace with towns."""

    name: str
    type: str
    address: Address
    phone: str
    geo: Geo | None = None
    hours: tuple[Hours, ...] = ()
    special_hours: tuple[SpecialHours, ...] = ()
    parking: str = ""
    transit: str = ""
    accessibility: str = ""
    photo: str = ""
    photo_alt: str = ""
    about: tuple[Block, ...] = ()
    redirect_from: tuple[str, ...] = ()


class Drive(Struct, frozen=True):
    """The drive from the town to the office: minutes, miles, and the way in words."""

    minutes: int
    miles: float
    route: str = ""


class Hospital(Struct, frozen=True):
    """A hospital near a town."""

    name: str
    url: str = ""
    note: str = ""


class Tier(StrEnum):
    """Whether a town has a page or is only listed under its office."""

    LISTED = "listed"
    PAGE = "page"


class Town(Record, frozen=True, kw_only=True):
    """A town that an office serves; there is no office in it."""

    name: str
    state: str
    served_from: str
    county: str = ""
    postal_codes: tuple[str, ...] = ()
    geo: Geo | None = None
    tier: Tier = Tier.LISTED
    summary: str = ""
    drive: Drive | None = None
    hospitals: tuple[Hospital, ...] = ()
    parking: str = ""
    transit: str = ""
    about: tuple[Block, ...] = ()
    faq: tuple[FaqItem, ...] = ()
    photo: str = ""
    photo_alt: str = ""
    articles: tuple[str, ...] = ()
    redirect_from: tuple[str, ...] = ()

    @property
    def facts(self) -> tuple[str, ...]:
        """The names of the facts of its own that count towards a page."""
        counted = {
            "drive": self.drive,
            "hospitals": self.hospitals,
            "parking or transit": self.parking or self.transit,
            "faq": self.faq,
            "photo": self.photo,
            "about": self.about,
        }
        return tuple(name for name, value in counted.items() if value)

    @property
    def has_page(self) -> bool:
        """Whether the town has a page: it asks for one and has enough facts of its own."""
        return self.tier is Tier.PAGE and len(self.facts) >= FACTS_FOR_A_PAGE
