"""The made-up practice around the articles: physicians, services, towns and plain pages."""

import datetime as dt
from dataclasses import dataclass
from random import Random
from typing import Any

from benchmarks.corpus.prose import Writer
from practice_site.gazetteer.nearby import BY_ROAD, Nearby, within
from practice_site.model.location import Geo

TODAY = dt.date(2026, 1, 15)
"""The day that every build takes for today."""

PRACTICE: dict[str, Any] = {
    "name": "Benchmark Sample Practice",
    "url": "https://benchmark-practice.example",
    "phone": "+1-707-555-0142",
    "phone_link": "tel:+17075550142",
    "phone_display": "(707) 555-0142",
    "email": "hello@benchmark-practice.example",
    "disclaimer": "This text is for education only. It is not medical advice for you, and "
    "reading it does not make you a patient of this practice. Please ask a physician about your "
    "own health.",
    "emergency": "If this is an emergency, call 911.",
    "ribbon": "Sample site: the practice, its physicians and its patients are made up. "
    "Not medical advice.",
    "office": {
        "slug": "harbor",
        "name": "Benchmark Sample Practice, Harbor",
        "street": "1 Sample Way (made up)",
        "city": "Harbor",
        "state": "CA",
        "postal_code": "94559",
        "latitude": 38.29714,
        "longitude": -122.28553,
        "hours": [
            {"days": "Monday to Thursday", "hours": "8:00 am to 5:00 pm"},
            {"days": "Friday", "hours": "8:00 am to 12:00 pm"},
        ],
    },
}


_HARBOR = Geo(38.29714, -122.28553)
_MINUTES = 60
_TOWNS = 20


@dataclass(frozen=True, slots=True)
class Physician:
    """Someone who does not exist and signs articles."""

    slug: str
    given_name: str
    family_name: str
    degree: str
    title: str
    biography: str

    @property
    def name(self) -> str:
        """The whole name."""
        return f"{self.given_name} {self.family_name}"

    @property
    def display(self) -> str:
        """Name and degree, as pages show them."""
        return f"{self.name}, {self.degree}"


@dataclass(frozen=True, slots=True)
class Service:
    """Something that the practice does or treats."""

    slug: str
    title: str
    kind: str
    summary: str
    text: str


@dataclass(frozen=True, slots=True)
class Town:
    """A town that the office serves; every second one has a page."""

    slug: str
    name: str
    has_page: bool
    minutes: int
    miles: int
    route: str
    summary: str
    about: str
    transit: str
    parking: str
    hospital: str
    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Page:
    """A plain page."""

    slug: str
    title: str
    summary: str
    text: str


def _writer(name: str) -> Writer:
    return Writer(Random(name), "guided walking", "lower back pain")


def _physicians() -> tuple[Physician, ...]:
    names = (("Alex", "Sample", "M.D."), ("Sam", "Example", "D.O."), ("Kim", "Specimen", "M.D."))
    return tuple(
        Physician(
            slug=f"{given}-{family}".lower(),
            given_name=given,
            family_name=family,
            degree=degree,
            title="Physician (made up)",
            biography=f"{given} {family} does not exist.\n\n{_writer(given).paragraphs(90)}",
        )
        for given, family, degree in names
    )


def _services() -> tuple[Service, ...]:
    named = (
        ("walking-plans", "Walking Plans", "therapy"),
        ("joint-injections", "Joint Injections", "procedure"),
        ("neck-strain", "Neck Strain", "condition"),
        ("lower-back-pain", "Lower Back Pain", "condition"),
        ("hand-therapy", "Hand Therapy", "therapy"),
        ("nerve-tests", "Nerve Tests", "procedure"),
        ("knee-pain", "Knee Pain", "condition"),
        ("balance-courses", "Balance Courses", "therapy"),
        ("bone-scans", "Bone Scans", "procedure"),
        ("shoulder-pain", "Shoulder Pain", "condition"),
    )
    return tuple(_service(slug, title, kind) for slug, title, kind in named)


def _service(slug: str, title: str, kind: str) -> Service:
    writer = _writer(slug)
    parts = (
        writer.paragraphs(40),
        f"## What It Is\n\n{writer.paragraphs(60)}",
        f"## Who It Is For\n\n{writer.labelled(3)}",
        f"## How It Begins\n\n{writer.steps(4)}",
        f"## Risks\n\n{writer.paragraphs(40)}",
    )
    summary = (
        f"{title} in plain words: {writer.fill('a {quality} {noun}, and what it can not do.')} "
        "Who it is for, how it begins, and which risks it may have."
    )
    return Service(slug, title, kind, summary, "\n\n".join(parts))


_WAYS = (
    ("Old Mill Road", "Bell Street"),
    ("Cooper Street", "Miller's Pond"),
    ("Wharf Road", "Long Wharf"),
    ("Ridge Road", "Heron Flats"),
    ("Foundry Lane", "the Amber Works"),
    ("Weaver Street", "Linden Park"),
    ("Orchard Row", "Chapel Hill"),
    ("Prior Street", "Smith's Yard"),
    ("Castle Lane", "Saltmarsh Causeway"),
    ("Victoria Parade", "Tanner's Row"),
)
"""The road from each town, and where its bus stops."""
_ABOUT = (
    "Trucks from the quarry use Bell Street before nine. The path on Gull Island is level.",
    "The footbridge at Miller's Pond has no step. Market day closes Cooper Street on Fridays.",
    "From Long Wharf the ferry leaves at seven. A walk around Fisher's Green takes ten minutes.",
    "Fog lies on Heron Flats until ten in winter. Nobody walks on Ridge Road; it has no sidewalk.",
    "Shifts at the Amber Works end at three. Then the gate on Foundry Lane is best left alone.",
    "Linden Park has benches every few yards. Its lower gate opens on Weaver Street.",
    "School buses fill Chapel Hill at eight. Come down Orchard Row instead.",
    "The hospital on Prior Street has the town's only scanner. Park in Smith's Yard for it.",
    "When the tide is high, Saltmarsh Causeway floods. Castle Lane is longer, and dry.",
    "Tram tracks make Victoria Parade rough to cycle. Use the lane behind Tanner's Row.",
)
"""What sets each town with a page apart; all of it is made up."""


def _towns() -> tuple[Town, ...]:
    """Real towns, since the checks know which ones there are."""
    near = [n for n in within(_HARBOR, _MINUTES) if n.place.state == "CA" and n.miles > 2]
    return tuple(_town(number, nearby) for number, nearby in enumerate(near[:_TOWNS]))


def _town(number: int, nearby: Nearby) -> Town:
    name, geo = nearby.place.name, nearby.place.geo
    road, stop = _WAYS[number // 2 % len(_WAYS)]
    writer = _writer(name)
    return Town(
        slug=name.lower().replace(" ", "-"),
        name=name,
        has_page=number % 2 == 0,
        minutes=nearby.minutes,
        miles=max(1, round(nearby.miles * BY_ROAD)),
        route=f"Along {road} to exit {number + 1}",
        summary=f"How patients from {name} reach the office in Harbor: the river road, the bus, "
        "where to park, the nearest hospital, and what people ask.",
        about=f"{_ABOUT[number // 2 % len(_ABOUT)]}\n\n{writer.paragraphs(70)}",
        transit=f"Route {number + 1} stops at {stop}; buy the ticket before you get on in {name}.",
        parking="Park behind the building.",
        hospital=f"Hospital of {name} (made up)",
        latitude=geo.latitude,
        longitude=geo.longitude,
    )


def _pages() -> tuple[Page, ...]:
    named = (
        ("home", "Care for backs, in plain words"),
        ("about", "About this sample"),
        ("contact", "Contact"),
        ("notices", "Notices"),
        ("privacy", "Privacy"),
        ("accessibility", "Accessibility"),
    )
    return tuple(Page(slug, title, _page_summary(title), _page_text(slug)) for slug, title in named)


def _page_summary(title: str) -> str:
    """What a page is about; the length of the first title would make it too long."""
    about = f"{title}: a page of the made-up practice, which is there so that programs can be timed"
    return about if len(about) > 115 else f"{about}, and for no other reason in the world"


_BILLS = (
    "Without insurance you may ask for an estimate of the costs, and dispute a bill that is $400 "
    "or more above it. Federal and state law protect you from surprise bills; we say where to "
    "complain."
)
"""What rules want of such a page, so that the site passes the gate."""


def _page_text(slug: str) -> str:
    writer = _writer(slug)
    bills = f"\n\n## About Bills\n\n{_BILLS}" if slug == "notices" else ""
    return f"{writer.paragraphs(60)}\n\n## What to Know\n\n{writer.labelled(3)}{bills}"


PHYSICIANS = _physicians()
SERVICES = _services()
TOWNS = _towns()
PAGES = _pages()
