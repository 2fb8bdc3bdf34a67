"""What kind of file something is, by its first bytes."""

import re

from practice_site.model.image import ImageFormat

_FORMATS = (
    (re.compile(rb"\xff\xd8\xff"), ImageFormat.JPEG),
    (re.compile(rb"\x89PNG\r\n\x1a\n"), ImageFormat.PNG),
    (re.compile(rb"RIFF....WEBP", re.DOTALL), ImageFormat.WEBP),
    (re.compile(rb"....ftypavi[fs]", re.DOTALL), ImageFormat.AVIF),
    (re.compile(rb"GIF8[79]a"), ImageFormat.GIF),
)
_OTHERS = (
    (re.compile(rb"....ftyp(?:hei|hev|mif1|msf1)", re.DOTALL), "an HEIC photo"),
    (re.compile(rb"....ftyp", re.DOTALL), "a film"),
    (re.compile(rb"II\*\0|MM\0\*"), "a TIFF image or a camera's raw file"),
    (re.compile(rb"BM"), "a BMP image"),
    (re.compile(rb"8BPS"), "a Photoshop file"),
    (re.compile(rb"%PDF"), "a PDF document"),
    (re.compile(rb"%!PS"), "a PostScript file"),
    (re.compile(rb"PK\x03\x04"), "a ZIP archive or an Office document"),
    (re.compile(rb"version https://git-lfs"), "the placeholder of a file that Git LFS keeps"),
    (re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml.{0,500}?)?<svg", re.DOTALL), "an SVG drawing"),
    (re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+)?html", re.IGNORECASE), "a web page"),
)

HEAD = 1024
"""How many bytes are enough to tell."""


def format_of(head: bytes) -> ImageFormat | None:
    """The format that a file's first bytes promise, if browsers show it."""
    return next((form for pattern, form in _FORMATS if pattern.match(head)), None)


def kind_of(head: bytes) -> str:
    """What another file is, in words with their article; empty where that is not known."""
    return next((kind for pattern, kind in _OTHERS if pattern.match(head)), "")
