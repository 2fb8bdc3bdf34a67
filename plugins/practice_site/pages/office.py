"""An office's page."""

from practice_site.model.location import Office
from practice_site.model.plan import PagePlan
from practice_site.model.view import OfficeView
from practice_site.model.view_parts import Link, OfficeCard
from practice_site.pages.directory import Directory
from practice_site.pages.head import HOME, head_of
from practice_site.pages.images import image_of, image_origins
from practice_site.pages.locations import LOCATIONS
from practice_site.pages.office_physicians import physicians_at
from practice_site.pages.origins import block_origins
from practice_site.pages.places import city_name
from practice_site.pages.sections import pieces_of
from practice_site.pages.withholding import shown_blocks


def office_page(office: Office, card: OfficeCard, directory: Directory) -> PagePlan:
    """The page of one office: where it is, when it is open, who is there."""
    image = image_of(office.photo, office.photo_alt, directory.site.images)
    about = shown_blocks(office.about, directory.quotes)
    summary = _summary(card, directory)
    view = OfficeView(
        url=card.url,
        lang=directory.lang,
        head=head_of(
            directory.identity,
            card.url,
            title=office.name,
            description=summary,
            image=image,
            line=city_name(card),
        ),
        title=office.name,
        breadcrumb=(HOME, LOCATIONS, Link(text=office.name, url=card.url)),
        office=card,
        summary=summary,
        parking=office.parking,
        transit=office.transit,
        accessibility=office.accessibility,
        image=image,
        pieces=pieces_of(about, directory.quotes),
        physicians=tuple(physicians_at(office.slug, directory)),
        towns=directory.towns_of.get(office.slug, ()),
        articles=directory.shelf.by_place.get(office.slug, ()),
        map=directory.maps.get(office.slug),
        office_facts=(directory.office_facts[card.slug],),
    )
    return PagePlan(
        view=view,
        source=office.positions.whole,
        origins=(*image_origins(office.photo, office.at("photo")), *block_origins(about)),
    )


def _summary(card: OfficeCard, directory: Directory) -> str:
    city = city_name(card)
    place = f" in {city}" if city else ""
    alone = sum(city_name(other) == city for other in directory.office_cards) < 2
    name = directory.practice.name if alone else card.name
    return f"Address, telephone and opening hours of {name}{place}."
