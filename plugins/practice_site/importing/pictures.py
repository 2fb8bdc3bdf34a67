"""Pictures of a document, given names in the site's folder of images."""

import hashlib
import warnings
from collections.abc import Iterable
from pathlib import PurePosixPath

from msgspec import Struct
from slugify import slugify

from practice_site.checks.source.image_name_unclear import says_nothing
from practice_site.importing.source_text import Picture
from practice_site.model.site import Site
from practice_site.reading.image_facts import Fault, ImageFacts

FOLDER = "images"
_NAME_CHARACTERS = 50
_MEGAPIXEL = 1_000_000


class PlacedPicture(Struct, frozen=True):
    """A picture and its path below `content/`.

    `data` is empty where it is not taken; `refused` says why. The path is the
    one that the picture is to have then, so that the check asks for it there.
    """

    mark: str
    path: str
    alt: str
    data: bytes = b""
    refused: str = ""
    known: bool = False
    """Whether the site has this very picture already."""


def place_pictures(pictures: Iterable[Picture], site: Site, slug: str) -> tuple[PlacedPicture, ...]:
    """Give each picture its path: the one the site has it under, else a new name.

    The name is made of the words for it, of its own name if that says
    something, or of the article's.
    """
    known = {image.digest: path for path, image in site.images.items() if image.digest}
    taken = {path.casefold() for path in site.images}
    placed: list[PlacedPicture] = []
    for number, picture in enumerate(pictures, 1):
        refused, ending = _judged(picture)
        digest = hashlib.sha256(picture.data).hexdigest() if not refused else ""
        there = known.get(digest, "") if digest else ""
        path = there or _free(_stem(picture, slug, number), ending, taken)
        if digest:
            known.setdefault(digest, path)
        taken.add(path.casefold())
        placed.append(
            PlacedPicture(
                picture.mark,
                path,
                picture.alt,
                b"" if refused or there else picture.data,
                refused,
                bool(there),
            )
        )
    return tuple(placed)


def with_pictures(body: str, pictures: Iterable[PlacedPicture]) -> str:
    """A text with the pictures' paths in place of their marks."""
    for picture in pictures:
        body = body.replace(f"]({picture.mark})", f"]({picture.path})")
    return body


def _judged(picture: Picture) -> tuple[str, str]:
    """Why a picture is not taken, and what its name ends in."""
    written = PurePosixPath(picture.name.partition("?")[0]).suffix.lower()
    if picture.refused:
        return picture.refused, written if len(written) in range(4, 6) else ".jpg"
    facts = _facts_of(picture.data)
    if facts.fault is not Fault.NONE:
        return _reason(facts), facts.format.endings[0] if facts.format else ".png"
    return "", facts.format.endings[0] if facts.format else ".jpg"


def _facts_of(data: bytes) -> ImageFacts:
    # Documents without pictures must not wait for Pillow to be imported.
    from practice_site.reading.image_probe import probe

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return probe(data)


def _reason(facts: ImageFacts) -> str:
    if facts.fault is Fault.TOO_LARGE:
        size = f"{facts.width * facts.height // _MEGAPIXEL} million" if facts.width else "too many"
        return f"it has {size} pixels; save it smaller"
    if facts.fault is Fault.ANIMATED:
        return "it moves; save one picture of it"
    if facts.fault is Fault.DAMAGED:
        return "it is damaged"
    if facts.kind == "an SVG drawing":
        return "it is an SVG drawing, which may hold a program; save it as PNG"
    return f"it is {facts.kind or 'nothing that browsers show'}; save it as JPEG or PNG"


def _stem(picture: Picture, slug: str, number: int) -> str:
    own = PurePosixPath(picture.name.partition("?")[0]).stem
    words = picture.alt or ("" if says_nothing(own) else own)
    stem = slugify(words, max_length=_NAME_CHARACTERS, word_boundary=True)
    if stem and not says_nothing(stem):
        return stem
    return f"{slug[:_NAME_CHARACTERS].strip('-')}-{number}"


def _free(stem: str, ending: str, taken: set[str]) -> str:
    path, number = f"{FOLDER}/{stem}{ending}", 1
    while path in taken:
        number += 1
        path = f"{FOLDER}/{stem}-{number}{ending}"
    return path
