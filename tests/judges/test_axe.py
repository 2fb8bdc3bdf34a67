"""No page has an accessibility violation that axe can see at WCAG 2.2 AA."""

import pytest
from playwright.sync_api import Browser

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = "tags => axe.run(document, {runOnly: {type: 'tag', values: tags}})"


@pytest.mark.browser
@pytest.mark.node
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_no_violation(
    browser: Browser, axe: str, served_sample: str, sample_urls: list[str], scheme: str, width: int
) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 800},
        color_scheme="dark" if scheme == "dark" else "light",
    )
    page = context.new_page()
    violations = []
    for url in sample_urls:
        page.goto(served_sample + url)
        page.evaluate(axe)
        found = page.evaluate(RUN, TAGS)
        assert len(found["passes"]) > 10
        violations += [
            (url, v["id"], v["help"], [n["html"] for n in v["nodes"]]) for v in found["violations"]
        ]
    context.close()
    assert violations == []


@pytest.mark.browser
@pytest.mark.node
def test_axe_is_awake(browser: Browser, axe: str) -> None:
    page = browser.new_page()
    page.set_content("<html><body><img src='x'><p style='color:#eee'>pale</p></body></html>")
    page.evaluate(axe)
    found = {v["id"] for v in page.evaluate(RUN, TAGS)["violations"]}
    page.close()
    assert {"image-alt", "color-contrast", "html-has-lang"} <= found
