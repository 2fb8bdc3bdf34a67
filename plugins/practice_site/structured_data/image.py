"""Images, in the size that other sites show."""

from practice_site.model.image_view import Candidate, Image
from practice_site.model.view import Frame
from practice_site.structured_data.identifiers import absolute
from practice_site.structured_data.node import Node, present


def image_url(image: Image, frame: Frame) -> str:
    """The absolute address of an image (IMG-01: one that crawlers can fetch)."""
    return absolute(_shown(image).url, frame)


def image_node(image: Image, frame: Frame) -> Node:
    """An image as an ImageObject, with its size in pixels where it is known.

    schema.org's `width` and `height` are quantities with a unit, never bare
    numbers; E37 is the pixel in UN/CEFACT's list of units.
    """
    shown = _shown(image)
    return present(
        {
            "@type": "ImageObject",
            "contentUrl": absolute(shown.url, frame),
            "width": _pixels(shown.width) if shown.width else None,
            "height": _pixels(shown.height) if shown.height else None,
        }
    )


def _pixels(number: int) -> Node:
    return {"@type": "QuantitativeValue", "value": number, "unitCode": "E37"}


def _shown(image: Image) -> Candidate | Image:
    return image.social or image
