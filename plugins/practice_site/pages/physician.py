"""A physician's page."""

from collections.abc import Iterator

from practice_site.model.physician import Physician
from practice_site.model.plan import Origin, PagePlan
from practice_site.model.view import PhysicianView
from practice_site.model.view_parts import Link, Person, TownCard
from practice_site.pages.directory import Directory
from practice_site.pages.head import HOME, head_of
from practice_site.pages.hours import days_in_words
from practice_site.pages.images import image_origins
from practice_site.pages.persons import licences_in_words, person_of
from practice_site.pages.sections import show_text


def physician_page(physician: Physician, directory: Directory) -> PagePlan:
    """The page of one physician; it stays when they have left, for what they wrote."""
    as_of = directory.options.as_of
    person = person_of(physician, as_of, directory.site.images)
    text = show_text(physician.body, directory.quotes)
    view = PhysicianView(
        url=person.url,
        lang=directory.lang,
        head=head_of(
            directory,
            person.url,
            title=person.display,
            description=_description(person, directory),
            image=person.image,
            og_type="profile",
        ),
        title=person.display,
        breadcrumb=(HOME, Link(text=person.display, url=person.url)),
        person=person,
        specialties=physician.specialties,
        fellowship=physician.fellowship,
        affiliations=tuple(Link(text=a.hospital, url=a.url) for a in physician.affiliations),
        languages=physician.languages,
        licences=licences_in_words(physician, as_of),
        new_patients=physician.new_patients if person.practises else None,
        npi=physician.npi,
        offices=tuple(_offices(physician, directory)),
        pieces=text.lead,
        sections=text.sections,
        articles=directory.cards_by_author.get(physician.slug, ()),
        faq=text.faq,
        references=text.references,
    )
    return PagePlan(
        view=view,
        source=physician.positions.whole,
        origins=(*_record_origins(physician), *text.origins),
    )


def _offices(physician: Physician, directory: Directory) -> Iterator[TownCard]:
    if not directory.persons[physician.slug].practises:
        return
    for at in physician.offices:
        office = directory.offices.get(at.office)
        if office:
            yield TownCard(name=office.name, url=office.url, note=days_in_words(at.days))


def _description(person: Person, directory: Directory) -> str:
    title = f", {person.title}" if person.title else ""
    sentences = [f"{person.display}{title}, {directory.practice.name}", *person.boards[:1]]
    return ". ".join(sentences) + "."


def _record_origins(physician: Physician) -> Iterator[Origin]:
    yield from image_origins(physician.photo, physician.at("photo"))
    for number, affiliation in enumerate(physician.affiliations):
        if affiliation.url:
            yield Origin("href", affiliation.url, physician.at("affiliations", number, "url"))
