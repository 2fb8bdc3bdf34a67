"""Physicians as people: authors, reviewers, those a page is about."""

from practice_site.model.credentials import Certificate
from practice_site.model.view import Frame
from practice_site.model.view_parts import Person
from practice_site.structured_data.identifiers import absolute, person_id, practice_id
from practice_site.structured_data.image import image_url
from practice_site.structured_data.node import Node, present, reference


def person_node(person: Person, frame: Frame) -> Node:
    """A physician as a Person, equal on every page that names them.

    `name` is the bare name; prefix and degree have properties of their own
    (ART-02). A Person has no `usNPI`: there the NPI is an identifier (MED-10).
    """
    return present(
        {
            "@type": "Person",
            "@id": person_id(person.slug, frame),
            "name": person.name,
            "givenName": person.given_name,
            "familyName": person.family_name,
            "honorificPrefix": person.prefix,
            "honorificSuffix": person.degree,
            "jobTitle": person.title,
            "url": absolute(person.url, frame),
            "image": image_url(person.image, frame) if person.image else None,
            "sameAs": list(person.profiles),
            "identifier": _npi(person.npi) if person.npi else None,
            "knowsLanguage": languages(person),
            "hasCredential": certificates(person),
            "worksFor": reference(practice_id(frame)) if person.practises else None,
        }
    )


def languages(person: Person) -> list[Node]:
    """The languages in which patients can speak with a physician."""
    return [{"@type": "Language", "name": name} for name in person.languages]


def certificates(person: Person) -> list[Node]:
    """A physician's board certifications, each with the board that grants it (MED-13)."""
    return [_certificate(one) for one in person.certificates]


def _npi(number: str) -> Node:
    return {"@type": "PropertyValue", "propertyID": "NPI", "value": number}


def _certificate(certificate: Certificate) -> Node:
    return present(
        {
            "@type": "EducationalOccupationalCredential",
            "name": certificate.specialty,
            "credentialCategory": "board certification",
            "recognizedBy": {"@type": "Organization", "name": certificate.board},
        }
    )
