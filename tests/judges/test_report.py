"""The report for people is a page that anybody can read: on a phone, in the dark, on paper."""

import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from conftest import copy_site, run_practice

from .in_page import script
from .test_axe import violations
from .test_layout import complaints
from .test_nu_html_checker import OPTIONS
from .test_print import PAPER, lost_headings
from .verdict import told
from .window import SCHEMES, WIDTHS, Scheme, window

MISTAKES = {
    "content/articles/bone-density-test.md": ("\nsummary:", "\nsumary: x\nsummary:"),
    "content/articles/deciding-about-kyphoplasty.md": (
        "\nsummary:",
        "\nallow:\n  - {rule: PS221, reason: The reviewer is on leave, until: 2029-03-31}"
        "\n  - {rule: PS204, reason: It was never needed, until: 2029-03-31}\nsummary:",
    ),
    "locations.yaml": ("\noffices:", "\nunknown: x\noffices:"),
}


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A report with something in every part of it, years after the sample was written."""
    root = copy_site("sample", tmp_path_factory.mktemp("report") / "sample")
    assert "recorded" in run_practice(root, "baseline", as_of="2027-10-01").stdout
    for path, (before, after) in MISTAKES.items():
        text = (root / path).read_text(encoding="utf-8")
        assert before in text
        (root / path).write_text(text.replace(before, after, 1), encoding="utf-8")
    lost = "---\ntitle: Lost\nsummary: Nobody comes here.\n---\nSee [this](/nowhere/).\n"
    (root / "content/pages/lost.md").write_text(lost, encoding="utf-8")
    assert run_practice(root, "report", as_of="2028-11-21").returncode == 0
    return root / ".practice/report.html"


@pytest.mark.browser
@pytest.mark.node
@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_nothing_and_nothing_is_lost(
    browser: Browser, axe: str, report: Path, width: int, scheme: Scheme
) -> None:
    with window(browser, width, scheme) as page:
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto(report.as_uri())
        assert [url for url in asked if not url.startswith("data:")] == [report.as_uri()]
        for part in ("blocking", "fixers", "pages", "suppressed", "due", "links", "appearance"):
            assert page.locator(f"#{part} :is(article, li, tr)").count(), part
        for one in page.locator("#appearance > details").all()[:2]:
            one.locator("summary").first.click()
            for folded in one.locator("ul details:not([open]) > summary").all():
                if folded.is_visible():
                    folded.click()
        found = complaints(page)
        page.evaluate(axe)
        found += violations(page)
    assert not found, told({str(width): found})


@pytest.mark.browser
def test_what_pages_say_alike_is_one_step_away(browser: Browser, report: Path) -> None:
    with window(browser, 1280) as page:
        page.goto(report.as_uri())
        article = page.locator("#appearance > details", has_text="/articles/").first
        article.locator("summary").first.press("Enter")
        expect(article.get_by_text("In search results, on a phone")).to_be_visible()
        link = article.get_by_role("link").first
        target = link.get_attribute("href")
        link.press("Enter")
        expect(page.locator(f"{target} .place").first).to_be_in_viewport()


@pytest.mark.browser
@pytest.mark.node
@pytest.mark.parametrize("scheme", SCHEMES)
def test_it_can_be_printed(browser: Browser, axe: str, report: Path, scheme: Scheme) -> None:
    with window(browser, PAPER, scheme) as page:
        page.emulate_media(media="print")
        page.goto(report.as_uri())
        found = page.evaluate(script("print_view"), "")
        page.evaluate(axe)
        found += violations(page)
        lost = lost_headings(page)
    assert not found, told({"paper": found})
    assert lost == []


@pytest.mark.java
@pytest.mark.node
def test_it_is_valid_html(report: Path, nu_checker: list[str]) -> None:
    command = [*nu_checker, *OPTIONS, str(report)]
    result = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert result.stderr.strip() == ""
    assert result.returncode == 0
