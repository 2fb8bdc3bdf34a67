"""The page of a town that an office serves."""

from collections.abc import Iterator

from practice_site.model.location import Town
from practice_site.model.markdown import FaqItem
from practice_site.model.plan import Origin, PagePlan
from practice_site.model.view import TownView
from practice_site.model.view_parts import ArticleCard, FaqListView, HospitalView, Link, OfficeCard
from practice_site.pages.directory import Directory
from practice_site.pages.head import HOME, head_of
from practice_site.pages.images import image_of, image_origins
from practice_site.pages.locations import LOCATIONS
from practice_site.pages.map import town_map
from practice_site.pages.office_physicians import physicians_at
from practice_site.pages.origins import block_origins, faq_origins
from practice_site.pages.places import city_name, drive_in_words, place_url, town_name
from practice_site.pages.sections import faq_views, pieces_of
from practice_site.pages.withholding import shown_blocks, shown_questions


def town_page(town: Town, directory: Directory) -> PagePlan:
    """The page of one town; the only address on it is that of the office that serves it."""
    url = place_url(town.slug)
    office = directory.offices[town.served_from]
    image = image_of(town.photo, town.photo_alt, directory.site.images)
    about = shown_blocks(town.about, directory.quotes)
    questions = shown_questions(town.faq)
    title = f"Serving {town_name(town)}"
    summary = town.summary or _summary(town, office, directory)
    view = TownView(
        url=url,
        lang=directory.lang,
        head=head_of(
            directory.identity,
            url,
            title=title,
            description=summary,
            image=image,
            line=_way(town, office),
        ),
        title=title,
        breadcrumb=(HOME, LOCATIONS, Link(text=town.name, url=url)),
        name=town.name,
        state=town.state,
        county=town.county,
        geo=town.geo,
        postal_codes=town.postal_codes,
        summary=summary,
        office=office,
        drive=drive_in_words(town.drive),
        route=town.drive.route if town.drive else "",
        hospitals=tuple(HospitalView(name=h.name, url=h.url, note=h.note) for h in town.hospitals),
        parking=town.parking or _parking_at(office.slug, directory),
        transit=town.transit,
        physicians=tuple(physicians_at(office.slug, directory)),
        image=image,
        pieces=pieces_of(about, directory.quotes),
        faq=_questions(town, questions),
        articles=_articles(town, directory),
        neighbours=directory.nearby.of.get(town.slug, ()),
        office_facts=(directory.office_facts[office.slug],),
        map=town_map(office, directory.maps.get(office.slug), town),
    )
    return PagePlan(
        view=view,
        source=town.positions.whole,
        origins=(*_record_origins(town), *block_origins(about), *faq_origins(questions)),
    )


def _way(town: Town, office: OfficeCard) -> str:
    """Where patients from a town go: nothing may look as if the office were in the town."""
    return f"From {town.name} to our office in {office.address.city}" if office.address.city else ""


def _articles(town: Town, directory: Directory) -> tuple[ArticleCard, ...]:
    """The articles that the town names, then the others that name the town, each once."""
    named = [directory.shelf.by_slug.get(slug) for slug in town.articles]
    naming = directory.shelf.by_place.get(town.slug, ())
    return tuple(dict.fromkeys([*(card for card in named if card), *naming]))


def _parking_at(slug: str, directory: Directory) -> str:
    return next((o.parking for o in directory.site.offices if o.slug == slug), "")


def _questions(town: Town, items: tuple[FaqItem, ...]) -> FaqListView | None:
    if not items:
        return None
    return FaqListView(
        heading=f"Questions from {town.name}",
        anchor="questions",
        pieces=(),
        items=faq_views(items),
    )


def _summary(town: Town, office: OfficeCard, directory: Directory) -> str:
    place = f" in {city_name(office)}" if office.address.city else ""
    return f"{directory.practice.name} sees patients from {town_name(town)} at its office{place}."


def _record_origins(town: Town) -> Iterator[Origin]:
    yield from image_origins(town.photo, town.at("photo"))
    for number, hospital in enumerate(town.hospitals):
        if hospital.url:
            yield Origin("href", hospital.url, town.at("hospitals", number, "url"))
