"""A physician: `content/physicians/<slug>.md`."""

import datetime as dt

from msgspec import Struct

from practice_site.model.markdown import Body
from practice_site.model.record import Record


class Certification(Struct, frozen=True):
    """A board certification; `board` is the board's full name."""

    specialty: str
    board: str
    recognized_by: str = ""
    since: str = ""
    expires: str = ""


class Licence(Struct, frozen=True):
    """A licence to practise: the state, the licensing board, and what is known of it."""

    state: str
    board: str
    number: str = ""
    expires: dt.date | None = None


class Affiliation(Struct, frozen=True):
    """A hospital where the physician has privileges."""

    hospital: str
    url: str = ""


class OfficeDays(Struct, frozen=True):
    """The days (`mon` … `sun`) a physician is at an office."""

    office: str
    days: tuple[str, ...] = ()


class Physician(Record, frozen=True, kw_only=True):
    """A physician and the biography that stands on their page."""

    name: str
    given_name: str
    family_name: str
    degree: str
    licences: tuple[Licence, ...]
    body: Body
    prefix: str = ""
    title: str = ""
    specialties: tuple[str, ...] = ()
    certifications: tuple[Certification, ...] = ()
    fellowship: str = ""
    npi: str = ""
    affiliations: tuple[Affiliation, ...] = ()
    offices: tuple[OfficeDays, ...] = ()
    languages: tuple[str, ...] = ()
    new_patients: bool | None = None
    photo: str = ""
    photo_alt: str = ""
    profiles: tuple[str, ...] = ()
    joined: dt.date | None = None
    left: dt.date | None = None
    redirect_from: tuple[str, ...] = ()
