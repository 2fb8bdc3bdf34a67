"""The practice itself: `content/practice.yaml`."""

import datetime as dt
from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct, field

from practice_site.model.record import Record


class Booking(Struct, frozen=True):
    """The practice's own booking link; `baa_date` is when the vendor signed a BAA."""

    url: str
    vendor: str = ""
    baa_date: dt.date | None = None


class Insurance(Struct, frozen=True):
    """The plans that were accepted on the day `as_of`."""

    as_of: dt.date | None
    accepted: tuple[str, ...]


class Closure(Struct, frozen=True):
    """Days on which offices are closed, the last one included; no offices means all."""

    start: dt.date
    end: dt.date
    message: str
    offices: tuple[str, ...] = ()


class Notice(Struct, frozen=True):
    """A notice that the law asks for: the slug of its page and what the law wants to know.

    `details` holds whatever else the notice's own schema has (the effective
    date, the coordinator), as text.
    """

    kind: str
    page: str = ""
    details: Mapping[str, str] = field(default_factory=dict)


class ReviewPolicy(Struct, frozen=True):
    """When a medical review is due: months until a warning, and until a louder one.

    `second_physician` is whether an author may not be the only reviewer.
    """

    warn_months: int = 12
    late_months: int = 24
    second_physician: bool = False


class Brand(Struct, frozen=True):
    """The practice's mark (an image below `content/`) and its accent colour (`#rrggbb`)."""

    mark: str = ""
    accent: str = ""


class AnswerEngines(StrEnum):
    """What crawlers of answer engines may do: answer and train, answer alone, or neither."""

    WELCOME = "welcome"
    NO_TRAINING = "no_training"
    REFUSE = "refuse"


class Verification(Struct, frozen=True):
    """What proves to Google Search Console and Bing Webmaster Tools whose site it is."""

    google: str = ""
    bing: str = ""


class Search(Struct, frozen=True):
    """What search engines are told beside the pages themselves; no key, no IndexNow."""

    answer_engines: AnswerEngines = AnswerEngines.WELCOME
    indexnow_key: str = ""
    verification: Verification = field(default_factory=Verification)


class NavItem(Struct, frozen=True):
    """An entry of the navigation: `to` is a page's slug or a path of the site."""

    label: str
    to: str


class Moved(Struct, frozen=True):
    """A former address, and the page of the site that takes its place."""

    old: str
    to: str


class Practice(Record, frozen=True, kw_only=True):
    """The practice: who it is, where the law finds it, how patients reach it."""

    name: str
    url: str
    lang: str
    timezone: str
    type: str
    jurisdictions: tuple[str, ...]
    phone: str
    disclaimer: str
    emergency: str
    legal_name: str = ""
    fictitious_name_permit: str = ""
    sample: bool = False
    employees: int | None = None
    hhs_funds: bool | None = None
    at_facilities: bool | None = None
    fax: str = ""
    tracking_phones: tuple[str, ...] = ()
    email: str = ""
    booking: Booking | None = None
    profiles: tuple[str, ...] = ()
    insurance: Insurance | None = None
    closures: tuple[Closure, ...] = ()
    notices: tuple[Notice, ...] = ()
    review: ReviewPolicy = field(default_factory=ReviewPolicy)
    brand: Brand = field(default_factory=Brand)
    search: Search = field(default_factory=Search)
    nav: tuple[NavItem, ...] = ()
    moved: tuple[Moved, ...] = ()
    gone: tuple[str, ...] = ()
