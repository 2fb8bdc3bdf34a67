"""What pages show, as frozen values: the only thing that templates see.

Equal views render to equal bytes. Every string is plain text unless its type
is `Html`. URLs of the site are paths (`/articles/x/`) unless called canonical.
"""

from typing import ClassVar

from msgspec import Struct

from practice_site.model.article import ServiceKind
from practice_site.model.credentials import LicenceView
from practice_site.model.html import NO_HTML, Html
from practice_site.model.image_view import Image
from practice_site.model.location import Geo
from practice_site.model.map import MapView
from practice_site.model.office_facts import OfficeFacts
from practice_site.model.site_icon import IconLink
from practice_site.model.social_card import SocialCard
from practice_site.model.view_parts import (
    Alternate,
    ArticleCard,
    CodeView,
    Day,
    FaqListView,
    HospitalView,
    Link,
    Meta,
    NoticeView,
    OfficeCard,
    OfficeHoursView,
    Person,
    Phone,
    Piece,
    Reference,
    SectionView,
    ServiceCard,
    Topic,
    TownCard,
    TownGroup,
    locale_of,
)


class Frame(Struct, frozen=True, kw_only=True):
    """What stands around every page: the practice, navigation, footer."""

    practice: str
    legal_name: str
    type: str
    url: str
    """The site's absolute address, without a slash at its end."""
    lang: str
    phone: Phone
    email: str
    fax: Phone
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
    feed: str = ""
    """The path of the Atom feed; empty where there is none."""
    search: Link | None = None
    """Where the site is searched."""
    specialties: tuple[str, ...] = ()
    """Those of the practice's physicians, in schema.org's words."""
    icons: tuple[IconLink, ...] = ()
    """Links to the practice's icons; empty for a theme's own favicon."""


class Head(Struct, frozen=True, kw_only=True):
    """What a page says of itself to machines."""

    title: str
    """The whole `<title>`, the practice's name included."""
    description: str
    canonical: str
    """Absolute; empty on a page that has none (404)."""
    robots: str
    og_type: str = "website"
    image: Image | None = None
    card: SocialCard | None = None
    """What other sites show instead of the image."""
    alternates: tuple[Alternate, ...] = ()
    """The page in all languages that it is in, itself included; empty where there is one."""

    @property
    def shown(self) -> SocialCard | Image | None:
        """The image that other sites show of the page: its card, else its own."""
        image = self.image
        if self.card or image is None:
            return self.card
        size = image.social or image
        return Image(size.url, image.alt, size.width, size.height)


class View(Struct, frozen=True, kw_only=True):
    """What any page shows. `template` names its template in the theme."""

    template: ClassVar[str]
    script: ClassVar[str] = ""
    """The address of the one script that the page runs, for pages that run any."""
    url: str
    lang: str
    head: Head
    title: str
    breadcrumb: tuple[Link, ...] = ()
    """From the home page to this one, both included; empty on the home page."""
    json_ld: Html = NO_HTML
    """The page's graph, escaped for `<script>`; filled in before rendering."""

    @property
    def locale(self) -> str:
        """The language and the country that it is for, as Open Graph has them."""
        return locale_of(self.lang)


class ArticleView(View, frozen=True, kw_only=True):
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
    topics: tuple[Topic, ...]
    """The services it is about."""
    places: tuple[Link, ...] = ()
    """The pages of the offices and towns it is for, where no section links to them."""
    earlier: Link | None = None
    """The article that was published before this one."""
    later: Link | None = None
    related: tuple[ArticleCard, ...] = ()


class ServiceView(View, frozen=True, kw_only=True):
    """The page of a procedure, a condition or a therapy."""

    template: ClassVar[str] = "service.html"
    kind: ServiceKind
    type: str
    """The schema.org type: the one that the record names, else the one of its kind."""
    also_known_as: tuple[str, ...]
    summary: str
    codes: tuple[CodeView, ...]
    body_location: str
    procedure_type: str
    fda_status: str
    fda_reference: str
    performed_by: tuple[Person, ...]
    treats: tuple[Topic, ...]
    treated_with: tuple[Topic, ...]
    reviewer: Person | None
    reviewed: Day | None
    published: Day
    updated: Day | None
    image: Image | None
    opening: tuple[SectionView, ...]
    contents: tuple[Link, ...]
    main: tuple[SectionView, ...]
    disclaimer: str
    faq: FaqListView | None
    closing: tuple[SectionView, ...]
    references: tuple[Reference, ...]
    articles: tuple[ArticleCard, ...]


class HomeView(View, frozen=True, kw_only=True):
    """The home page."""

    template: ClassVar[str] = "home.html"
    intro: str
    pieces: tuple[Piece, ...]
    physicians: tuple[Person, ...]
    articles: tuple[ArticleCard, ...]
    services: tuple[ServiceCard, ...] = ()
    image: Image | None = None
    sections: tuple[SectionView, ...] = ()
    faq: FaqListView | None = None
    references: tuple[Reference, ...] = ()
    maps: tuple[MapView | None, ...] = ()
    """A map for each office of the frame."""
    office_facts: tuple[OfficeFacts, ...] = ()
    verification: tuple[Meta, ...] = ()
    """What proves to search engines' tools for owners whose site it is."""


class PageView(View, frozen=True, kw_only=True):
    """A plain page: contact, notices, about. `office_cards` asks for them on the contact page."""

    template: ClassVar[str] = "page.html"
    summary: str
    updated: Day | None
    pieces: tuple[Piece, ...]
    sections: tuple[SectionView, ...]
    faq: FaqListView | None
    references: tuple[Reference, ...]
    contact: bool = False
    insurance: tuple[str, ...] = ()
    """The plans that were accepted on the day `insured_as_of`; on the contact page."""
    notices: tuple[NoticeView, ...] = ()
    """Those that the law has the words of, or a day from which they hold."""
    insured_as_of: Day | None = None
    office_facts: tuple[OfficeFacts, ...] = ()
    """On the contact page."""


class PhysicianView(View, frozen=True, kw_only=True):
    """A physician's page."""

    template: ClassVar[str] = "physician.html"
    person: Person
    specialties: tuple[str, ...]
    fellowship: str
    affiliations: tuple[Link, ...]
    licences: tuple[LicenceView, ...]
    new_patients: bool | None
    offices: tuple[OfficeHoursView, ...]
    """The offices where they see patients."""
    pieces: tuple[Piece, ...]
    sections: tuple[SectionView, ...]
    articles: tuple[ArticleCard, ...]
    services: tuple[Topic, ...] = ()
    faq: FaqListView | None = None
    references: tuple[Reference, ...] = ()
    office_facts: tuple[OfficeFacts, ...] = ()


class OfficeView(View, frozen=True, kw_only=True):
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
    towns: tuple[TownGroup, ...]
    articles: tuple[ArticleCard, ...]
    map: MapView | None = None
    office_facts: tuple[OfficeFacts, ...] = ()


class TownView(View, frozen=True, kw_only=True):
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
    """Where people from there park, or else what the office says of it."""
    transit: str
    image: Image | None
    pieces: tuple[Piece, ...]
    faq: FaqListView | None
    articles: tuple[ArticleCard, ...]
    physicians: tuple[TownCard, ...] = ()
    """Who sees patients at the office; `note` has the days."""
    neighbours: tuple[TownCard, ...] = ()
    """Towns nearby that have a page; `note` says where they lie."""
    map: MapView | None = None
    """The map of the office with this town highlighted."""
    office_facts: tuple[OfficeFacts, ...] = ()


class LocationsView(View, frozen=True, kw_only=True):
    """All offices and the towns served from them."""

    template: ClassVar[str] = "locations.html"
    intro: str
    towns: tuple[tuple[OfficeCard, tuple[TownGroup, ...]], ...]
    maps: tuple[MapView | None, ...] = ()
    """The map of each office in `towns`, in the same order."""
    office_facts: tuple[OfficeFacts, ...] = ()


class NotFoundView(View, frozen=True, kw_only=True):
    """What is served where nothing is."""

    template: ClassVar[str] = "404.html"
    message: str
