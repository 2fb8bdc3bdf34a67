"""What pages show, as frozen values: the only thing that templates see.

Equal views render to equal bytes. Every string is plain text unless its type
is `Html`. URLs of the site are paths (`/articles/x/`) unless called canonical.
"""

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from practice_site.model.html import NO_HTML, Html
from practice_site.model.location import Address, Geo
from practice_site.model.markdown import Role


@dataclass(frozen=True, slots=True)
class Link:
    """A link: its text and where it leads."""

    text: str
    url: str


@dataclass(frozen=True, slots=True)
class Phone:
    """A telephone number: as people read it, and in E.164 form for `tel:` and markup."""

    display: str
    e164: str


@dataclass(frozen=True, slots=True)
class Day:
    """A date: as people read it, and in ISO 8601 with the practice's offset for markup."""

    date: dt.date
    display: str
    timestamp: str

    @property
    def iso(self) -> str:
        """The date as YYYY-MM-DD, for `<time datetime>`."""
        return self.date.isoformat()


@dataclass(frozen=True, slots=True)
class Image:
    """An image of the site: its path (`/images/x.jpg`) and its alternative text."""

    url: str
    alt: str


@dataclass(frozen=True, slots=True)
class HoursLine:
    """Opening hours as a row: `Monday to Thursday`, `8:00 am to 5:00 pm`; days for markup."""

    days: str
    hours: str
    weekdays: tuple[str, ...]
    opens: str
    closes: str


@dataclass(frozen=True, slots=True)
class SpecialHoursLine:
    """A day with other hours; opens and closes are empty when the office is closed."""

    day: Day
    hours: str
    opens: str = ""
    closes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeCard:
    """An office as every page knows it: name, address, phone, hours."""

    slug: str
    name: str
    url: str
    type: str
    address: Address
    phone: Phone
    geo: Geo | None
    hours: tuple[HoursLine, ...]
    special_hours: tuple[SpecialHoursLine, ...]
    areas: tuple[str, ...]
    """The towns served from here, as "Yountville, CA", for `areaServed`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A physician as pages name them.

    `name` is the bare name (ART-02), `display` the one with prefix or degree
    that people read; `boards` are sentences such as "Board certified in Pain
    Medicine by the American Board of …".
    """

    slug: str
    name: str
    display: str
    given_name: str
    family_name: str
    prefix: str
    degree: str
    title: str
    url: str
    boards: tuple[str, ...] = ()
    image: Image | None = None
    profiles: tuple[str, ...] = ()
    practises: bool = True
    """Whether they are at the practice now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What stands around every page: the practice, navigation, footer."""

    practice: str
    legal_name: str
    type: str
    url: str
    """The site's absolute address, without a slash at its end."""
    lang: str
    phone: Phone
    email: str
    fax: str
    booking: Link | None
    profiles: tuple[str, ...]
    mark: Image | None
    accent: str
    nav: tuple[Link, ...]
    offices: tuple[OfficeCard, ...]
    notices: tuple[Link, ...]
    closures: tuple[str, ...]
    emergency: str
    sample: bool
    stylesheet: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What a page says of itself to machines."""

    title: str
    """The whole `<title>`, the practice's name included."""
    description: str
    canonical: str
    """Absolute; empty on a page that has none (404)."""
    robots: str
    og_type: str = "website"
    image: Image | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What any page shows. `template` names its template in the theme."""

    template: ClassVar[str]
    url: str
    lang: str
    head: Head
    title: str
    breadcrumb: tuple[Link, ...] = ()
    """From the home page to this one, both included; empty on the home page."""
    json_ld: Html = NO_HTML
    """The page's graph, escaped for `<script>`; filled in before rendering."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteView:
    """A testimonial that may be shown, with what the law wants beside it."""

    paragraphs: tuple[str, ...]
    attribution: str
    disclosures: tuple[str, ...]
    sample: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of a section: either HTML or a quote, never both."""

    html: Html = NO_HTML
    quote: QuoteView | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionView:
    """A section of a text; `towns` are links to the places named in a serving-area section."""

    role: Role
    heading: str
    anchor: str
    pieces: tuple[Piece, ...]
    towns: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FaqView:
    """A question and its answer; `text` is what a reader sees of `answer`, word for word."""

    question: str
    anchor: str
    answer: Html
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FaqListView:
    """The questions of a page under their heading, with what stands before the first."""

    heading: str
    anchor: str
    pieces: tuple[Piece, ...]
    items: tuple[FaqView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """An entry of the list of references; the anchor is what the text points to."""

    number: int
    anchor: str
    html: Html


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleCard:
    """An article as lists show it."""

    title: str
    url: str
    summary: str
    byline: str
    published: Day
    image: Image | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TownCard:
    """A town as lists show it; no URL where it is only listed."""

    name: str
    url: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleView(View):
    """An article page. `author` is None when the practice itself is the author."""

    template: ClassVar[str] = "article.html"
    subtitle: str
    summary: str
    author: Person | None
    reviewer: Person | None
    reviewed: Day | None
    published: Day
    updated: Day | None
    minutes: int
    """Reading time in minutes, at least 1."""
    words: int
    image: Image | None
    opening: tuple[SectionView, ...]
    """Lead and opening sections, which stand before the contents."""
    contents: tuple[Link, ...]
    main: tuple[SectionView, ...]
    disclaimer: str
    faq: FaqListView | None
    closing: tuple[SectionView, ...]
    """What the author put after the FAQ."""
    references: tuple[Reference, ...]
    topics: tuple[Link, ...]
    """The services it is about; a service without a page yet has no URL."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleIndexView(View):
    """The list of all articles."""

    template: ClassVar[str] = "article-index.html"
    intro: str
    articles: tuple[ArticleCard, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeView(View):
    """The home page."""

    template: ClassVar[str] = "home.html"
    intro: str
    pieces: tuple[Piece, ...]
    physicians: tuple[Person, ...]
    articles: tuple[ArticleCard, ...]
    sections: tuple[SectionView, ...] = ()
    faq: FaqListView | None = None
    references: tuple[Reference, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PageView(View):
    """A plain page: contact, notices, about. `office_cards` asks for them on the contact page."""

    template: ClassVar[str] = "page.html"
    summary: str
    updated: Day | None
    pieces: tuple[Piece, ...]
    sections: tuple[SectionView, ...]
    faq: FaqListView | None
    references: tuple[Reference, ...]
    contact: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PhysicianView(View):
    """A physician's page."""

    template: ClassVar[str] = "physician.html"
    person: Person
    specialties: tuple[str, ...]
    fellowship: str
    affiliations: tuple[Link, ...]
    languages: tuple[str, ...]
    licences: tuple[str, ...]
    new_patients: bool | None
    npi: str
    offices: tuple[TownCard, ...]
    """The offices where they see patients; `note` has the days."""
    pieces: tuple[Piece, ...]
    sections: tuple[SectionView, ...]
    articles: tuple[ArticleCard, ...]
    faq: FaqListView | None = None
    references: tuple[Reference, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeView(View):
    """An office's page."""

    template: ClassVar[str] = "office.html"
    office: OfficeCard
    summary: str
    parking: str
    transit: str
    accessibility: str
    image: Image | None
    pieces: tuple[Piece, ...]
    physicians: tuple[TownCard, ...]
    """The physicians seen here; `note` has the days."""
    towns: tuple[TownCard, ...]
    articles: tuple[ArticleCard, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HospitalView:
    """A hospital near a town."""

    name: str
    url: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TownView(View):
    """The page of a town that an office serves; it never shows an address in the town."""

    template: ClassVar[str] = "town.html"
    name: str
    state: str
    county: str
    geo: Geo | None
    postal_codes: tuple[str, ...]
    summary: str
    office: OfficeCard
    drive: str
    route: str
    hospitals: tuple[HospitalView, ...]
    parking: str
    transit: str
    image: Image | None
    pieces: tuple[Piece, ...]
    faq: FaqListView | None
    articles: tuple[ArticleCard, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LocationsView(View):
    """All offices and the towns served from them."""

    template: ClassVar[str] = "locations.html"
    intro: str
    towns: tuple[tuple[OfficeCard, tuple[TownCard, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NotFoundView(View):
    """What is served where nothing is."""

    template: ClassVar[str] = "404.html"
    message: str
