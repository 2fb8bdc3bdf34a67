"""A physician's page."""

from collections.abc import Iterator

from practice_site.model.physician import Physician
from practice_site.model.plan import Origin, PagePlan
from practice_site.model.view import PhysicianView
from practice_site.model.view_parts import Link, OfficeHoursView, Person, Topic
from practice_site.pages.directory import Directory
from practice_site.pages.head import HOME, head_of
from practice_site.pages.hours import DAYS, days_in_words
from practice_site.pages.images import image_origins
from practice_site.pages.persons import person_of, shown_licences
from practice_site.pages.physicians import PHYSICIANS
from practice_site.pages.sections import show_text


def physician_page(physician: Physician, directory: Directory) -> PagePlan:
    """The page of one physician; it stays when they have left, for what they wrote."""
    as_of = directory.options.as_of
    person = person_of(physician, as_of, directory.site.images)
    text = show_text(physician.body, directory.quotes)
    offices = tuple(_offices(physician, directory))
    view = PhysicianView(
        url=person.url,
        lang=directory.lang,
        head=head_of(
            directory.identity,
            person.url,
            title=person.display,
            description=_description(person, directory),
            image=person.image,
            line=person.title,
            og_type="profile",
        ),
        title=person.display,
        breadcrumb=(HOME, PHYSICIANS, Link(text=person.display, url=person.url)),
        person=person,
        specialties=physician.specialties,
        fellowship=physician.fellowship,
        affiliations=tuple(Link(text=a.hospital, url=a.url) for a in physician.affiliations),
        licences=shown_licences(physician, as_of),
        new_patients=physician.new_patients if person.practises else None,
        offices=offices,
        pieces=text.lead,
        sections=text.sections,
        articles=directory.shelf.by_author.get(physician.slug, ()),
        services=tuple(_services(physician, directory)),
        faq=text.faq,
        references=text.references,
        office_facts=tuple(
            directory.office_facts[slug] for slug in dict.fromkeys(at.office.slug for at in offices)
        ),
    )
    return PagePlan(
        view=view,
        source=physician.positions.whole,
        origins=(*_record_origins(physician), *text.origins),
    )


def _offices(physician: Physician, directory: Directory) -> Iterator[OfficeHoursView]:
    if not directory.persons[physician.slug].practises:
        return
    for at in physician.offices:
        office = directory.offices.get(at.office)
        if office:
            yield OfficeHoursView(
                office=office,
                days=days_in_words(at.days),
                weekdays=tuple(day for day in DAYS if day in at.days),
            )


def _services(physician: Physician, directory: Directory) -> Iterator[Topic]:
    """The services that name this physician."""
    if not directory.persons[physician.slug].practises:
        return
    for service in directory.services:
        if physician.slug in service.performed_by:
            yield directory.topics[service.slug]


def _description(person: Person, directory: Directory) -> str:
    title = f", {person.title}" if person.title else ""
    sentences = [f"{person.display}{title}, {directory.practice.name}", *person.boards[:1]]
    return ". ".join(sentences) + "."


def _record_origins(physician: Physician) -> Iterator[Origin]:
    yield from image_origins(physician.photo, physician.at("photo"))
    for number, affiliation in enumerate(physician.affiliations):
        if affiliation.url:
            yield Origin("href", affiliation.url, physician.at("affiliations", number, "url"))
