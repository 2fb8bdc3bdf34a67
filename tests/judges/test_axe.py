"""No page has an accessibility violation that axe can see at WCAG 2.2 AA."""

import pytest
from playwright.sync_api import Browser, Page

from .verdict import told
from .window import SCHEMES, WIDTHS, Scheme, window

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = """tags => axe.run(document, {
  runOnly: {type: 'tag', values: tags},
  resultTypes: ['violations'],
})"""


def violations(page: Page, axe: str) -> list[tuple[str, str, list[str]]]:
    """What axe has against a page: the rule, in words, and where."""
    page.evaluate(axe)
    found = page.evaluate(RUN, TAGS)
    assert len(found["passes"]) > 10
    return [(v["id"], v["help"], [n["html"] for n in v["nodes"]]) for v in found["violations"]]


@pytest.mark.browser
@pytest.mark.node
@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_no_violation(
    browser: Browser,
    axe: str,
    served_sample: str,
    sample_urls: list[str],
    scheme: Scheme,
    width: int,
) -> None:
    against = {}
    with window(browser, width, scheme) as page:
        for url in sample_urls:
            page.goto(served_sample + url)
            if found := violations(page, axe):
                against[url] = found
    assert not against, told(against)


@pytest.mark.browser
@pytest.mark.node
def test_no_violation_in_print(
    browser: Browser, axe: str, served_sample: str, sample_urls: list[str]
) -> None:
    against = {}
    with window(browser, 768) as page:
        page.emulate_media(media="print")
        for url in sample_urls:
            page.goto(served_sample + url)
            if found := violations(page, axe):
                against[url] = found
    assert not against, told(against)


BAD = """<html><head><title>x</title></head><body><main><h1>Bad</h1><img src='data:,'>
<p style='color:#eee'>pale</p><a href='#a' style='font-size:8px;display:block;width:9px'>a</a>
<a href='#b' style='font-size:8px;display:block;width:9px'>b</a></main></body></html>"""


@pytest.mark.browser
@pytest.mark.node
def test_axe_is_awake(browser: Browser, axe: str) -> None:
    with window(browser, 360) as page:
        page.set_content(BAD)
        found = {rule for rule, _, _ in violations(page, axe)}
    assert {"image-alt", "color-contrast", "html-has-lang", "target-size"} <= found
