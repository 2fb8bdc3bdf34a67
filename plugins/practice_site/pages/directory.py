"""Who and what a site has, looked up by slug; made once for all pages."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from msgspec import Struct

from practice_site.model.article import Article, Page, Service
from practice_site.model.location import Town
from practice_site.model.map import MapView
from practice_site.model.physician import Physician
from practice_site.model.positions import Positions
from practice_site.model.practice import Practice
from practice_site.model.record import Record
from practice_site.model.site import Site
from practice_site.model.span import Span
from practice_site.model.surroundings import Quotes, SiteIdentity
from practice_site.model.view_parts import (
    Alternate,
    ArticleCard,
    Link,
    OfficeCard,
    Person,
    ServiceCard,
    TownCard,
)
from practice_site.pages.dates import Calendar, calendar_of
from practice_site.pages.listing import article_card, newest_first, service_card
from practice_site.pages.map import Place, map_of
from practice_site.pages.options import PlanOptions
from practice_site.pages.persons import person_of, practises
from practice_site.pages.places import office_card, place_url, town_card
from practice_site.pages.related import Neighbours, neighbours_of
from practice_site.pages.testimonial import quotes_of
from practice_site.pages.translations import translations_of
from practice_site.pages.visibility import why_left_out

_Slugged = TypeVar("_Slugged", bound=Record | OfficeCard)
_Value = TypeVar("_Value")

_PRACTICE_FILE = "content/practice.yaml"


class Directory(Struct, frozen=True, kw_only=True):
    """What pages say of each other's subjects.

    Holds only what may be seen on the day of the plan. `places` are links to
    offices and towns, without a URL where there is no page; `towns` are those
    with a page. `office_cards` are in the order of the site's offices, `cards`
    in that of `articles`, the newest first. `alternates` are the translations
    of pages by their paths.
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
    towns: tuple[Town, ...]
    places: Mapping[str, Link]
    towns_of: Mapping[str, tuple[TownCard, ...]]
    services: tuple[Service, ...]
    service_cards: Mapping[str, ServiceCard]
    topics: Mapping[str, Link]
    pages: Mapping[str, Page]
    articles: tuple[Article, ...]
    cards: tuple[ArticleCard, ...]
    cards_by_slug: Mapping[str, ArticleCard]
    cards_by_author: Mapping[str, tuple[ArticleCard, ...]]
    cards_by_place: Mapping[str, tuple[ArticleCard, ...]]
    cards_by_service: Mapping[str, tuple[ArticleCard, ...]]
    neighbours: Neighbours
    maps: Mapping[str, MapView]
    alternates: Mapping[str, tuple[Alternate, ...]]

    @property
    def lang(self) -> str:
        """The site's language."""
        return self.practice.lang or "en"


def directory_of(site: Site, options: PlanOptions) -> Directory:
    """Everything that pages look up in a site."""
    practice = site.practice or _unread_practice()
    calendar = calendar_of(practice.timezone)
    persons = {p.slug: person_of(p, options.as_of, site.images) for p in reversed(site.physicians)}
    office_cards = _office_cards(site, calendar, options)
    offices = _first_by_slug(office_cards)
    articles = newest_first(_visible_articles(site, options))
    cards = [article_card(a, persons, site.images, practice.name, calendar) for a in articles]
    listed = list(zip(articles, cards, strict=True))
    cards_by_slug = {article.slug: card for article, card in reversed(listed)}
    cards_by_service = _grouped(
        (slug, card) for article, card in listed for slug in dict.fromkeys(article.services)
    )
    services = tuple(s for s in site.services if not why_left_out(s.status, s.published, options))
    service_cards = {
        s.slug: service_card(s, len(cards_by_service.get(s.slug, ())), site.images)
        for s in reversed(services)
    }
    visible_pages = _first_by_slug(
        page for page in site.pages if not why_left_out(page.status, None, options)
    )
    return Directory(
        site=site,
        practice=practice,
        options=options,
        calendar=calendar,
        identity=SiteIdentity(practice.name, practice.url, practice.sample or options.shows_drafts),
        quotes=quotes_of(site.testimonials, options, sample_site=practice.sample),
        persons=persons,
        staff=tuple(p for p in site.physicians if practises(p, options.as_of)),
        office_cards=office_cards,
        offices=offices,
        towns=tuple(town for town in site.towns if _has_page(town, offices, options)),
        places=_places(site, offices, options),
        towns_of=_grouped(
            (t.served_from, town_card(t, _town_url(t, offices, options))) for t in site.towns
        ),
        services=services,
        service_cards=service_cards,
        topics={slug: Link(text=card.title, url=card.url) for slug, card in service_cards.items()},
        pages=visible_pages,
        articles=tuple(articles),
        cards=tuple(cards),
        cards_by_slug=cards_by_slug,
        cards_by_author=_grouped((article.author, card) for article, card in listed),
        cards_by_place=_grouped(
            (slug, card) for article, card in listed for slug in dict.fromkeys(article.serves)
        ),
        cards_by_service=cards_by_service,
        neighbours=neighbours_of(tuple(articles), cards_by_slug),
        maps=_maps(site, offices, options),
        alternates=translations_of(
            articles, services, visible_pages.values(), practice.url, practice.lang or "en"
        ),
    )


def _maps(
    site: Site, offices: Mapping[str, OfficeCard], options: PlanOptions
) -> dict[str, MapView]:
    """The maps of the offices that have one, by the office's slug; made once for all pages."""
    if "locations" not in options.parts:
        return {}
    places = _grouped(
        (town.served_from, Place(town.slug, town.name, town.geo, _town_url(town, offices, options)))
        for town in site.towns
        if town.geo
    )
    drawn = {slug: map_of(card, places.get(slug, ())) for slug, card in offices.items()}
    return {slug: view for slug, view in drawn.items() if view}


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
            site.towns,
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


def _grouped(pairs: Iterable[tuple[str, _Value]]) -> dict[str, tuple[_Value, ...]]:
    groups: dict[str, list[_Value]] = {}
    for key, value in pairs:
        groups.setdefault(key, []).append(value)
    return {key: tuple(values) for key, values in groups.items()}
