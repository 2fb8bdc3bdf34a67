"""Images: the originals that people put into `content/images/`, and the sizes made of them."""

import re
from enum import StrEnum

from msgspec import Struct

STORE = ".practice/images"
"""Where what is known and made of images is kept, in the site's folder."""

_CSS_PIXELS = re.compile(r"[1-9][0-9]{0,4}")


class ImageFormat(StrEnum):
    """What browsers show; the values are the subtypes of the media types."""

    JPEG = "jpeg"
    PNG = "png"
    WEBP = "webp"
    AVIF = "avif"
    GIF = "gif"

    @property
    def media_type(self) -> str:
        """The type for `<source type>` and servers (IANA media types)."""
        return f"image/{self.value}"

    @property
    def endings(self) -> tuple[str, ...]:
        """What the names of such files end in, the usual one first."""
        return (".jpg", ".jpeg") if self is ImageFormat.JPEG else (f".{self.value}",)


class ImageFile(Struct, frozen=True, kw_only=True):
    """An original.

    `path` is relative to `content/`, `digest` the SHA-256 of the file (hex).
    Width and height are those that people see, in pixels, after the turn that
    the camera noted; `alpha` says that something of it is transparent. One
    that is not `usable` has a problem that says why, and no page shows it.
    """

    path: str
    digest: str = ""
    format: ImageFormat | None = None
    width: int = 0
    height: int = 0
    alpha: bool = False
    usable: bool = False


class Rendition(Struct, frozen=True, kw_only=True):
    """One file that is to be made of an original: its format, and its size in pixels."""

    original: ImageFile
    format: ImageFormat
    width: int
    height: int


def css_pixels(written: str) -> int:
    """The number in a `width` attribute; 0 where it is none (HTML allows whole numbers only)."""
    return int(written) if _CSS_PIXELS.fullmatch(written) else 0
