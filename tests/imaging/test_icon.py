from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageDraw

from pictures import encoded, save
from practice_site.imaging.icon import draw_icon
from practice_site.model.image import ImageFile
from practice_site.model.site_icon import IconDesign, SiteIcon
from practice_site.reading.images import read_images

PAPER, ACCENT = (250, 253, 253), (11, 85, 99)


def design(mark: ImageFile | None = None, letter: str = "") -> IconDesign:
    return IconDesign(
        mark=mark, letter=letter, accent="#0b5563", on_accent="#ffffff", paper="#fafdfd", digest="d"
    )


def mark(root: Path, *, disc: bool = False, size: tuple[int, int] = (200, 200)) -> ImageFile:
    picture = Image.new("RGBA", size)
    draw = ImageDraw.Draw(picture)
    (draw.ellipse if disc else draw.rectangle)((0, 0, size[0] - 1, size[1] - 1), fill="red")
    save(encoded(picture, "PNG"), root / "content/images/mark.png")
    images, _ = read_images(root, ["images/mark.png"])
    return images["images/mark.png"]


def drawn(root: Path, on: IconDesign, size: int = 100, **given: bool) -> Image.Image:
    icon = SiteIcon(path="icon.png", sizes=(size,), design=on, **given)
    image = Image.open(BytesIO(draw_icon(root, icon)))
    image.load()
    assert (image.format, image.size) == ("PNG", (size, size))
    return image


def red(image: Image.Image) -> tuple[int, int, int, int]:
    """The box of the mark."""
    rgba = image.convert("RGBA")
    reds, greens, _, opacity = rgba.split()
    seen = ImageChops.multiply(reds.point(above(200)), greens.point(below(100)))
    return ImageChops.multiply(seen, opacity.point(above(128))).getbbox() or (0, 0, 0, 0)


def above(level: int) -> list[int]:
    return [255 if value > level else 0 for value in range(256)]


def below(level: int) -> list[int]:
    return [255 if value < level else 0 for value in range(256)]


def test_the_mark_fills_its_icon_and_keeps_its_transparency(tmp_path: Path) -> None:
    image = drawn(tmp_path, design(mark(tmp_path, disc=True)))
    assert image.mode == "RGBA"
    assert red(image) == (0, 0, 100, 100)
    assert image.getpixel((0, 0))[3] == 0


def test_a_wide_mark_stands_in_the_middle(tmp_path: Path) -> None:
    assert red(drawn(tmp_path, design(mark(tmp_path, size=(200, 100))))) == (0, 25, 100, 75)


def test_a_filled_one_has_paper_around_the_mark(tmp_path: Path) -> None:
    image = drawn(tmp_path, design(mark(tmp_path)), filled=True)
    assert (image.mode, image.getpixel((2, 2))) == ("RGB", PAPER)
    assert red(image) == (10, 10, 90, 90)


@pytest.mark.parametrize("disc", [True, False])
def test_nothing_of_a_mark_is_cut_off_from_a_maskable_one(tmp_path: Path, disc: bool) -> None:
    image = drawn(tmp_path, design(mark(tmp_path, disc=disc)), 400, filled=True, maskable=True)
    outside = Image.new("L", image.size, 255)
    ImageDraw.Draw(outside).ellipse((39, 39, 360, 360), fill=0)  # 80 % across, and one pixel more
    lost = ImageChops.difference(image, Image.new("RGB", image.size, PAPER)).convert("L")
    # The filter leaves a trace of white around an edge, which nobody sees.
    assert ImageChops.multiply(lost, outside).getextrema()[1] < 8
    left, _, right, _ = red(image)
    assert right - left == pytest.approx(314 if disc else 224, abs=3)


def test_an_ico_has_every_size(tmp_path: Path) -> None:
    icon = SiteIcon(path="favicon.ico", sizes=(16, 32, 48), design=design(mark(tmp_path)))
    image = Image.open(BytesIO(draw_icon(tmp_path, icon)))
    assert image.format == "ICO"
    assert image.info["sizes"] == {(16, 16), (32, 32), (48, 48)}
    assert draw_icon(tmp_path, icon) == draw_icon(tmp_path, icon)


@pytest.mark.parametrize("maskable", [True, False])
def test_without_a_mark_a_letter_stands_in_the_middle_of_the_accent(
    tmp_path: Path, maskable: bool
) -> None:
    image = drawn(tmp_path, design(letter="H"), 200, filled=True, maskable=maskable)
    assert image.getpixel((1, 1)) == ACCENT
    letter = image.getchannel("R").point(above(200))
    left, top, right, bottom = letter.getbbox() or (0, 0, 0, 0)
    assert left + right == pytest.approx(200, abs=4)
    assert top + bottom == pytest.approx(200, abs=6)
    assert bottom - top > (60 if maskable else 80)


def test_a_name_without_letters_is_a_plain_icon(tmp_path: Path) -> None:
    assert drawn(tmp_path, design(), filled=True).getcolors() == [(10_000, ACCENT)]
    assert drawn(tmp_path, design()).getpixel((0, 0))[3] == 0
