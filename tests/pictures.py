"""Image files of every kind, for tests."""

import random
import struct
import zlib
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

GPS = 34853
"""EXIF's pointer to the place where a picture was taken."""


def save(content: bytes, file: Path) -> Path:
    """Put a file into a folder that may not be there yet."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    return file


def scene(width: int, height: int, mode: str = "RGB") -> Image.Image:
    """A picture in which every corner differs: red, green, blue, yellow."""
    image = Image.new("RGB", (width, height), "red")
    draw = ImageDraw.Draw(image)
    draw.rectangle((width // 2, 0, width, height // 2), fill="lime")
    draw.rectangle((0, height // 2, width // 2, height), fill="blue")
    draw.rectangle((width // 2, height // 2, width, height), fill="yellow")
    return image.convert(mode)


def noisy(width: int, height: int) -> Image.Image:
    """A picture that cannot be compressed, always the same."""
    return Image.frombytes("RGB", (width, height), random.Random(1).randbytes(width * height * 3))


def encoded(image: Image.Image, form: str, **options: Any) -> bytes:
    """An image as the bytes of a file."""
    out = BytesIO()
    image.save(out, form, **options)
    return out.getvalue()


def png(width: int, height: int, *, noise: bool = False) -> bytes:
    """A PNG; with noise it has three bytes for every pixel."""
    if noise:
        return encoded(noisy(width, height), "PNG", compress_level=1)
    return encoded(scene(width, height), "PNG")


def exif(orientation: int = 1) -> Image.Exif:
    """What a telephone writes into a photo: how it was held, whose it is, and where."""
    tags = Image.Exif()
    tags[0x0112] = orientation
    tags[0x010F] = "SECRET-CAMERA"
    tags[GPS] = {1: "N", 2: (38.0, 17.0, 49.0), 3: "W", 4: (122.0, 17.0, 7.0)}
    return tags


def photo(width: int, height: int, orientation: int = 1) -> bytes:
    """A JPEG with everything in it that must not be published."""
    return encoded(
        scene(width, height),
        "JPEG",
        exif=exif(orientation),
        comment=b"SECRET-COMMENT",
        xmp=b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>SECRET-XMP</x:xmpmeta>",
        quality=90,
    )


def animated(form: str) -> bytes:
    """A picture of two frames."""
    frames = [scene(64, 48), scene(64, 48).rotate(180)]
    return encoded(frames[0], form, save_all=True, append_images=frames[1:], duration=100)


def png_of_claimed_size(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says it has many pixels."""
    return (
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
        + _chunk(b"IDAT", zlib.compress(b"\0" * 1000))
        + _chunk(b"IEND", b"")
    )


def _chunk(kind: bytes, data: bytes) -> bytes:
    checksum = struct.pack(">I", zlib.crc32(kind + data))
    return struct.pack(">I", len(data)) + kind + data + checksum
