"""The practice as an organization, and its website."""

from practice_site.model.view import Frame
from practice_site.structured_data.identifiers import practice_id, website_id
from practice_site.structured_data.image import image_url
from practice_site.structured_data.node import Node, present, reference
from practice_site.structured_data.office import postal_address


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
            "faxNumber": frame.fax,
            "email": frame.email,
            "logo": image_url(frame.mark, frame) if frame.mark else None,
            "address": addresses[0] if len(addresses) == 1 else addresses,
            "sameAs": list(frame.profiles),
        }
    )


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
