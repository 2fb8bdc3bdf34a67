"""The practice's listing of a physician, as directories of physicians have one."""

from practice_site.model.credentials import LicenceView
from practice_site.model.view import Frame, PhysicianView
from practice_site.model.view_parts import Link
from practice_site.structured_data.identifiers import (
    absolute,
    listing_id,
    office_id,
    practice_id,
    webpage_id,
)
from practice_site.structured_data.image import image_url
from practice_site.structured_data.node import Node, one_or_all, present, reference, specialties
from practice_site.structured_data.office import postal_address
from practice_site.structured_data.person import certificates, languages
from practice_site.structured_data.service import offered
from practice_site.structured_data.vocabulary.terms import terms


def has_listing(view: PhysicianView) -> bool:
    """Whether patients can find the physician somewhere: a listing has an address (LB-01)."""
    return view.person.practises and bool(view.office_facts)


def listing_node(view: PhysicianView, frame: Frame) -> Node:
    """The physician as a place to go to; the person is a node of its own (MED-08).

    Address and telephone are those of the offices where they see patients.
    Hospitals are those of the record, NPI (MED-10) and licences as well.
    """
    person = view.person
    offices = [facts.office for facts in view.office_facts]
    phones = dict.fromkeys(office.phone.e164 for office in offices if office.phone.e164)
    return present(
        {
            "@type": "IndividualPhysician",
            "@id": listing_id(person.slug, frame),
            "name": person.display,
            "url": absolute(person.url, frame),
            "mainEntityOfPage": reference(webpage_id(view, frame)),
            "image": image_url(person.image, frame) if person.image else None,
            "telephone": one_or_all([*phones] or [frame.phone.e164]),
            "address": one_or_all([postal_address(office.address) for office in offices]),
            "parentOrganization": reference(practice_id(frame)),
            "practicesAt": [
                reference(office_id(office.slug, frame))
                for office in offices
                if terms().is_a(office.type, "MedicalOrganization")
            ],
            "medicalSpecialty": specialties(view.specialties),
            "availableService": offered(view.services, frame),
            "hospitalAffiliation": [_hospital(link) for link in view.affiliations],
            "isAcceptingNewPatients": view.new_patients,
            "usNPI": person.npi,
            "knowsLanguage": languages(person),
            "hasCredential": [
                *certificates(person),
                *(_licence(licence) for licence in view.licences),
            ],
        }
    )


def _hospital(link: Link) -> Node:
    return present({"@type": "Hospital", "name": link.text, "url": link.url})


def _licence(licence: LicenceView) -> Node:
    """A licence, in the words of the page; the board grants it for a state (MED-13)."""
    return {
        "@type": "EducationalOccupationalCredential",
        "name": licence.text,
        "credentialCategory": "license",
        "recognizedBy": {"@type": "Organization", "name": licence.board},
        "validIn": {"@type": "State", "name": licence.state},
    }
