"""What the law of a jurisdiction asks of a website: packs of requirements, as data."""

import datetime as dt
from enum import StrEnum

from msgspec import Struct

from practice_site.model.finding import Severity
from practice_site.model.record import Record


class Confidence(StrEnum):
    """How sure it is that the law says so.

    The law itself was read; only others' words about it; it follows from the
    law; or nobody has confirmed it, and it never stops publication.
    """

    PRIMARY = "primary"
    SECONDARY = "secondary"
    INFERENCE = "inference"
    UNCONFIRMED = "unconfirmed"


class Applies(Struct, frozen=True):
    """The practices that a requirement is made for; None where the fact does not matter."""

    hhs_funds: bool | None = None
    at_facilities: bool | None = None
    employees_from: int | None = None
    employees_below: int | None = None


class Requirement(Struct, frozen=True, kw_only=True):
    """One thing that the law asks.

    `severity` is how it counts while it holds, `before` until it does, and
    `otherwise` for practices that it is not made for; None means not at all. An
    entry of a practice's own may leave out all but `id`: what it says then
    changes a requirement of the product. `wording` must stand on the site as it
    is, with its `link`; `bodies` are those whose recognition it accepts. `not_judged`
    says why a build cannot know.
    """

    id: str
    asks: str = ""
    severity: Severity | None = None
    before: Severity | None = None
    otherwise: Severity | None = None
    confidence: Confidence | None = None
    citation: str = ""
    url: str = ""
    effective: dt.date | None = None
    ends: dt.date | None = None
    applies: Applies | None = None
    longest_years: int | None = None
    updated_by: dt.date | None = None
    lexicon: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    wording: str = ""
    link: str = ""
    not_judged: str = ""


class Pack(Record, frozen=True, kw_only=True):
    """The requirements of one jurisdiction; `slug` is its name (us-ca).

    `as_of` is the day on which somebody last held it against the law.
    """

    title: str
    as_of: dt.date
    requirements: tuple[Requirement, ...]
