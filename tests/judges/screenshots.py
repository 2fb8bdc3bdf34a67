"""Screenshots of every page type: `make screenshots`.

All of them, whole pages, go to .screenshots/ (not committed), to be looked at; those that the
README shows go to docs/screenshots/. Same site, same clock, same Chromium: same pictures.
"""

import base64
import shutil
import sys
from dataclasses import dataclass

from playwright.sync_api import Page, sync_playwright

from conftest import REPOSITORY

from .chromium import FLAGS, chromium
from .pages import one_of_each
from .sample import served_sample
from .window import SCHEMES, Scheme, window

ALL = REPOSITORY / ".screenshots"
SHOWN = REPOSITORY / "docs" / "screenshots"
WIDTHS = (360, 1280)
LARGEST = 120 * 1024
"""Bytes that a picture in the README may have."""
STEADY = ["--hide-scrollbars", "--force-color-profile=srgb", "--font-render-hinting=none"]


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture for the README: the top of a page, as high as a window."""

    kind: str
    width: int
    height: int
    scheme: Scheme

    @property
    def name(self) -> str:
        return f"{self.kind}-{self.width}-{self.scheme}.webp"


IN_README = (
    Shot("home", 1280, 800, "light"),
    Shot("article", 1280, 800, "light"),
    Shot("office", 1280, 800, "dark"),
    Shot("article", 360, 740, "light"),
    Shot("town", 360, 740, "dark"),
)


def picture(page: Page, *, whole: bool, quality: int = 85) -> bytes:
    """A page as WebP: its window, or the whole of it."""
    session = page.context.new_cdp_session(page)
    options: dict[str, object] = {"format": "webp", "quality": quality}
    if whole:
        size = session.send("Page.getLayoutMetrics")["cssContentSize"]
        # WebP ends at 16,383 pixels.
        height = min(size["height"], 16_000)
        options["clip"] = {"x": 0, "y": 0, "width": size["width"], "height": height, "scale": 1}
        options["captureBeyondViewport"] = True
    data = session.send("Page.captureScreenshot", options)["data"]
    session.detach()
    return base64.b64decode(data)


def small_picture(page: Page) -> bytes:
    """The window, as good as fits into what a picture in the README may have.

    Raises ValueError if no quality is small enough.
    """
    for quality in (90, 80, 70, 60, 50, 40):
        taken = picture(page, whole=False, quality=quality)
        if len(taken) <= LARGEST:
            return taken
    raise ValueError(f"a picture of {page.url} is larger than {LARGEST} bytes")


def settle(page: Page, url: str) -> None:
    """Load a page with all its pictures, and stand at its top."""
    page.goto(url, wait_until="load")
    page.evaluate("""async () => {
      for (const image of document.images) image.loading = 'eager';
      await Promise.all([...document.images].map(i => i.decode().catch(() => {})));
      await document.fonts.ready;
      scrollTo(0, 0);
    }""")


def main() -> None:
    """Take all pictures, and say where they are."""
    with served_sample() as (output, address), sync_playwright() as playwright:
        path = chromium(playwright)
        if path is None:
            sys.exit("Screenshots need Chromium: install it, or name it in PRACTICE_CHROMIUM.")
        browser = playwright.chromium.launch(executable_path=path, args=[*FLAGS, *STEADY])
        types = one_of_each(output)
        for folder in (ALL, SHOWN):
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
        for scheme in SCHEMES:
            for width in WIDTHS:
                with window(browser, width, scheme) as page:
                    for kind, url in types.items():
                        settle(page, address + url)
                        taken = picture(page, whole=True)
                        (ALL / f"{kind}-{width}-{scheme}.webp").write_bytes(taken)
        for shot in IN_README:
            with window(browser, shot.width, shot.scheme, device_scale_factor=1.5) as page:
                page.set_viewport_size({"width": shot.width, "height": shot.height})
                settle(page, address + types[shot.kind])
                (SHOWN / shot.name).write_bytes(small_picture(page))
        browser.close()
    for folder in (ALL, SHOWN):
        print(f"{len(list(folder.iterdir()))} pictures are in {folder.relative_to(REPOSITORY)}/")


if __name__ == "__main__":
    main()
