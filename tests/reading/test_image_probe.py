"""Decoding: what is known of an image, and what is never believed."""

import struct
import warnings

import pytest
from PIL import Image

from pictures import animated, encoded, noisy, photo, png, png_of_claimed_size, scene
from practice_site.model.image import ImageFormat
from practice_site.reading.image_facts import Fault, ImageFacts, from_json
from practice_site.reading.image_probe import probe

PALETTE = scene(40, 30).convert("P")
CLEAR_PALETTE = encoded(PALETTE, "PNG", transparency=PALETTE.getpixel((0, 0)))
DEEP = encoded(Image.new("I;16", (40, 30), 40_000), "PNG")
HALF_CLEAR = Image.new("RGBA", (40, 30), (10, 20, 30, 128))
OPAQUE = Image.new("RGBA", (40, 30), (10, 20, 30, 255))


@pytest.mark.parametrize(
    ("data", "form", "alpha"),
    [
        (encoded(scene(40, 30), "JPEG"), ImageFormat.JPEG, False),
        (encoded(scene(40, 30, "CMYK"), "JPEG"), ImageFormat.JPEG, False),
        (encoded(scene(40, 30, "L"), "JPEG", progressive=True), ImageFormat.JPEG, False),
        (encoded(scene(40, 30), "MPO", save_all=True), ImageFormat.JPEG, False),
        (
            encoded(scene(40, 30), "MPO", save_all=True, append_images=[scene(8, 6)]),
            ImageFormat.JPEG,
            False,
        ),
        (png(40, 30), ImageFormat.PNG, False),
        (DEEP, ImageFormat.PNG, False),
        (CLEAR_PALETTE, ImageFormat.PNG, True),
        (encoded(HALF_CLEAR, "PNG"), ImageFormat.PNG, True),
        (encoded(OPAQUE, "PNG"), ImageFormat.PNG, False),
        (encoded(scene(40, 30, "1"), "PNG"), ImageFormat.PNG, False),
        (encoded(scene(40, 30), "WEBP"), ImageFormat.WEBP, False),
        (encoded(HALF_CLEAR, "WEBP", lossless=True), ImageFormat.WEBP, True),
        (encoded(scene(40, 30), "AVIF"), ImageFormat.AVIF, False),
        (encoded(scene(40, 30), "GIF"), ImageFormat.GIF, False),
    ],
)
def test_what_can_be_used(data: bytes, form: ImageFormat, alpha: bool) -> None:
    facts = probe(data)
    assert facts == ImageFacts(format=form, width=40, height=30, alpha=alpha)
    assert from_json(facts.as_json()) == facts


@pytest.mark.parametrize("orientation", range(1, 9))
def test_sizes_are_those_that_people_see(orientation: int) -> None:
    facts = probe(photo(80, 48, orientation))
    assert (facts.width, facts.height) == ((80, 48) if orientation < 5 else (48, 80))


@pytest.mark.parametrize("form", ["GIF", "WEBP", "PNG", "AVIF"])
def test_what_moves(form: str) -> None:
    assert probe(animated(form)).fault is Fault.ANIMATED


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "AVIF", "GIF"])
@pytest.mark.parametrize("part", [0.02, 0.5, 0.9])
def test_what_is_cut_off(form: str, part: float) -> None:
    whole = encoded(noisy(200, 150), form)
    facts = probe(whole[: int(len(whole) * part)])
    assert facts.fault is Fault.DAMAGED
    assert facts.format is ImageFormat(form.lower())


def test_a_progressive_jpeg_that_is_cut_off() -> None:
    whole = encoded(noisy(200, 150), "JPEG", progressive=True)
    assert probe(whole[: len(whole) * 2 // 3]).fault is Fault.DAMAGED


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"", ""),
        (b"words", ""),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "an HEIC photo"),
        (b"\0\0\0\x18ftypmp42", "a film"),
        (b"%PDF-1.7\n", "a PDF document"),
        (b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>', "an SVG drawing"),
        (b"<!DOCTYPE html><p>404", "a web page"),
        (b"II*\0\x08\0\0\0", "a TIFF image or a camera's raw file"),
        (b"version https://git-lfs.github.com/spec/v1\n", "the placeholder"),
    ],
)
def test_what_is_no_image(data: bytes, kind: str) -> None:
    facts = probe(data)
    assert (facts.fault, facts.format) == (Fault.NO_IMAGE, None)
    assert facts.kind.startswith(kind)


@pytest.mark.parametrize(("side", "known"), [(8_000, True), (12_000, True), (100_000, False)])
def test_what_is_too_large_is_not_decoded(side: int, known: bool) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        facts = probe(png_of_claimed_size(side, side))
    assert facts.fault is Fault.TOO_LARGE
    assert facts.width == (side if known else 0)


def test_an_image_of_many_bytes_that_expand_is_damaged() -> None:
    assert probe(png_of_claimed_size(5_000, 5_000)).fault is Fault.DAMAGED


def test_a_tiff_that_calls_itself_a_png_is_not_given_to_other_decoders() -> None:
    data = b"\x89PNG\r\n\x1a\n" + encoded(scene(10, 10), "TIFF")
    assert probe(data).fault is Fault.DAMAGED


def test_an_orientation_that_is_none() -> None:
    tags = Image.Exif()
    tags[0x0112] = 99
    assert probe(encoded(scene(40, 30), "JPEG", exif=tags)).width == 40
    broken = encoded(scene(40, 30), "JPEG", exif=b"Exif\0\0II*\0" + struct.pack("<I", 9_999))
    assert probe(broken).fault in (Fault.NONE, Fault.DAMAGED)
