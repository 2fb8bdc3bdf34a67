"""Renders the drawings of the sample site: each docs/artwork/*.svg to content/images/*.png.

python docs/artwork/render.py [--chromium PATH] [NAME ...]
"""

import argparse
import io
import os
import re
import shutil
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

SOURCES = Path(__file__).parent
PICTURES = SOURCES.parents[1] / "content" / "images"
LARGEST = 225_000  # bytes; dithering into 256 colors shows as noise in the flat areas
FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
PAGE = "<!doctype html><style>*{{margin:0}}svg{{display:block}}</style>{}"


def main() -> None:
    """Renders the drawings that are named, or all of them."""
    parser = argparse.ArgumentParser(description="Renders docs/artwork/*.svg to content/images.")
    parser.add_argument("names", nargs="*", help="drawings, without .svg (default: all)")
    parser.add_argument("--chromium", help="the browser's path (default: PRACTICE_CHROMIUM)")
    parser.add_argument("--to", type=Path, default=PICTURES, help="the folder of the PNG files")
    given = parser.parse_args()
    names = given.names or sorted(source.stem for source in SOURCES.glob("*.svg"))
    with sync_playwright() as playwright:
        path = given.chromium or _chromium() or playwright.chromium.executable_path
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        for name in names:
            svg = (SOURCES / f"{name}.svg").read_text(encoding="utf-8")
            width, height = size(svg)
            # Drawn at twice the size and scaled down: the edges of shapes that touch stay clean.
            page = browser.new_page(
                viewport={"width": width, "height": height}, device_scale_factor=2
            )
            page.set_content(PAGE.format(svg))
            shot = Image.open(io.BytesIO(page.screenshot(omit_background=True)))
            page.close()
            small = shot.resize((width, height), Image.Resampling.BOX)
            data, how = png(small)
            (given.to / f"{name}.png").write_bytes(data)
            print(f"{name}.png {width}x{height} {len(data) / 1000:.0f} KB {how}")
        browser.close()


def size(svg: str) -> tuple[int, int]:
    """The width and height in pixels, from the root element's viewBox."""
    box = re.search(r'viewBox="0 0 (\d+) (\d+)"', svg)
    if box is None:
        raise ValueError("the drawing has no viewBox that starts at 0 0")
    return int(box[1]), int(box[2])


def png(picture: Image.Image) -> tuple[bytes, str]:
    """The picture as a PNG file, in as many colors as fit: steps of 2 or 3 levels are invisible."""
    if picture.mode == "RGBA" and picture.getextrema()[3] == (255, 255):
        picture = picture.convert("RGB")
    full = _saved(picture)
    if len(full) <= LARGEST or picture.mode == "RGBA":
        return full, "full color"
    for step in (2, 3):
        levels = [min(255, round(value / step) * step) for value in range(256)]
        data = _saved(picture.point(levels * 3))
        if len(data) <= LARGEST:
            return data, f"steps of {step} levels"
    palette = picture.quantize(256, method=Image.Quantize.FASTOCTREE, kmeans=4)
    return _saved(picture.quantize(palette=palette)), "256 colors, dithered"


def _saved(picture: Image.Image) -> bytes:
    file = io.BytesIO()
    picture.save(file, "PNG", optimize=True)
    return file.getvalue()


def _chromium() -> str | None:
    system = (shutil.which(name) for name in ("chromium", "chromium-browser", "google-chrome"))
    candidates = (os.environ.get("PRACTICE_CHROMIUM"), *system)
    return next((candidate for candidate in candidates if candidate), None)


if __name__ == "__main__":
    main()
