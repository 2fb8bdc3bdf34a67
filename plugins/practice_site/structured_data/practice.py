"""The practice as an organization, and its website."""

from practice_site.model.view import Frame
from practice_site.structured_data.identifiers import practice_id, website_id
from practice_site.structured_data.image import image_url
from practice_site.structured_data.node import Node, one_or_all, present, reference, specialties
from practice_site.structured_data.office import postal_address
from practice_site.structured_data.vocabulary.terms import terms


def practice_node(frame: Frame) -> Node:
    """The practice, equal on every page.

    Its addresses are those of its offices, which every page shows in its
    footer; a type of the LocalBusiness family needs one (LB-01). It carries
    neither `review` nor `aggregateRating` (REV-01).
    """
    addresses = [postal_address(office.address) for office in frame.offices]
    return present(
        {
            "@type": frame.type,
            "@id": practice_id(frame),
            "name": frame.practice,
            "legalName": frame.legal_name if frame.legal_name != frame.practice else "",
            "url": f"{frame.url}/",
            "telephone": frame.phone.e164,
            "faxNumber": frame.fax.e164,
            "email": frame.email,
            "logo": image_url(frame.mark, frame) if frame.mark else None,
            "address": one_or_all(addresses),
            "medicalSpecialty": _specialties(frame),
            "sameAs": list(frame.profiles),
        }
    )


def _specialties(frame: Frame) -> list[str]:
    """The physicians' specialties, on a type that can have some (MED-11)."""
    has = not terms().domains("medicalSpecialty").isdisjoint(terms().family(frame.type))
    return specialties(frame.specialties) if has else []


def website_node(frame: Frame) -> Node:
    """The website, which the practice publishes."""
    return present(
        {
            "@type": "WebSite",
            "@id": website_id(frame),
            "url": f"{frame.url}/",
            "name": frame.practice,
            "inLanguage": frame.lang,
            "publisher": reference(practice_id(frame)),
        }
    )
