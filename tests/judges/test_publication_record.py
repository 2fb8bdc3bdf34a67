"""The record for counsel is a page that anybody can read: on a phone, in the dark, on paper."""

import subprocess
import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from conftest import run_practice
from quoted_practice import AFTER_THE_WORDS, ARTICLE, edit, practice_with, without_search

from .in_page import script
from .test_axe import violations
from .test_layout import complaints
from .test_nu_html_checker import OPTIONS
from .test_print import PAPER, lost_headings
from .verdict import told
from .window import SCHEMES, WIDTHS, Scheme, window

RECORD = "content/testimonials/{}.yaml"
WORDS = "status: publish\nquote: >-\n  I was listened to for as long as it took, and {}.\n"
SECTION = "## A Patient's Perspective\n\nJo wrote to us.\n\n{testimonial: t-1}\n\nWe are glad.\n"
PARTS = ("releases", "pages", "testimonials", "rules")


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An index with something in every part: changes, exceptions, damage, a withheld quote."""
    root = tmp_path_factory.mktemp("record") / "site"
    first = WORDS.format("then I went home") + AFTER_THE_WORDS
    practice_with(root, RECORD.format("t-1"), first, SECTION)
    second = (WORDS.format("then I slept") + AFTER_THE_WORDS).replace("Jo Madeup", "Lee Invented")
    (root / RECORD.format("t-2")).write_text(second, encoding="utf-8")
    without_search(root)
    edit(
        root,
        ARTICLE,
        "\nsummary:",
        "\nallow:\n  - {rule: PS657, reason: The day is on order, until: 2026-12-31}"
        "\nreviewed: {by: alex-sample, date: 2026-10-01, reference: Binder 7}\nsummary:",
    )
    for arguments, day in (
        (("publish",), "2026-11-21"),
        (("publish",), "2026-11-25"),
        (("rollback", "1"), "2026-11-27"),
        (("withhold", "t-1"), "2026-12-01"),
    ):
        done = run_practice(root, *arguments, as_of=day)
        assert done.returncode == 0, done.stdout + done.stderr
        text = (root / ARTICLE).read_text(encoding="utf-8")
        (root / ARTICLE).write_text(text.replace("five minutes", "six minutes"), encoding="utf-8")
    page = root / ".practice/releases/0002-2026-11-25/site/contact/index.html"
    page.write_text("other", encoding="utf-8")
    assert run_practice(root, "evidence", "--out", "e.zip", as_of="2026-12-02").returncode == 1
    with zipfile.ZipFile(root / "e.zip") as archive:
        archive.extractall(root / "opened")
    return root / "opened/index.html"


@pytest.mark.browser
@pytest.mark.node
@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_nothing_and_nothing_is_lost(
    browser: Browser, axe: str, index: Path, width: int, scheme: Scheme
) -> None:
    with window(browser, width, scheme) as page:
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto(index.as_uri())
        assert [url for url in asked if not url.startswith("data:")] == [index.as_uri()]
        for part in PARTS:
            assert page.locator(f"#{part} :is(li, tr)").count(), part
        assert page.get_by_text("The day is on order").count()
        assert page.get_by_text("is gone or not what was published").count()
        found = complaints(page)
        page.evaluate(axe)
        found += violations(page)
    assert not found, told({str(width): found})


@pytest.mark.browser
def test_copies_of_pages_are_one_step_away(browser: Browser, index: Path) -> None:
    with window(browser, 360) as page:
        page.goto(index.as_uri())
        page.locator("#pages a[href^='pages/']").first.click()
        page.wait_for_url("**/pages/0001-*/**")
        assert "Minimal Sample Practice" in page.title()


@pytest.mark.browser
@pytest.mark.node
@pytest.mark.parametrize("scheme", SCHEMES)
def test_it_can_be_printed(browser: Browser, axe: str, index: Path, scheme: Scheme) -> None:
    with window(browser, PAPER, scheme) as page:
        page.emulate_media(media="print")
        page.goto(index.as_uri())
        found = page.evaluate(script("print_view"), "")
        page.evaluate(axe)
        found += violations(page)
        lost = lost_headings(page)
    assert not found, told({"paper": found})
    assert lost == []


@pytest.mark.java
@pytest.mark.node
def test_it_is_valid_html(index: Path, nu_checker: list[str]) -> None:
    command = [*nu_checker, *OPTIONS, str(index)]
    result = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert result.stderr.strip() == ""
    assert result.returncode == 0
