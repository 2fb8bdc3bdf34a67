"""The README's pictures are of pages that there are, small enough, and the same every time."""

import pytest
from playwright.sync_api import Browser

from .screenshots import IN_README, LARGEST, picture, settle, small_picture
from .window import window


def test_pages_of_the_readme_exist(sample_types: dict[str, str]) -> None:
    assert {shot.kind for shot in IN_README} <= set(sample_types)


@pytest.mark.browser
def test_pictures_are_small_and_whole(browser: Browser, served_sample: str) -> None:
    with window(browser, 360) as page:
        settle(page, served_sample + "/")
        first, second = small_picture(page), small_picture(page)
        whole = picture(page, whole=True)
    assert first == second
    assert first[8:12] == b"WEBP"
    assert len(first) <= LARGEST
    assert len(whole) > len(first)


@pytest.mark.browser
def test_a_picture_that_cannot_be_small_is_refused(browser: Browser) -> None:
    noise = """<canvas width=2000 height=2000></canvas><script>
const context = document.querySelector('canvas').getContext('2d');
const data = context.createImageData(2000, 2000);
data.data.forEach((_, i) => data.data[i] = i % 4 === 3 ? 255 : Math.random() * 255);
context.putImageData(data, 0, 0)</script>"""
    with window(browser, 1280) as page:
        page.set_content(noise)
        with pytest.raises(ValueError, match="larger"):
            small_picture(page)
