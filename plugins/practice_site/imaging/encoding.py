"""Encoding: pixels to the bytes of a file, the same on every machine."""

from io import BytesIO
from typing import Any

from PIL import Image

from practice_site.model.image import ImageFormat

ENCODERS: dict[ImageFormat, dict[str, Any]] = {
    # Several threads would cut the image into tiles by their number. Speed 8 takes a quarter of
    # the time of 6 for a file a twentieth larger; 50 is as good as JPEG at 80, at half the size.
    ImageFormat.AVIF: {
        "quality": 50,
        "speed": 8,
        "codec": "aom",
        "max_threads": 1,
        "autotiling": False,
    },
    ImageFormat.WEBP: {"quality": 75, "method": 4},
    ImageFormat.JPEG: {"quality": 80, "progressive": True, "optimize": True},
    ImageFormat.PNG: {"optimize": True},
    ImageFormat.GIF: {"optimize": True},
}
"""How each format is written; `imaging.store.SETTINGS` goes up with every change."""


def encode(pixels: Image.Image, form: ImageFormat, width: int, height: int) -> bytes:
    """The bytes of an image in some size and format.

    `pixels` are plain (`colours.plain_pixels`): Pillow would write what else
    they carry into the file.
    """
    size = (width, height)
    if pixels.size == size:
        sized = pixels
    else:
        sized = pixels.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)
    if form is ImageFormat.JPEG and sized.mode != "RGB":
        sized = sized.convert("RGB")
    out = BytesIO()
    sized.save(out, form.value, **ENCODERS[form])
    return out.getvalue()
