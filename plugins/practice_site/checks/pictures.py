"""The pictures that the files of a site name."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from practice_site.checks.evidence import Evidence
from practice_site.checks.prose import blocks_of
from practice_site.model.location import Office, Town
from practice_site.model.markdown import Block
from practice_site.model.physician import Physician
from practice_site.model.span import Span


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture, the words for those who cannot see it, and its place.

    `alt` is None where it needs none of its own (the practice's mark, which
    stands beside the practice's name).
    """

    source: str
    alt: str | None
    span: Span


def pictures(evidence: Evidence) -> Iterator[Picture]:
    """Every picture of records and texts."""
    site = evidence.site
    for text in evidence.dated:
        if text.image:
            yield Picture(text.image, text.image_alt, text.at("image"))
    people_and_places: tuple[Physician | Office | Town, ...] = (*site.physicians, *evidence.places)
    for place in people_and_places:
        if place.photo:
            yield Picture(place.photo, place.photo_alt, place.at("photo"))
    if site.practice and site.practice.brand.mark:
        span = site.practice.at("brand", "mark")
        yield Picture(site.practice.brand.mark, None, span)
    for record in evidence.texts:
        yield from _in_blocks(blocks_of(record.body))
    for office in site.offices:
        yield from _in_blocks(office.about)
    for town in site.towns:
        yield from _in_blocks(town.about)
        for item in town.faq:
            yield from _in_blocks(item.answer)


def _in_blocks(blocks: Iterable[Block]) -> Iterator[Picture]:
    for block in blocks:
        for image in block.images:
            yield Picture(image.source, image.alt, image.span)
