"""Links and images of a text, as HTML and as values that rules ask for."""

from typing import Any

from msgspec import Struct

from practice_site.model.markdown import ImageUse, LinkUse
from practice_site.reading import link_targets
from practice_site.reading.html_pieces import Pieces, attribute
from practice_site.reading.markdown_source import MarkdownSource

_UNSAFE_REMEDY = "Begin it with https://, mailto: or tel:, or with / for a page of this site."


class _OpenLink(Struct):
    target: str
    place: Any
    text_from: int
    alt: str = ""


class _OpenImage(Struct):
    """An image, and how much was written before it: the words inside are its alternative text."""

    data: Any
    place: Any
    html_from: int
    text_from: int


class LinkWriter:
    """Writes links and images into a block's pieces, and keeps them with their places."""

    def __init__(self, pieces: Pieces, source: MarkdownSource) -> None:
        self.links: list[LinkUse] = []
        self.images: list[ImageUse] = []
        self._pieces = pieces
        self._source = source
        self._link: _OpenLink | None = None
        self._open_images: list[_OpenImage] = []

    @property
    def in_image(self) -> bool:
        """Whether what is written now is an image's alternative text."""
        return bool(self._open_images)

    def start_link(self, data: Any, place: Any) -> None:
        """Begin a link, or only its words if it leads where no link may."""
        if self._open_images:
            return
        target = data["dest_url"]
        if data["link_type"] == "Email":
            target = f"mailto:{target}"
        if not link_targets.is_safe(target):
            report_unsafe(self._source, target, place["start"], place["end"])
            return
        self._link = _OpenLink(target, place, len(self._pieces.text))
        self._pieces.tag(f'<a href="{attribute(link_targets.href(target))}"{_title(data)}>')

    def end_link(self) -> None:
        """End a link; one around an image alone is called what the image is."""
        link = self._link
        if link is None or self._open_images:
            return
        self._link = None
        self._pieces.tag("</a>")
        text = "".join(self._pieces.text[link.text_from :]).strip() or link.alt
        span = self._source.span(link.place["start"], link.place["end"])
        self.links.append(LinkUse(link.target, text, span))

    def start_image(self, data: Any, place: Any) -> None:
        """Begin an image."""
        pieces = self._pieces
        pieces.write_words()
        self._open_images.append(_OpenImage(data, place, len(pieces.html), len(pieces.text)))

    def end_image(self) -> None:
        """End an image; one within another's alternative text is only words."""
        pieces = self._pieces
        image = self._open_images.pop()
        alt = " ".join(pieces.take_back(image.html_from, image.text_from).split())
        target = image.data["dest_url"]
        if self._open_images:
            pieces.say(alt)
        elif link_targets.is_safe(target):
            self._image(target, alt, image)
        else:
            report_unsafe(self._source, target, image.place["start"], image.place["end"])
            pieces.say(alt)

    def _image(self, target: str, alt: str, image: _OpenImage) -> None:
        source = link_targets.image_source(target)
        src = attribute(link_targets.image_src(source))
        self._pieces.tag(f'<img src="{src}" alt="{attribute(alt)}"{_title(image.data)}>')
        span = self._source.span(image.place["start"], image.place["end"])
        self.images.append(ImageUse(source, alt, span))
        if self._link:
            self._link.alt = alt


def report_unsafe(source: MarkdownSource, target: str, start: int, end: int) -> None:
    """Report a link that a browser would run, or open by other means than the web."""
    scheme = link_targets.scheme_of(target)
    shown = scheme if len(scheme) <= 20 else f"{scheme[:20]}…"
    message = f"A link or an image may not begin with {shown}: here; it was left out."
    source.report("raw-html-removed", start, end, message, _UNSAFE_REMEDY)


def _title(data: Any) -> str:
    return f' title="{attribute(data["title"])}"' if data["title"] else ""
