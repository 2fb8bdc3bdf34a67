"""Pages fit every window, zoomed or not, and no text is lost (WCAG 1.4.4, 1.4.10, 1.4.12)."""

import pytest
from playwright.sync_api import Browser, Page

from .in_page import script
from .verdict import told
from .window import window

ZOOMED_TEXT = "html { font-size: 200% !important; }"
SPACED_TEXT = """* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }"""
"""The reader's spacing of WCAG 1.4.12."""

SCROLLS = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth"
WINDOWS = {
    "320": (320, 1),
    "360": (360, 1),
    "768": (768, 1),
    "1280": (1280, 1),
    # 200% of a window of 1280 px is one of 640 CSS px; 400% is the 320 above.
    "1280 at 200%": (640, 2),
}


def complaints(page: Page) -> list[str]:
    """What is wrong with how a page lies in its window."""
    sideways = ["scrolls sideways"] if page.evaluate(SCROLLS) else []
    lost: list[str] = page.evaluate(script("lost_text"))
    return sideways + lost


@pytest.mark.browser
@pytest.mark.parametrize("name", WINDOWS)
def test_nothing_is_lost_in_any_window(
    browser: Browser, served_sample: str, sample_urls: list[str], name: str
) -> None:
    width, scale = WINDOWS[name]
    wrong = {}
    with window(browser, width, device_scale_factor=scale) as page:
        for url in sample_urls:
            page.goto(served_sample + url)
            if found := complaints(page):
                wrong[url] = found
    assert not wrong, told(wrong)


@pytest.mark.browser
@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("style", ["zoomed", "spaced"])
def test_nothing_is_lost_with_the_readers_own_style(
    browser: Browser, served_sample: str, sample_urls: list[str], style: str, width: int
) -> None:
    css = {"zoomed": ZOOMED_TEXT, "spaced": SPACED_TEXT}[style]
    wrong = {}
    with window(browser, width) as page:
        for url in sample_urls:
            page.goto(served_sample + url)
            page.evaluate(script("add_style"), css)
            if found := complaints(page):
                wrong[url] = found
    assert not wrong, told(wrong)


SIZES = """() => [...document.querySelectorAll('main :is(h1, h2, h3, p, li, td, dd)')]
  .filter(e => e.getClientRects().length && !e.closest('svg'))
  .map(e => [e.localName, parseFloat(getComputedStyle(e).fontSize)])"""


@pytest.mark.browser
def test_text_grows_with_the_readers_letters(
    browser: Browser, served_sample: str, sample_urls: list[str]
) -> None:
    """Headings may grow less: a phone's window is narrow."""
    stiff = {}
    with window(browser, 1280) as page:
        for url in sample_urls:
            page.goto(served_sample + url)
            before = page.evaluate(SIZES)
            page.evaluate(script("add_style"), ZOOMED_TEXT)
            after = page.evaluate(SIZES)
            assert len(before) == len(after) > 0
            pairs = zip(before, after, strict=True)
            if found := {
                name
                for (name, small), (_, large) in pairs
                if large < small * (1.5 if name.startswith("h") else 1.99)
            }:
                stiff[url] = found
    assert not stiff, told(stiff)


BAD = {
    "scrolls sideways": "<p style='width: 3000px'>wide</p>",
    "out of the window": "<p style='width: 3000px; text-align: right'>far away</p>",
    "cut off by <div>": "<div style='height: 10px; overflow: hidden'><p>low</p><p>cut</p></div>",
    "cut off by <p>": "<p style='width: 5ch; overflow: hidden; white-space: nowrap'>a long one</p>",
    "over each other": "<p>One</p><p style='margin-top: -2.2em'>Other</p>",
}
GOOD = """<a style='position: absolute; left: -999px'>hidden until focused</a>
<p>A <sup>small</sup> one, <b>bold</b>.</p><div style='overflow-x: auto'><p style='width: 3000px'>
may be scrolled</p></div><span style='position: absolute; width: 1px; height: 1px; overflow: hidden;
clip-path: inset(50%)'>for screen readers only</span>"""


@pytest.mark.browser
@pytest.mark.parametrize("fault", BAD)
def test_the_layout_judge_is_awake(browser: Browser, fault: str) -> None:
    with window(browser, 360) as page:
        page.set_content(f"<!doctype html>{BAD[fault]}")
        assert any(found.startswith(fault) for found in complaints(page))


@pytest.mark.browser
def test_the_layout_judge_is_fair(browser: Browser) -> None:
    with window(browser, 360) as page:
        page.set_content(f"<!doctype html>{GOOD}")
        assert complaints(page) == []


@pytest.mark.browser
def test_the_readers_style_counts(browser: Browser) -> None:
    with window(browser, 360) as page:
        # As wide as the line is in any font whose letters are all of one width.
        style = "font-family: monospace; width: 13.5ch; height: 1.2em; overflow: hidden"
        page.set_content(f"<!doctype html><p style='{style}'>")
        page.evaluate("document.querySelector('p').append('Just one line')")
        assert complaints(page) == []
        page.evaluate(script("add_style"), SPACED_TEXT)
        assert complaints(page) != []
