"""Images, in the size that other sites show."""

from practice_site.model.view import Frame
from practice_site.model.view_parts import Candidate, Image
from practice_site.structured_data.identifiers import absolute
from practice_site.structured_data.node import Node, present


def image_url(image: Image, frame: Frame) -> str:
    """The absolute address of an image (IMG-01: one that crawlers can fetch)."""
    return absolute(_shown(image).url, frame)


def image_node(image: Image, frame: Frame) -> Node:
    """An image as an ImageObject, with its size in pixels where it is known."""
    shown = _shown(image)
    return present(
        {
            "@type": "ImageObject",
            "contentUrl": absolute(shown.url, frame),
            "width": shown.width or None,
            "height": shown.height or None,
        }
    )


def _shown(image: Image) -> Candidate | Image:
    return image.social or image
