"""No page has an accessibility violation that axe can see at WCAG 2.2 AA."""

import pytest
from playwright.sync_api import Browser, Page

from .verdict import told
from .window import SCHEMES, WIDTHS, window

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = """tags => axe.run(document, {
  runOnly: {type: 'tag', values: tags},
  resultTypes: ['violations'],
  preload: false,
}).then(found => ({
  passes: found.passes.length,
  violations: found.violations.map(v => `${v.id}: ${v.help}: ${v.nodes.map(n => n.html)}`),
}))"""


def violations(page: Page) -> list[str]:
    """What axe, which is in the page already, has against it: the rule, in words, and where."""
    found = page.evaluate(RUN, TAGS)
    assert found["passes"] > 10
    return list(found["violations"])


@pytest.mark.browser
@pytest.mark.node
@pytest.mark.parametrize("width", WIDTHS)
def test_no_violation(
    browser: Browser, axe: str, served_sample: str, sample_urls: list[str], width: int
) -> None:
    against: dict[str, list[str]] = {}
    with window(browser, width) as page:
        for url in sample_urls:
            page.goto(served_sample + url)
            page.evaluate(axe)
            for scheme in SCHEMES:
                page.emulate_media(color_scheme=scheme)
                against[f"{url} ({scheme})"] = violations(page)
    assert not any(against.values()), told(against)


@pytest.mark.browser
@pytest.mark.node
def test_no_violation_in_print(
    browser: Browser, axe: str, served_sample: str, sample_urls: list[str]
) -> None:
    against: dict[str, list[str]] = {}
    with window(browser, 768) as page:
        page.emulate_media(media="print")
        for url in sample_urls:
            page.goto(served_sample + url)
            page.evaluate(axe)
            against[url] = violations(page)
    assert not any(against.values()), told(against)


BAD = """<html><head><title>x</title></head><body><main><h1>Bad</h1><img src='data:,'>
<p style='color:#eee'>pale</p><a href='#a' style='font-size:8px;display:block;width:9px'>a</a>
<a href='#b' style='font-size:8px;display:block;width:9px'>b</a></main></body></html>"""


DARK_IS_BAD = """<html lang='en'><head><title>x</title><style>
@media (prefers-color-scheme: dark) { p { color: #ddd } }</style></head><body><header>
<a href='/' style='font-size: 3em'>Home</a></header><main><h1>Dark</h1><p>Words</p><ul><li>One
</ul></main></body></html>"""


@pytest.mark.browser
@pytest.mark.node
def test_axe_is_awake(browser: Browser, axe: str) -> None:
    with window(browser, 360) as page:
        page.set_content(BAD)
        page.evaluate(axe)
        found = {complaint.partition(":")[0] for complaint in violations(page)}
    assert {"image-alt", "color-contrast", "html-has-lang", "target-size"} <= found


@pytest.mark.browser
@pytest.mark.node
def test_axe_sees_both_schemes(browser: Browser, axe: str) -> None:
    with window(browser, 360) as page:
        page.set_content(DARK_IS_BAD)
        page.evaluate(axe)
        found = []
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            found.append([complaint.partition(":")[0] for complaint in violations(page)])
    assert found == [[], ["color-contrast"]]
