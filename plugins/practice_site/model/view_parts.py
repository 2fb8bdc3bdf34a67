"""The parts that pages are put together from, as frozen values."""

import datetime as dt
from enum import StrEnum

from msgspec import Struct

from practice_site.model.article import ServiceKind
from practice_site.model.credentials import Certificate
from practice_site.model.html import NO_HTML, Html
from practice_site.model.image_view import Image
from practice_site.model.location import Address, Geo
from practice_site.model.markdown import Role


def locale_of(lang: str) -> str:
    """A language (`en`, `pt-BR`, `zh-Hant`) as Open Graph has it: `en_US`, `pt_BR`, `zh_US`.

    Practices are in the United States: so is whoever a page is for that names no country.
    """
    language, *rest = lang.split("-")
    countries = [part.upper() for part in rest if len(part) == 2 and part.isalpha()]
    return "_".join([language.lower(), *(countries or ["US"])[:1]])


class Link(Struct, frozen=True, array_like=True):
    """A link: its text and where it leads."""

    text: str
    url: str


class Topic(Struct, frozen=True, array_like=True):
    """A service as other pages name it: its name, its page, and its type in schema.org's words."""

    text: str
    url: str
    type: str


class Alternate(Struct, frozen=True, array_like=True):
    """The same text in a language (`x-default`: in whichever it was written), by its address."""

    lang: str
    url: str

    @property
    def locale(self) -> str:
        """The language and the country that it is for, as Open Graph has them."""
        return locale_of(self.lang)


class Meta(Struct, frozen=True, array_like=True):
    """A `<meta>`: its `name` or `property`, and its content."""

    name: str
    content: str


class LinkGroup(Struct, frozen=True):
    """Links of one kind under their heading."""

    heading: str
    links: tuple[Link, ...]


class Phone(Struct, frozen=True):
    """A telephone number: as people read it, and in E.164 form for `tel:` and markup."""

    display: str
    e164: str


class Day(Struct, frozen=True):
    """A date: as people read it, and in ISO 8601 with the practice's offset for markup."""

    date: dt.date
    display: str
    timestamp: str

    @property
    def iso(self) -> str:
        """The date as YYYY-MM-DD, for `<time datetime>`."""
        return self.date.isoformat()


class NoticeView(Struct, frozen=True):
    """A notice on its page: the words that the law has fixed, and the day from which it holds.

    `words` are empty where the practice writes the notice itself.
    """

    title: str
    anchor: str
    words: str = ""
    link: Link | None = None
    effective: Day | None = None


class HoursLine(Struct, frozen=True):
    """Opening hours as a row: `Monday to Thursday`, `8:00 am to 5:00 pm`; days for markup."""

    days: str
    hours: str
    weekdays: tuple[str, ...]
    opens: str
    closes: str


class SpecialHoursLine(Struct, frozen=True):
    """A day with other hours, or the days through a later one.

    Opens and closes are empty when the office is closed.
    """

    day: Day
    hours: str
    opens: str = ""
    closes: str = ""
    through: Day | None = None


class OfficeCard(Struct, frozen=True, kw_only=True):
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


class Person(Struct, frozen=True, kw_only=True):
    """A physician as pages name them.

    `name` is the bare name (ART-02), `display` the one with prefix or degree
    that people read; `boards` are sentences such as "Board certified in Pain
    Medicine by the American Board of …", and `certificates` what they say.
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
    certificates: tuple[Certificate, ...] = ()
    languages: tuple[str, ...] = ()
    npi: str = ""
    image: Image | None = None
    profiles: tuple[str, ...] = ()
    practises: bool = True
    """Whether they are at the practice now."""


class QuoteView(Struct, frozen=True, kw_only=True):
    """A testimonial that may be shown, with what the law wants beside it."""

    paragraphs: tuple[str, ...]
    attribution: str
    disclosures: tuple[str, ...]
    sample: bool


class Form(StrEnum):
    """How a stretch of a section looks: `pieces.html` in the theme chooses by it."""

    PROSE = "prose"
    STEPS = "steps"
    """Things that are done one after the other: a numbered list."""
    LABELLED = "labelled"
    """A list each of whose entries begins with a bold label."""
    TABLE = "table"
    QUOTE = "quote"


class Piece(Struct, frozen=True, array_like=True):
    """A stretch of a section: either HTML or a quote, never both."""

    html: Html = NO_HTML
    quote: QuoteView | None = None
    form: Form = Form.PROSE


class SectionView(Struct, frozen=True, array_like=True):
    """A section of a text; `towns` are links to the places named in a serving-area section."""

    role: Role
    heading: str
    anchor: str
    pieces: tuple[Piece, ...]
    towns: tuple[Link, ...] = ()


class FaqView(Struct, frozen=True, array_like=True):
    """A question and its answer; `text` is what a reader sees of `answer`, word for word."""

    question: str
    anchor: str
    answer: Html
    text: str


class FaqListView(Struct, frozen=True, kw_only=True):
    """The questions of a page under their heading, with what stands before the first."""

    heading: str
    anchor: str
    pieces: tuple[Piece, ...]
    items: tuple[FaqView, ...]


class Reference(Struct, frozen=True, array_like=True):
    """An entry of the list of references; the anchor is what the text points to."""

    number: int
    anchor: str
    html: Html


class ArticleCard(Struct, frozen=True, kw_only=True):
    """An article as lists show it."""

    title: str
    url: str
    summary: str
    byline: str
    published: Day
    image: Image | None = None


class ServiceCard(Struct, frozen=True, kw_only=True):
    """A service as lists show it; `articles` counts those that are about it."""

    slug: str
    title: str
    url: str
    kind: ServiceKind
    summary: str
    articles: int
    image: Image | None = None


class CodeView(Struct, frozen=True):
    """A code as readers and machines know it: "ICD-10-CM", "M80.08XA"."""

    system: str
    code: str


class OfficeHoursView(Struct, frozen=True, kw_only=True):
    """Where a physician is, and when: the days in words and as `mon` … `sun`."""

    office: OfficeCard
    days: str
    weekdays: tuple[str, ...]


class StoryView(Struct, frozen=True, kw_only=True):
    """A testimonial on the page of patients' stories, and what it is about."""

    anchor: str
    quote: QuoteView
    about: tuple[Link, ...]


class Pager(Struct, frozen=True, kw_only=True):
    """Where a page stands in a list that is cut into several.

    `pages` are links to this page, those around it, the first and the last,
    whose texts are their numbers; None stands for pages that are left out
    between them. `earlier` and `later` are the pages beside this one.
    """

    number: str
    pages: tuple[Link | None, ...]
    earlier: Link | None
    later: Link | None


class TownCard(Struct, frozen=True, kw_only=True):
    """A town as lists show it; no URL where it is only listed."""

    name: str
    url: str = ""
    note: str = ""


class TownGroup(Struct, frozen=True, kw_only=True):
    """Towns that an office serves, of one county; without a heading where it is the only one."""

    heading: str
    towns: tuple[TownCard, ...]


class HospitalView(Struct, frozen=True, kw_only=True):
    """A hospital near a town."""

    name: str
    url: str
    note: str
