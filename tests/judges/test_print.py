"""On paper a page is its content: all of it, dark on white, with the addresses of its links."""

import pytest
from playwright.sync_api import Browser, Page

from .in_page import script
from .pdf_outline import titles
from .verdict import told
from .window import SCHEMES, Scheme, window

PAPER = 720
"""About the width in CSS pixels that Chromium gives to a page of US letter."""

HEADINGS = """() => [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')]
  .filter(h => !h.closest('nav, aside, form, dialog, noscript, [data-part=related]'))
  .map(h => h.textContent)"""


def squeezed(text: str) -> str:
    return "".join(text.split()).casefold()


def lost_headings(page: Page) -> list[str]:
    """Headings of the main part that did not make it into the PDF."""
    page.emulate_media(media=None)
    headings: list[str] = page.evaluate(HEADINGS)
    assert headings
    printed = {squeezed(title) for title in titles(page.pdf(outline=True, tagged=True))}
    return [heading for heading in headings if squeezed(heading) not in printed]


@pytest.mark.browser
@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_page_can_be_printed(
    browser: Browser, served_sample: str, sample_urls: list[str], scheme: Scheme
) -> None:
    wrong = {}
    with window(browser, PAPER, scheme) as page:
        page.emulate_media(media="print")
        for url in sample_urls:
            page.goto(served_sample + url)
            if found := page.evaluate(script("print_view"), served_sample):
                wrong[url] = found
    assert not wrong, told(wrong)


@pytest.mark.browser
def test_every_heading_is_in_the_pdf(
    browser: Browser, served_sample: str, sample_urls: list[str]
) -> None:
    lost = {}
    with window(browser, PAPER) as page:
        for url in sample_urls:
            page.goto(served_sample + url)
            if found := lost_headings(page):
                lost[url] = found
    assert not lost, told(lost)


BAD = """<!doctype html><title>Title</title><style>@media print {
  h2, .ribbon { display: none } p { color: #999 } li { visibility: hidden } }</style>
<a href='#main'>Skip</a><p class=ribbon data-part=ribbon>A sample</p><nav>Go</nav>
<main><h1>“Here” (it is)</h1><h2>Gone</h2><p>Pale</p><ul><li>Hidden</ul>
<p><a href='https://example.org/far'>Far</a></p></main>"""
GOOD = """<!doctype html><title>Title</title><style>@media print {
  nav { display: none } a::after { content: attr(href) } }</style>
<p data-part=ribbon>A sample</p><nav>Go</nav><main><h1>Here</h1><h2>There</h2><p>Dark
<a href='https://example.org/far'>Far</a></p></main>"""


@pytest.mark.browser
def test_the_judge_of_paper_is_awake(browser: Browser) -> None:
    with window(browser, PAPER) as page:
        page.emulate_media(media="print")
        page.set_content(BAD)
        found = page.evaluate(script("print_view"), "")
        gone = lost_headings(page)
    assert {complaint.partition(":")[0] for complaint in found} == {
        "of no use on paper",
        "the ribbon is lost",
        "lost",
        "pale on paper",
        "nobody can follow",
    }
    assert "of no use on paper: <a> Skip" in found
    assert "of no use on paper: <nav> Go" in found
    assert {"lost: <h2> Gone", "lost: <li> Hidden"} <= set(found)
    assert gone == ["Gone"]


@pytest.mark.browser
def test_the_judge_of_paper_is_fair(browser: Browser) -> None:
    with window(browser, PAPER) as page:
        page.emulate_media(media="print")
        page.set_content(GOOD)
        assert page.evaluate(script("print_view"), "") == []
        assert lost_headings(page) == []
