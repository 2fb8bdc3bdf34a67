"""Who and what a site has, looked up by slug; made once for all pages."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from msgspec import Struct

from practice_site.model.article import Article, Page, Service
from practice_site.model.location import Town
from practice_site.model.map import MapView
from practice_site.model.office_facts import OfficeFacts
from practice_site.model.physician import Physician
from practice_site.model.positions import Positions
from practice_site.model.practice import Practice
from practice_site.model.record import Record
from practice_site.model.review import ReviewHistory
from practice_site.model.site import Site
from practice_site.model.span import Span
from practice_site.model.surroundings import Quotes, SiteIdentity
from practice_site.model.view_parts import (
    Alternate,
    Link,
    OfficeCard,
    Person,
    ServiceCard,
    Topic,
    TownGroup,
)
from practice_site.pages.dates import Calendar, calendar_of
from practice_site.pages.listing import newest_first, service_card, service_url
from practice_site.pages.map import OfficeMap, Place, located, map_of
from practice_site.pages.nearby_towns import NearbyTowns, nearby_towns
from practice_site.pages.office_facts import facts_of_offices
from practice_site.pages.options import PlanOptions
from practice_site.pages.persons import person_of, practises
from practice_site.pages.places import office_card, place_url
from practice_site.pages.shelf import Bylines, Shelf, grouped, shelf_of
from practice_site.pages.social_card import ground_of
from practice_site.pages.testimonial import quotes_of
from practice_site.pages.town_groups import town_groups
from practice_site.pages.translations import translations_of
from practice_site.pages.visibility import why_left_out

_Slugged = TypeVar("_Slugged", bound=Record | OfficeCard)

_PRACTICE_FILE = "content/practice.yaml"


class Directory(Struct, frozen=True, kw_only=True):
    """What pages say of each other's subjects.

    Holds only what may be seen on the day of the plan. `places` are links to
    offices and towns, without a URL where there is no page; `towns` are those
    with a page; `naming` has links to those that name an article, by its slug.
    `office_cards` are in the order of the site's offices, `articles` the newest
    first. `shelf` has them as lists show them. `alternates` are the translations
    of pages by their paths. `reviews` are what physicians answered, by `history_of` a text.
    """

    site: Site
    practice: Practice
    options: PlanOptions
    calendar: Calendar
    identity: SiteIdentity
    quotes: Quotes
    persons: Mapping[str, Person]
    staff: tuple[Physician, ...]
    office_cards: tuple[OfficeCard, ...]
    offices: Mapping[str, OfficeCard]
    office_facts: Mapping[str, OfficeFacts]
    towns: tuple[Town, ...]
    places: Mapping[str, Link]
    naming: Mapping[str, tuple[Link, ...]]
    towns_of: Mapping[str, tuple[TownGroup, ...]]
    nearby: NearbyTowns
    services: tuple[Service, ...]
    service_cards: Mapping[str, ServiceCard]
    topics: Mapping[str, Topic]
    pages: Mapping[str, Page]
    articles: tuple[Article, ...]
    shelf: Shelf
    drawn: Mapping[str, OfficeMap]
    alternates: Mapping[str, tuple[Alternate, ...]]
    reviews: Mapping[str, ReviewHistory]

    @property
    def lang(self) -> str:
        """The site's language."""
        return self.practice.lang or "en"

    @property
    def maps(self) -> Mapping[str, MapView]:
        """The maps of the offices that have one, by the office's slug."""
        return _views(self.drawn)


def directory_of(site: Site, options: PlanOptions, before: Directory | None = None) -> Directory:
    """Everything that pages look up in a site; costly parts come from `before`."""
    practice = site.practice or _unread_practice()
    calendar = calendar_of(practice.timezone)
    persons = {p.slug: person_of(p, options.as_of, site.images) for p in reversed(site.physicians)}
    office_cards = _office_cards(site, calendar, options)
    offices = _first_by_slug(office_cards)
    articles = tuple(newest_first(_visible_articles(site, options)))
    names = {slug: person.display for slug, person in persons.items()}
    bylines = Bylines(names, practice.name, site.images, calendar)
    shelf = shelf_of(articles, bylines, before.shelf if before else None)
    services = tuple(s for s in site.services if not why_left_out(s.status, s.published, options))
    service_cards = {
        s.slug: service_card(s, len(shelf.by_service.get(s.slug, ())), site.images)
        for s in reversed(services)
    }
    topics = {s.slug: Topic(s.title, service_url(s), s.schema_type) for s in reversed(services)}
    staff = tuple(p for p in site.physicians if practises(p, options.as_of))
    drawn = _maps(site, offices, options, before.drawn if before else {})
    visible_pages = _first_by_slug(
        page for page in site.pages if not why_left_out(page.status, None, options)
    )
    return Directory(
        site=site,
        practice=practice,
        options=options,
        calendar=calendar,
        identity=_identity(practice, site, options),
        quotes=quotes_of(site.testimonials, options, sample_site=practice.sample),
        persons=persons,
        staff=staff,
        office_cards=office_cards,
        offices=offices,
        office_facts=facts_of_offices(
            site,
            offices,
            staff,
            ((service, topics[service.slug]) for service in services),
            {town.slug: _town_url(town, offices, options) for town in site.towns},
            _views(drawn),
        ),
        towns=tuple(town for town in site.towns if _has_page(town, offices, options)),
        places=_places(site, offices, options),
        naming=grouped(
            (article, Link(text=town.name, url=place_url(town.slug)))
            for town in site.towns
            if town.articles and _has_page(town, offices, options)
            for article in dict.fromkeys(town.articles)
        ),
        towns_of=_towns_of(site, offices, options),
        nearby=nearby_towns(
            tuple(
                Place(town.slug, town.name, town.geo, place_url(town.slug))
                for town in site.towns
                if town.geo and _has_page(town, offices, options)
            ),
            before.nearby if before else None,
        ),
        services=services,
        service_cards=service_cards,
        topics=topics,
        pages=visible_pages,
        articles=articles,
        shelf=shelf,
        drawn=drawn,
        alternates=translations_of(
            articles, services, visible_pages.values(), practice.url, practice.lang or "en"
        ),
        reviews=_first_by_slug(site.reviews),
    )


def _identity(practice: Practice, site: Site, options: PlanOptions) -> SiteIdentity:
    return SiteIdentity(
        name=practice.name,
        url=practice.url,
        hidden=practice.sample or options.shows_drafts,
        ground=ground_of(practice, site.images) if "social_cards" in options.parts else None,
    )


def _views(drawn: Mapping[str, OfficeMap]) -> dict[str, MapView]:
    return {slug: one.view for slug, one in drawn.items() if one.view}


def _maps(
    site: Site,
    offices: Mapping[str, OfficeCard],
    options: PlanOptions,
    before: Mapping[str, OfficeMap],
) -> dict[str, OfficeMap]:
    """The maps of the offices that have towns, by the office's slug; made once for all pages."""
    if "locations" not in options.parts:
        return {}
    places = grouped(
        (town.served_from, Place(town.slug, town.name, town.geo, _town_url(town, offices, options)))
        for town in site.towns
        if town.geo
    )
    drawn = {}
    for slug, card in offices.items():
        known, towns = before.get(slug), places.get(slug, ())
        same = known and known.towns == towns and located(known.office) == located(card)
        drawn[slug] = known if known and same else OfficeMap(card, towns, map_of(card, towns))
    return drawn


def _towns_of(
    site: Site, offices: Mapping[str, OfficeCard], options: PlanOptions
) -> dict[str, tuple[TownGroup, ...]]:
    served = grouped((t.served_from, (t, _town_url(t, offices, options))) for t in site.towns)
    return {
        slug: town_groups(offices[slug].geo if slug in offices else None, towns)
        for slug, towns in served.items()
    }


def _has_page(town: Town, offices: Mapping[str, OfficeCard], options: PlanOptions) -> bool:
    """Whether a town gets a page: there is none without the office that serves it."""
    return "locations" in options.parts and town.has_page and town.served_from in offices


def _unread_practice() -> Practice:
    """What stands in for a practice whose file could not be read, so that pages can be planned."""
    return Practice(
        slug="",
        path=_PRACTICE_FILE,
        positions=Positions(Span(_PRACTICE_FILE)),
        name="",
        url="",
        lang="",
        timezone="",
        type="",
        jurisdictions=(),
        phone="",
        disclaimer="",
        emergency="",
    )


def _visible_articles(site: Site, options: PlanOptions) -> Iterable[Article]:
    if "articles" not in options.parts:
        return ()
    return (a for a in site.articles if not why_left_out(a.status, a.published, options))


def _office_cards(site: Site, calendar: Calendar, options: PlanOptions) -> tuple[OfficeCard, ...]:
    return tuple(
        office_card(
            office,
            site.practice.closures if site.practice else (),
            url=place_url(office.slug) if "locations" in options.parts else "",
            calendar=calendar,
            as_of=options.as_of,
        )
        for office in site.offices
    )


def _places(site: Site, offices: Mapping[str, OfficeCard], options: PlanOptions) -> dict[str, Link]:
    links = {slug: Link(text=office.name, url=office.url) for slug, office in offices.items()}
    for town in site.towns:
        links.setdefault(town.slug, Link(text=town.name, url=_town_url(town, offices, options)))
    return links


def _town_url(town: Town, offices: Mapping[str, OfficeCard], options: PlanOptions) -> str:
    return place_url(town.slug) if _has_page(town, offices, options) else ""


def _first_by_slug(values: Iterable[_Slugged]) -> dict[str, _Slugged]:
    """Values by slug, the first where two claim one (a rule reports that)."""
    found: dict[str, _Slugged] = {}
    for value in values:
        found.setdefault(value.slug, value)
    return found
