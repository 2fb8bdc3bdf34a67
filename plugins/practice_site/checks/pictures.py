"""The pictures that the files of a site name."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from practice_site.checks.evidence import Evidence
from practice_site.model.article import Page, Service
from practice_site.model.markdown import ImageUse
from practice_site.model.physician import Physician
from practice_site.model.span import Span
from practice_site.model.texts import images_in, images_of

LEAD_WIDTH = 1200
"""What search engines ask of the image of an article (search.md ART-06) or a service."""

PHOTO_WIDTH = 800
"""An office's or a town's photo fills the text's column (40rem) and leads its page."""

TEXT_WIDTH = 640
"""The text's column is 40rem wide."""

PORTRAIT_WIDTH = 320
"""A portrait is shown 16rem wide at most; phones have two pixels and more to each of CSS."""

MARK_WIDTH = 80
"""The mark is 40 CSS pixels high beside the practice's name."""


class Picture(Struct, frozen=True):
    """A picture, the words for those who cannot see it, and where it is named.

    `alt` is None where it needs none of its own (the practice's mark, which
    stands beside the practice's name). `place` says in words where pages show
    it, and `width` how many pixels across it needs there.
    """

    source: str
    alt: str | None
    span: Span
    place: str
    width: int


def pictures(evidence: Evidence) -> Iterator[Picture]:
    """Every picture of records and texts."""
    site = evidence.site
    yield from _of_records(evidence)
    for article in site.articles:
        yield from _in_text(article.pictures)
    written: tuple[Service | Page | Physician, ...] = (
        *site.services,
        *site.pages,
        *site.physicians,
    )
    for record in written:
        yield from _in_text(images_of(record.body))
    for office in site.offices:
        yield from _in_text(images_in(office.about))
    for town in site.towns:
        yield from _in_text(images_in(town.about))
        for item in town.faq:
            yield from _in_text(images_in(item.answer))


def _of_records(evidence: Evidence) -> Iterator[Picture]:
    """The pictures that keys of records name."""
    site = evidence.site
    for text in evidence.dated:
        if text.image:
            span = text.at("image")
            yield Picture(text.image, text.image_alt, span, "the head of a text", LEAD_WIDTH)
    for physician in site.physicians:
        if physician.photo:
            span = physician.at("photo")
            yield Picture(physician.photo, physician.photo_alt, span, "a portrait", PORTRAIT_WIDTH)
    for place in evidence.places:
        if place.photo:
            span = place.at("photo")
            yield Picture(place.photo, place.photo_alt, span, "a place's page", PHOTO_WIDTH)
    if site.practice and site.practice.brand.mark:
        span = site.practice.at("brand", "mark")
        yield Picture(site.practice.brand.mark, None, span, "the practice's mark", MARK_WIDTH)


def _in_text(images: Iterable[ImageUse]) -> Iterator[Picture]:
    for image in images:
        width = min(image.width or TEXT_WIDTH, TEXT_WIDTH)
        yield Picture(image.source, image.alt, image.span, "its place in the text", width)
