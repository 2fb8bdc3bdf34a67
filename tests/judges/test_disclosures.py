"""Disclosures are read with the patient's words: seen, heard, as large (16 CFR 255.0, 255.5)."""

import pytest
from playwright.sync_api import Browser, Page

from .in_page import script
from .verdict import told
from .window import SCHEMES, WIDTHS, Scheme, window

FIGURES = "figure[data-part=testimonial]"
DISCLOSED = "nodes => nodes.map(node => node.textContent.trim().replace(/\\s+/g, ' '))"

DEFECTS = {
    "display": ("* { } .disclosures { display: none }", "hides"),
    "clipped": (".disclosures { height: 0; overflow: hidden }", "hides"),
    "for screen readers": (".disclosures { position: absolute; left: -9999px }", "hides"),
    "small": (".disclosures p { font-size: 0.8em }", "smaller"),
    "faded": ("figcaption { opacity: 0.6 }", "fades"),
    "faint": (".disclosures { color: #bbb }", "faint"),
    "invisible": (".disclosures p { visibility: hidden }", "hides"),
}
MOVED = """() => { for (const figure of document.querySelectorAll("figure[data-part=testimonial]"))
  figure.prepend(figure.querySelector("[data-part=disclosures]")); }"""
UNHEARD = """() => { for (const each of document.querySelectorAll("[data-part=disclosures]"))
  each.setAttribute("aria-hidden", "true"); }"""


def complaints(page: Page) -> list[str]:
    """What is wrong with the disclosures of a page."""
    seen: list[str] = page.evaluate(script("disclosures"))
    return seen + unheard(page)


def unheard(page: Page) -> list[str]:
    """The disclosures that are not in what a screen reader says of their figure."""
    lost = []
    for figure in page.locator(FIGURES).all():
        heard = " ".join(figure.aria_snapshot().split())
        disclosed = figure.locator("[data-part=disclosures] p").evaluate_all(DISCLOSED)
        lost += [f'nobody hears "{words}"' for words in disclosed if words not in heard]
    return lost


@pytest.fixture(scope="module")
def quoting(browser: Browser, served_sample: str, sample_urls: list[str]) -> list[str]:
    """The pages that show a testimonial."""
    with window(browser, 1280) as page:
        found = []
        for url in sample_urls:
            page.goto(served_sample + url)
            if page.locator(FIGURES).count():
                found.append(url)
    assert "/stories/" in found
    assert len(found) > 3
    return found


@pytest.mark.browser
@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_disclosures_are_read_with_the_quote(
    browser: Browser, served_sample: str, quoting: list[str], width: int, scheme: Scheme
) -> None:
    wrong = {}
    with window(browser, width, scheme) as page:
        for url in quoting:
            page.goto(served_sample + url)
            if found := complaints(page):
                wrong[url] = found
    assert not wrong, told(wrong)


@pytest.mark.browser
@pytest.mark.parametrize("name", DEFECTS)
def test_a_style_that_hides_them_is_seen(browser: Browser, served_sample: str, name: str) -> None:
    css, words = DEFECTS[name]
    with window(browser, 1280) as page:
        page.goto(f"{served_sample}/stories/")
        page.evaluate(script("add_style"), css)
        assert any(words in complaint for complaint in page.evaluate(script("disclosures")))


@pytest.mark.browser
def test_disclosures_that_come_first_or_are_not_heard_are_seen(
    browser: Browser, served_sample: str
) -> None:
    with window(browser, 1280) as page:
        page.goto(f"{served_sample}/stories/")
        page.evaluate(UNHEARD)
        assert "nobody hears" in complaints(page)[0]
        page.reload()
        page.evaluate(MOVED)
        assert any("before it names" in complaint for complaint in complaints(page))
