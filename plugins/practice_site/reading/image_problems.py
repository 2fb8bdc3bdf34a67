"""What is wrong with an image file, in words for the person who put it there."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from practice_site.model.finding import Problem
from practice_site.model.image import ImageFormat
from practice_site.model.span import Span
from practice_site.reading.image_facts import Fault, ImageFacts

HEAVY = 10_000_000
"""More bytes than a photograph at its best quality has."""

BYTE_LIMIT = 100_000_000
"""A file of more bytes is not read."""

_SAVE_AS = "Open it in a picture editor, and save or export it as JPEG (photos) or PNG (drawings)."
_SMALLER = "Save a smaller copy of it: 2400 pixels across are enough for every place on a page."
_NAMES = {ImageFormat.WEBP: "WebP"}


def image_problems(path: str, facts: ImageFacts, size: int) -> Iterator[Problem]:
    """The problems of a file of `size` bytes; `path` is relative to the site's folder."""
    if facts.fault is not Fault.NONE:
        yield _faulty(path, facts, size)
        return
    if facts.format and PurePosixPath(path).suffix.lower() not in facts.format.endings:
        yield _misnamed(path, facts.format)
    if size > HEAVY:
        message = f"This image has {size / 1_000_000:,.1f} MB, and every build has to carry it."
        yield Problem("image-heavy", Span(path), message, _SMALLER)


def too_many_bytes(path: str, size: int) -> Problem:
    """Say that a file is too large to be read as an image."""
    message = (
        f"This file has {size / 1_000_000:,.0f} MB; an image may have {BYTE_LIMIT // 1_000_000} MB."
    )
    return Problem("image-too-large", Span(path), message, _SMALLER)


def _faulty(path: str, facts: ImageFacts, size: int) -> Problem:
    match facts.fault:
        case Fault.NO_IMAGE if size:
            return _no_image(path, facts.kind)
        case Fault.TOO_LARGE:
            pixels = facts.width * facts.height
            many = f"{pixels / 1_000_000:,.0f} million" if pixels else "more than 150 million"
            message = f"This image has {many} pixels, so it was not opened."
            return Problem("image-too-large", Span(path), message, _SMALLER)
        case Fault.ANIMATED:
            message = "This image moves, and nobody could stop it."
            remedy = "Save its most telling picture alone, or link to a film that can be paused."
            return Problem("image-animated", Span(path), message, remedy)
        case _:
            what = "is cut off or damaged" if size else "is empty"
            message = f"This image {what}: it cannot be shown."
            remedy = "Copy it here again from where it came, and see that it opens there."
            return Problem("image-damaged", Span(path), message, remedy)


def _no_image(path: str, kind: str) -> Problem:
    if not kind:
        message = "This is no image that browsers show, whatever its name says."
    else:
        message = f"This is {kind}, whatever its name says; browsers do not show it as an image."
    return Problem("image-wrong-type", Span(path), message, _SAVE_AS)


def _misnamed(path: str, form: ImageFormat) -> Problem:
    name = PurePosixPath(path)
    kind = _NAMES.get(form, form.value.upper())
    return Problem(
        "image-wrong-type",
        Span(path),
        f"This image is a {kind}, and its name ends in {name.suffix}.",
        f"Rename it to {name.with_suffix(form.endings[0]).name}, also where pages name it.",
    )
