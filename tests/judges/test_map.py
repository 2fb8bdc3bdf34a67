"""Names on maps do not meet in a real browser, whatever the system's font."""

import re

import pytest
from msgspec.structs import replace
from playwright.sync_api import Browser

from practice_site.pages.map import map_of
from practice_site.pages.palette import palette_css
from regions import REGIONS
from rendering.documents import THEME, THEME_FOLDER
from rendering.sample_views import FRAME, TOWN

STYLES = (THEME_FOLDER / "static" / "css" / "site.css").read_text(encoding="utf-8")
POLICY = re.compile(r"<meta http-equiv=.Content-Security-Policy.[^>]*>")
"""What would keep the test's own way to give a page its styles from working."""
TROUBLE = """() => [...document.querySelectorAll("svg:not(.icon)")].flatMap(svg => {
  const frame = svg.getBoundingClientRect();
  const texts = [...svg.querySelectorAll("text")]
    .map(e => [e.textContent, e.getBoundingClientRect()]);
  const meet = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.01
    && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.01;
  const found = [];
  texts.forEach(([name, box], at) => {
    if (box.left < frame.left || box.right > frame.right || box.top < frame.top
        || box.bottom > frame.bottom) found.push(`${name} leaves the map`);
    if (parseFloat(getComputedStyle(svg).fontSize) * frame.width / 320 < 12)
      found.push(`${name} is small`);
    texts.slice(at + 1).forEach(([other, next]) => {
      if (meet(box, next)) found.push(`${name} meets ${other}`);
    });
  });
  return found;
})"""


@pytest.mark.browser
@pytest.mark.parametrize("font", ["", "DejaVu Sans"])
@pytest.mark.parametrize("width", [320, 1280])
def test_no_two_names_meet(browser: Browser, width: int, font: str) -> None:
    # The widest that anybody may see: the named font, and every name bold.
    bold = f"svg text {{ font-family: '{font}' !important; font-weight: 700 }}" if font else ""
    styles = f"<style>{palette_css('').decode()}{STYLES}{bold}</style></head>"
    page = browser.new_page(viewport={"width": width, "height": 800})
    trouble = []
    for office, towns in REGIONS:
        view = replace(TOWN, map=map_of(office, towns))
        html = POLICY.sub("", THEME.render(view, FRAME).decode("utf-8"))
        page.set_content(html.replace("</head>", styles))
        assert page.locator("svg text").count() > 5
        trouble += [(office.slug, what) for what in page.evaluate(TROUBLE)]
    page.close()
    assert trouble == []


@pytest.mark.browser
def test_the_judge_is_awake(browser: Browser) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 800})
    page.set_content(
        "<svg viewBox='0 0 320 100' font-size='9'><text x='10' y='20'>One</text>"
        "<text x='12' y='22'>Two</text><text x='310' y='50'>Three</text></svg>"
    )
    found = page.evaluate(TROUBLE)
    page.close()
    assert {"One meets Two", "Three leaves the map", "One is small"} <= set(found)
