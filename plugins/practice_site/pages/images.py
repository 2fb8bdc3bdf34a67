"""Images of the site."""

from urllib.parse import quote

from practice_site.model.plan import Origin
from practice_site.model.span import Span
from practice_site.model.view_parts import Image


def image_url(source: str) -> str:
    """Where an image that is named relative to `content/` lies on the site."""
    if source.startswith("/") or "://" in source:
        return source
    return "/" + quote(source.removeprefix("./"), safe="/!$&'()*+,;=:@~")


def image_of(source: str, alt: str) -> Image | None:
    """The image, or None where none is named."""
    return Image(url=image_url(source), alt=alt) if source else None


def image_origins(source: str, span: Span) -> tuple[Origin, ...]:
    """The origin of an image that a record's key names."""
    return (Origin("src", image_url(source), span),) if source else ()
