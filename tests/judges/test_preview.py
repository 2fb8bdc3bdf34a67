"""What a browser makes of the preview: it refreshes itself, and its panel is fit for everybody."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from conftest import copy_site
from previewing.served import Preview, previewing, rewrite

from .test_axe import violations
from .verdict import told
from .window import SCHEMES, window

ARTICLE = "content/articles/minimal.md"
URL = "/articles/minimal/"
TITLE = "How a Short Walk Eases a Stiff Back"
TOWNS = "serves: [napa, yountville]"
ABSENT = "serves: [napa, yountvile]"
OPEN = """(() => {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    return attach.call(this, {...options, mode: 'open'});
  };
})()"""
"""Lets the test, and axe, look into the panel, which is closed to pages."""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return copy_site("minimal", tmp_path / "minimal")


@pytest.fixture
def preview(root: Path) -> Iterator[Preview]:
    with previewing(root) as running:
        yield running


@contextmanager
def opened(browser: Browser, address: str, width: int = 1280) -> Iterator[Page]:
    """A page of the preview, whose panel can be looked into."""
    with window(browser, width) as page:
        page.add_init_script(OPEN)
        page.goto(address)
        yield page


def panel(page: Page) -> Locator:
    return page.get_by_role("region", name="Preview", exact=True)


@pytest.mark.browser
def test_a_page_refreshes_itself_and_keeps_its_place(
    browser: Browser, preview: Preview, root: Path
) -> None:
    with opened(browser, preview.address + URL, 360) as page:
        expect(page.locator("h1")).to_have_text(TITLE)
        page.evaluate("scrollTo(0, 700)")
        rewrite(root / ARTICLE, "Five minutes are enough", "Six minutes are enough")
        expect(page.get_by_text("Six minutes are enough").first).to_be_attached()
        expect(page.locator("html")).to_have_js_property("scrollTop", 700)
        rewrite(root / ARTICLE, TITLE, "A Second Change")
        expect(page.locator("h1")).to_have_text("A Second Change")


@pytest.mark.browser
def test_styles_are_exchanged_without_a_reload(
    browser: Browser, preview: Preview, root: Path
) -> None:
    with opened(browser, preview.address + URL) as page:
        page.evaluate("window.here = true")
        with (root / "theme/static/css/site.css").open("a", encoding="utf-8") as styles:
            styles.write("h1 { color: rgb(1, 2, 3) }")
        expect(page.locator("h1")).to_have_css("color", "rgb(1, 2, 3)")
        expect(page.locator("head link[rel=stylesheet]")).to_have_count(1)
        assert page.evaluate("window.here")


@pytest.mark.browser
def test_a_deleted_page_becomes_the_page_for_what_is_missing(
    browser: Browser, preview: Preview, root: Path
) -> None:
    with opened(browser, preview.address + URL) as page:
        (root / ARTICLE).unlink()
        expect(page.locator("h1")).to_have_text("Page not found")


@pytest.mark.browser
def test_a_broken_edit_is_said_on_the_last_good_page(
    browser: Browser, preview: Preview, root: Path
) -> None:
    with opened(browser, preview.address + URL) as page:
        expect(panel(page)).to_contain_text("This page: nothing found")
        page.evaluate("window.here = true")
        rewrite(root / ARTICLE, "format: ", "format: [")
        expect(panel(page)).to_contain_text("This page is as it was before your last change:")
        expect(panel(page)).to_contain_text("content/articles/minimal.md:3")
        expect(page.locator("h1")).to_have_text(TITLE)
        assert page.evaluate("window.here")
        rewrite(root / ARTICLE, "format: [", "format: ")
        expect(panel(page)).to_contain_text("This page: nothing found")


@pytest.mark.browser
@pytest.mark.node
@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("themed", [True, False], ids=["theme", "no theme"])
def test_the_panel_is_fit_for_everybody(
    browser: Browser, axe: str, preview: Preview, root: Path, width: int, themed: bool
) -> None:
    if not themed:
        (root / "theme/static/css/site.css").write_text("", encoding="utf-8")
        preview.hear("site.css changed")
    rewrite(root / ARTICLE, TOWNS, ABSENT)
    preview.hear("minimal.md changed")
    with opened(browser, preview.address + URL, width) as page:
        expect(panel(page)).to_contain_text("Error: ")
        expect(panel(page)).to_contain_text("content/articles/minimal.md:7")
        expect(panel(page)).to_contain_text("yountvile")
        box = panel(page).bounding_box()
        assert box
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width
        assert box["y"] >= 0
        assert box["y"] + box["height"] <= 800
        page.evaluate(axe)
        against: dict[str, list[str]] = {}
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            found = violations(page)
            against[scheme] = found if themed else [f for f in found if "practice-preview" in f]
        assert not any(against.values()), told(against)
        page.emulate_media(media="print")
        expect(panel(page)).to_be_hidden()


@pytest.mark.browser
def test_the_panel_by_keyboard(browser: Browser, preview: Preview, root: Path) -> None:
    rewrite(root / ARTICLE, TOWNS, ABSENT)
    preview.hear("minimal.md changed")
    with opened(browser, preview.address + URL) as page:
        hide = panel(page).get_by_role("button", name="Hide")
        page.locator("footer a").last.focus()
        page.keyboard.press("Tab")  # the panel comes after the page
        expect(hide).to_be_focused()
        page.keyboard.press("Enter")
        show = panel(page).get_by_role("button", name="Show")
        expect(show).to_be_focused()
        expect(panel(page).get_by_text("yountvile")).to_be_hidden()
        page.goto(preview.address + "/")
        expect(show).to_be_visible()
        show.press("Enter")
        expect(panel(page)).to_contain_text("Elsewhere on the site: 1 error")
        panel(page).get_by_role("link").press("Escape")
        expect(show).to_be_focused()
        show.press("Enter")
        panel(page).get_by_role("link").press("Enter")
        expect(page.locator("h1")).to_have_text("Findings of this site")
        expect(page.locator("main")).to_contain_text("yountvile")
        rewrite(root / ARTICLE, ABSENT, TOWNS)
        expect(page.locator("main")).not_to_contain_text("yountvile")


@pytest.mark.browser
@pytest.mark.node
@pytest.mark.parametrize("width", [360, 1280])
def test_advice_is_given_to_those_who_ask(
    browser: Browser, axe: str, preview: Preview, root: Path, width: int
) -> None:
    with opened(browser, preview.address + URL, width) as page:
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.reload()
        advice = panel(page).get_by_text("Advice on this text")
        expect(advice).to_be_visible()
        assert not [url for url in asked if "advice" in url]
        advice.focus()
        page.keyboard.press("Enter")
        expect(panel(page)).to_contain_text("Key phrase (poor): No key phrase is set")
        expect(advice).to_be_focused()
        box = panel(page).bounding_box()
        assert box and box["x"] >= 0 and box["x"] + box["width"] <= width
        page.evaluate(axe)
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            assert violations(page) == []
        rewrite(root / ARTICLE, "Five minutes are enough", "Six minutes are enough")
        expect(page.get_by_text("Six minutes are enough").first).to_be_attached()
        expect(panel(page)).to_contain_text("Text length")  # it is still open
        panel(page).get_by_role("button", name="Hide").click()
        asked.clear()
        page.reload()
        expect(panel(page).get_by_role("button", name="Show")).to_be_visible()
        assert not [url for url in asked if "advice" in url]


@pytest.mark.browser
@pytest.mark.node
@pytest.mark.parametrize("width", [360, 1280])
def test_how_a_page_looks_is_shown_to_those_who_ask(
    browser: Browser, axe: str, tmp_path: Path, width: int
) -> None:
    root = copy_site("sample", tmp_path / "sample")
    with (
        previewing(root) as preview,
        opened(browser, f"{preview.address}/articles/bone-density-test/", width) as page,
    ):
        asked: list[str] = []
        complaints: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.reload()
        summary = panel(page).get_by_text("How it looks in search and when shared")
        expect(summary).to_be_visible()
        assert not [url for url in asked if "appearance" in url]
        summary.focus()
        page.keyboard.press("Enter")
        expect(summary).to_be_focused()
        expect(panel(page)).to_contain_text("Description: content/articles/bone-density-test.md:9")
        expect(panel(page)).to_contain_text("No room in the description on a phone for: the result")
        picture = panel(page).get_by_role("img")
        picture.scroll_into_view_if_needed()
        expect(picture).to_have_js_property("naturalWidth", 1200)
        assert all(url.startswith(f"{preview.address}/") for url in asked), asked
        folded = panel(page).locator("summary", has_text="Is part of:").first
        folded.focus()
        page.keyboard.press("Enter")
        expect(panel(page).get_by_text("content/practice.yaml:9").first).to_be_visible()
        box = panel(page).bounding_box()
        assert box and box["x"] >= 0 and box["x"] + box["width"] <= width
        inner = panel(page).locator(".details")
        assert inner.evaluate("element => element.scrollWidth <= element.clientWidth")
        page.evaluate(axe)
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            assert violations(page) == []
        assert complaints == []


@pytest.mark.browser
def test_what_a_page_says_of_itself_is_shown_and_never_run(
    browser: Browser, preview: Preview, root: Path
) -> None:
    hostile = "</script><img src=x onerror=alert(1)> \u202e & 'x'"
    rewrite(root / ARTICLE, f"title: {TITLE}", f'title: "{hostile}"')
    preview.hear("minimal.md changed")
    with opened(browser, preview.address + URL) as page:
        complaints: list[str] = []
        page.on("console", lambda message: complaints.append(message.text))
        panel(page).get_by_text("How it looks in search and when shared").click()
        expect(panel(page).locator(".name").first).to_contain_text("<img src=x onerror=alert(1)>")
        expect(panel(page).locator(".tree bdi").first).to_contain_text("</script><img src=x")
        assert panel(page).locator("img[src=x]").count() == 0
        assert complaints == []


@pytest.mark.browser
def test_a_preview_that_is_gone_is_missed(browser: Browser, preview: Preview) -> None:
    with opened(browser, f"{preview.address}/_practice/findings") as page:
        expect(page.locator("practice-preview")).to_have_count(0)
        assert preview.end() == 0
        expect(panel(page)).to_contain_text("The preview has ended or cannot be reached.")


@pytest.mark.browser
def test_a_page_with_a_script_of_its_own(browser: Browser, tmp_path: Path) -> None:
    """The search page allows no strings as scripts or markup; the panel needs none."""
    root = copy_site("sample", tmp_path / "sample")
    article = root / "content/articles/bone-density-test.md"
    rewrite(article, "format: ", "unknown: key\nformat: ")
    with (
        previewing(root) as preview,
        opened(browser, preview.address + "/search/?q=kyphoplasty") as page,
    ):
        complaints: list[str] = []
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.reload()
        expect(panel(page)).to_contain_text("Elsewhere on the site: 1 error")
        expect(page.locator("main mark").first).to_be_visible(timeout=60_000)
        panel(page).get_by_text("How it looks in search and when shared").click()
        expect(panel(page)).to_contain_text("Title: made by the program")
        assert complaints == []
