"""Texts that people write: articles, services and plain pages."""

import datetime as dt
from enum import StrEnum

from msgspec import Struct

from practice_site.model.markdown import Body, ImageUse
from practice_site.model.record import Record, Review
from practice_site.model.texts import QuoteUse


class Status(StrEnum):
    """Whether a text may be seen."""

    DRAFT = "draft"
    SCHEDULED = "scheduled"
    PUBLISHED = "published"


class ArticleFormat(StrEnum):
    """The set of sections an article needs."""

    PHYSICIAN_ARTICLE = "physician-article"
    EXPLAINER = "explainer"


class Article(Record, frozen=True, kw_only=True):
    """An article; `author` is a physician's slug or `practice`.

    `body` is None in a site as a whole: there are thousands of articles, and
    nothing but an article's own page and the rules on its words needs its text.
    `quotes` and `pictures` are what the text uses from elsewhere.
    """

    title: str
    format: ArticleFormat
    author: str
    published: dt.date
    summary: str
    body: Body | None = None
    quotes: tuple[QuoteUse, ...] = ()
    pictures: tuple[ImageUse, ...] = ()
    subtitle: str = ""
    reviewed: Review | None = None
    updated: dt.date | None = None
    status: Status = Status.PUBLISHED
    keyphrase: str = ""
    services: tuple[str, ...] = ()
    serves: tuple[str, ...] = ()
    image: str = ""
    image_alt: str = ""
    related: tuple[str, ...] = ()
    redirect_from: tuple[str, ...] = ()
    lang: str = ""
    translation_of: str = ""


class ServiceKind(StrEnum):
    """What kind of thing a service page is about."""

    PROCEDURE = "procedure"
    CONDITION = "condition"
    THERAPY = "therapy"


SCHEMA_TYPES = {
    ServiceKind.PROCEDURE: "MedicalProcedure",
    ServiceKind.CONDITION: "MedicalCondition",
    ServiceKind.THERAPY: "MedicalTherapy",
}
"""What schema.org calls the kinds of services."""


class Code(Struct, frozen=True):
    """A code in a medical coding system."""

    system: str
    code: str


class FdaStatus(Struct, frozen=True):
    """What the FDA has said of a device or drug, and where that is written."""

    status: str
    reference: str = ""


class Service(Record, frozen=True, kw_only=True):
    """A procedure, condition or therapy that the practice offers or treats."""

    title: str
    kind: ServiceKind
    summary: str
    published: dt.date
    body: Body
    type: str = ""
    also_known_as: tuple[str, ...] = ()
    codes: tuple[Code, ...] = ()
    body_location: str = ""
    procedure_type: str = ""
    fda_status: FdaStatus | None = None
    performed_by: tuple[str, ...] = ()
    treats: tuple[str, ...] = ()
    treated_with: tuple[str, ...] = ()
    image: str = ""
    image_alt: str = ""
    status: Status = Status.PUBLISHED
    reviewed: Review | None = None
    updated: dt.date | None = None
    redirect_from: tuple[str, ...] = ()
    lang: str = ""
    translation_of: str = ""

    @property
    def schema_type(self) -> str:
        """Its type in the words of schema.org: the one that the record names, else its kind's."""
        return self.type or SCHEMA_TYPES[self.kind]


class Page(Record, frozen=True, kw_only=True):
    """A plain page: about, contact, notices, privacy, accessibility."""

    title: str
    summary: str
    body: Body
    status: Status = Status.PUBLISHED
    updated: dt.date | None = None
    redirect_from: tuple[str, ...] = ()
    lang: str = ""
    translation_of: str = ""
