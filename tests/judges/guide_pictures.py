"""The pictures of docs/for-marketing/, and the Word file to try: `make guide-pictures`.

Each guide is followed to the letter in a site of its own, and its pictures are taken where they
stand: of the terminal as SVG, of pages as WebP.
"""

import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, Page, expect, sync_playwright

from conftest import REPOSITORY
from guides.following import follow, newcomers_site
from guides.guide import FOLDER, PICTURES, Command, Picture, guides, read_guide
from guides.terminal_picture import terminal_picture
from guides.word_file import NAME, word_file
from previewing.served import previewing

from .chromium import FLAGS, chromium
from .screenshots import STEADY, picture, settle
from .window import window

WIDTH, HEIGHT = 960, 680
LARGEST = 60_000
"""Bytes that a picture of a page may have."""


def take(browser: Browser, shown: Picture, root: Path) -> bytes:
    """A picture of a page: of a file in the site's folder, or in the preview with its panel."""
    with window(browser, WIDTH) as page:
        page.set_viewport_size({"width": WIDTH, "height": HEIGHT})
        if not shown.of.startswith("/"):
            settle(page, (root / shown.of).as_uri())
            return _small(page)
        with previewing(root, "--drafts") as preview:
            address, _, place = shown.of.partition("#")
            settle(page, preview.address + address)
            if place:
                page.locator(f"#{place}").evaluate("element => element.scrollIntoView()")
            expect(page.locator("practice-preview")).to_be_attached()
            page.wait_for_timeout(500)  # the panel's own state has arrived by then
            return _small(page)


def _small(page: Page) -> bytes:
    for quality in (85, 75, 65, 55, 45):
        taken = picture(page, whole=False, quality=quality)
        if len(taken) <= LARGEST:
            return taken
    raise ValueError(f"a picture of {page.url} is larger than {LARGEST} bytes")


def pictures_of(browser: Browser, guide: Path, root: Path) -> Iterator[tuple[str, bytes]]:
    """Follow a guide, and take its pictures on the way: their names and bytes."""
    command = Command("")
    for item, shown in follow(read_guide(guide.read_text(encoding="utf-8")), root):
        if isinstance(item, Command):
            command = item
        elif isinstance(item, Picture) and item.is_terminal:
            yield item.name, terminal_picture(command, shown, item.of).encode()
        elif isinstance(item, Picture):
            yield item.name, take(browser, item, root)


def main() -> None:
    """Make everything anew, and say how large it is; nothing, where a guide cannot be followed."""
    (FOLDER / NAME).write_bytes(word_file())
    taken: dict[str, bytes] = {}
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        path = chromium(playwright)
        if path is None:
            sys.exit("Pictures need Chromium: install it, or name it in PRACTICE_CHROMIUM.")
        browser = playwright.chromium.launch(executable_path=path, args=[*FLAGS, *STEADY])
        for guide in guides():
            root = newcomers_site(Path(folder) / guide.stem)
            taken |= dict(pictures_of(browser, guide, root))
        browser.close()
    shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir()
    for name, data in taken.items():
        (PICTURES / name).write_bytes(data)
    size = sum(map(len, taken.values())) // 1000
    print(f"{len(taken)} pictures, {size} kB, are in {PICTURES.relative_to(REPOSITORY)}/")


if __name__ == "__main__":
    main()
