"""The page for the physician: on a phone, in the dark, on paper, with all its parts."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from conftest import copy_site, run_practice

from .test_axe import violations
from .test_layout import complaints
from .verdict import told
from .window import SCHEMES, WIDTHS, Scheme, window

ARTICLE = "content/articles/spinal-compression-fracture.md"
CHANGES = {
    "a few days of rest at most": "two days of rest",
    "## What Can You Do at Home?": "A guaranteed cure.\n\n{testimonial: none}\n\n## At Home",
    "published:": "evidence: [{claim: It helps, source: A made-up study}]\npublished:",
}


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = copy_site("sample", tmp_path_factory.mktemp("review") / "sample")
    text = (root / ARTICLE).read_text(encoding="utf-8")
    for before, after in CHANGES.items():
        assert text.count(before) == 1
        text = text.replace(before, after)
    (root / ARTICLE).write_text(text, encoding="utf-8")
    result = run_practice(root, "review", "request", ARTICLE, "--out", "page.html")
    assert result.returncode == 0, result.stderr
    return root / "page.html"


@pytest.mark.browser
@pytest.mark.node
@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_nothing_and_nothing_is_lost(
    browser: Browser, axe: str, asked: Path, width: int, scheme: Scheme
) -> None:
    with window(browser, width, scheme) as page:
        requests: list[str] = []
        page.on("request", lambda request: requests.append(request.url))
        page.goto(asked.as_uri())
        assert [url for url in requests if not url.startswith("data:")] == [asked.as_uri()]
        for part in ("answer", "text", "claims", "sources", "findings", "record"):
            assert page.locator(f"#{part}").is_visible(), part
        assert page.locator(".text ins").count() >= 2
        assert page.locator(".text del").count() >= 1
        found = complaints(page)
        page.evaluate(axe)
        found += violations(page)
    assert not found, told({str(width): found})


@pytest.mark.browser
def test_on_paper_changes_are_told_apart_without_colour(browser: Browser, asked: Path) -> None:
    with window(browser, 800) as page:
        page.goto(asked.as_uri())
        page.emulate_media(media="print")
        lines = {
            tag: page.locator(f".text {tag}").first.evaluate(
                "e => [getComputedStyle(e).textDecorationLine, getComputedStyle(e).color]"
            )
            for tag in ("ins", "del")
        }
        assert lines == {
            "ins": ["underline", "rgb(0, 0, 0)"],
            "del": ["line-through", "rgb(0, 0, 0)"],
        }
        assert not page.locator("#record").is_visible()
