"""Reading an original for what is made of it."""

import hashlib
from io import BytesIO
from pathlib import Path

from PIL import Image

from practice_site.imaging.colours import plain_pixels
from practice_site.model.image import ImageFile


class OriginalChanged(Exception):
    """An original is not what it was when the site was read; the message says which."""


def pixels_of(root: Path, original: ImageFile, *, alpha: bool) -> Image.Image:
    """The plain pixels of an original of the site in the folder `root`.

    Raises `OriginalChanged`, since what is kept is found by what the original
    was; and OSError, ValueError or MemoryError as Pillow does.
    """
    path = f"content/{original.path}"
    data = (root / path).read_bytes()
    if hashlib.sha256(data).hexdigest() != original.digest:
        raise OriginalChanged(f"{path} changed while the site was being built. Build again.")
    with Image.open(BytesIO(data)) as image:
        return plain_pixels(image, alpha=alpha)
