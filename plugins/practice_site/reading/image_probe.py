"""Decoding an image, to know that it is whole: the only part of reading that needs Pillow."""

from io import BytesIO

from PIL import Image
from PIL.ExifTags import Base

from practice_site.model.image import ImageFormat
from practice_site.reading.image_facts import Fault, ImageFacts
from practice_site.reading.image_kinds import HEAD, format_of, kind_of

PIXEL_LIMIT = 60_000_000
"""An image of more pixels is not decoded: it would take several hundred megabytes."""

_FORMATS = tuple(form.value.upper() for form in ImageFormat)
_SIDEWAYS = frozenset({5, 6, 7, 8})
"""The values of EXIF's Orientation that exchange width and height (Exif 2.32, 4.6.4)."""


def probe(data: bytes) -> ImageFacts:
    """The facts of an image; never raises, whatever the bytes.

    Decodes everything unless that would take too much memory. Warnings are
    the caller's to silence.
    """
    head = data[:HEAD]
    form = format_of(head)
    if form is None:
        return ImageFacts(kind=kind_of(head), fault=Fault.NO_IMAGE)
    try:
        with Image.open(BytesIO(data), formats=_FORMATS) as image:
            return _facts(image, form)
    except Image.DecompressionBombError:
        return ImageFacts(format=form, fault=Fault.TOO_LARGE)
    except Exception:  # decoders raise anything on broken bytes
        return ImageFacts(format=form, fault=Fault.DAMAGED)


def _facts(image: Image.Image, form: ImageFormat) -> ImageFacts:
    width, height = image.size
    if width * height > PIXEL_LIMIT:
        return ImageFacts(format=form, width=width, height=height, fault=Fault.TOO_LARGE)
    # A JPEG of several pictures (MPO: a preview, a depth map) shows its first one everywhere.
    if getattr(image, "is_animated", False) and form is not ImageFormat.JPEG:
        return ImageFacts(format=form, width=width, height=height, fault=Fault.ANIMATED)
    if form is ImageFormat.JPEG:
        # All of it is read, but an eighth of the pixels is made: three times as fast.
        image.draft(None, (max(1, width // 8), max(1, height // 8)))
    image.load()
    if image.getexif().get(Base.Orientation) in _SIDEWAYS:
        width, height = height, width
    return ImageFacts(format=form, width=width, height=height, alpha=_shows_through(image))


def _shows_through(image: Image.Image) -> bool:
    """Whether a pixel is not opaque; many opaque images carry an alpha channel all the same."""
    if not image.has_transparency_data:
        return False
    lowest, _ = image.convert("RGBA").getchannel("A").getextrema()
    return isinstance(lowest, int | float) and lowest < 255
