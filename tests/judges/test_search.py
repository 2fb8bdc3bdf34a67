"""Searching as visitors do it: with a keyboard, with an address, without JavaScript."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from conftest import SiteMaker, run_practice

pytestmark = pytest.mark.browser

WORD = "fracture"
FOUND = "/services/vertebral-compression-fracture/"
STATUS = "[data-part=search-status]"
RESULTS = "[data-part=results] li a"
INDEX_FILES = ("pagefind.js", "pagefind-entry.json*", "*.pf_meta", "wasm*", "*.pf_index")


@pytest.fixture
def watched(browser: Browser, served_sample: str) -> Iterator[Page]:
    """A tab that notes what it asks for (`requests`) and what it complains of (`complaints`)."""
    context = browser.new_context(base_url=served_sample)
    page = context.new_page()
    requests: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    yield page
    context.close()
    assert complaints == []
    assert [url for url in requests if not url.startswith(served_sample)] == []


@pytest.fixture
def tab(browser: Browser, served_sample: str) -> Iterator[Page]:
    """A tab that may complain."""
    context = browser.new_context(base_url=served_sample)
    yield context.new_page()
    context.close()


def first(page: Page) -> str:
    """Where the first result leads; which one that is depends on the sample's texts."""
    expect(page.locator(RESULTS).first).to_be_visible()
    return str(page.locator(RESULTS).first.get_attribute("href"))


def addresses(page: Page) -> list[str | None]:
    return [link.get_attribute("href") for link in page.locator(RESULTS).all()]


def test_a_word_leads_to_a_page(watched: Page) -> None:
    watched.goto("/search/")
    assert watched.locator(STATUS).inner_text().startswith("Type a word")
    watched.get_by_role("searchbox", name="What are you looking for?").press_sequentially(WORD)
    found, link = first(watched), watched.locator(RESULTS).first
    assert FOUND in addresses(watched)
    assert re.fullmatch(rf"\d+ pages? match(es)? “{WORD}”\.", watched.locator(STATUS).inner_text())
    assert urlsplit(watched.url).query == f"q={WORD}"
    results, everything = (
        watched.locator(f"[data-part={name}]").bounding_box() for name in ("results", "everything")
    )
    assert results
    assert everything
    assert results["y"] < everything["y"]
    title = link.inner_text()
    link.click()
    watched.wait_for_url(f"**{found}")
    assert watched.locator("h1").inner_text() == title
    assert WORD in watched.locator("main").inner_text().lower()
    watched.go_back()
    assert first(watched) == found
    assert watched.get_by_role("searchbox").input_value() == WORD


def test_words_in_the_address_are_searched_for_at_once(watched: Page) -> None:
    watched.goto("/search/?q=compression+fracture")
    assert first(watched)
    assert FOUND in addresses(watched)
    assert watched.get_by_role("searchbox").input_value() == "compression fracture"


def test_words_are_marked_in_what_is_shown_of_a_page(watched: Page) -> None:
    watched.goto("/search/?q=vertebra")
    mark = watched.locator("[data-part=results] li mark").first
    expect(mark).to_be_visible()
    assert "vertebra" in mark.inner_text().lower()


def test_nothing_found_is_said_and_the_list_stays(watched: Page) -> None:
    watched.goto(f"/search/?q={WORD}")
    expect(watched.locator(RESULTS).first).to_be_visible()
    watched.get_by_role("searchbox").fill("xyzzyqq")
    expect(watched.locator(STATUS)).to_contain_text("Nothing on this site matches “xyzzyqq”")
    assert watched.locator("[data-part=results]").count() == 0
    assert watched.get_by_role("link", name="Notices").count() > 0


def test_an_emptied_field_is_a_new_beginning(watched: Page) -> None:
    watched.goto(f"/search/?q={WORD}")
    expect(watched.locator(RESULTS).first).to_be_visible()
    watched.get_by_role("searchbox").fill("  ")
    expect(watched.locator(STATUS)).to_contain_text("Type a word")
    assert watched.locator("[data-part=results]").count() == 0
    assert not urlsplit(watched.url).query


def test_with_the_keyboard_alone(watched: Page) -> None:
    watched.goto("/search/")
    for _ in range(30):
        watched.keyboard.press("Tab")
        if watched.evaluate("document.activeElement.type") == "search":
            break
    watched.keyboard.type(WORD)
    watched.keyboard.press("Enter")
    found = first(watched)
    assert watched.evaluate("document.activeElement.type") == "search"
    watched.keyboard.press("Tab")
    assert watched.evaluate("document.activeElement.type") == "submit"
    watched.keyboard.press("Tab")
    watched.keyboard.press("Enter")
    watched.wait_for_url(f"**{found}")


def test_screen_readers_are_told(watched: Page) -> None:
    watched.goto("/search/")
    assert watched.get_by_role("search").count() == 1
    watched.get_by_role("searchbox").fill(WORD)
    expect(watched.get_by_role("status")).to_contain_text("match")
    assert watched.get_by_role("heading", name="Results", level=2).count() == 1
    assert watched.locator(f"{RESULTS}").count() == watched.locator("main ol li h3 a").count()


def test_what_is_typed_is_never_markup(watched: Page) -> None:
    hostile = '<img src=x onerror="document.title=1">'
    watched.goto("/search/")
    title = watched.title()
    watched.get_by_role("searchbox").fill(hostile)
    expect(watched.locator(STATUS)).to_contain_text(hostile)
    assert watched.title() == title
    assert watched.locator("main img").count() == 0


def test_no_other_page_runs_or_loads_anything(watched: Page, sample_urls: list[str]) -> None:
    asked: list[str] = []
    watched.on("request", lambda request: asked.append(urlsplit(request.url).path))
    for url in sample_urls:
        if url != "/search/":
            watched.goto(url)
            assert watched.locator("script:not([type='application/ld+json'])").count() == 0
    assert asked
    assert [path for path in asked if path.endswith(".js") or "/pagefind/" in path] == []
    watched.goto("/search/")
    assert "/theme/js/search.js" in asked
    assert not any("/pagefind/" in path for path in asked)  # only a question loads the index


def test_without_javascript_everything_is_listed(
    browser: Browser, served_sample: str, sample_urls: list[str]
) -> None:
    context = browser.new_context(java_script_enabled=False, base_url=served_sample)
    page = context.new_page()
    page.goto(f"/search/?q={WORD}")
    assert "Searching needs JavaScript" in page.locator("main").inner_text()
    assert not page.get_by_role("searchbox").is_visible()
    links = page.locator("[data-part=everything] a").all()
    assert sorted(str(link.get_attribute("href")) for link in links) == sorted(
        url for url in sample_urls if url not in ("/404.html", "/search/")
    )
    assert all(link.is_visible() for link in links)
    context.close()


def absent(route: Route) -> None:
    route.fulfill(status=404, body="<p>There is no such page.</p>")


def offline(route: Route) -> None:
    route.abort()


@pytest.mark.parametrize("file", [*INDEX_FILES, "*.pf_fragment"])
@pytest.mark.parametrize("answer", [absent, offline])
def test_an_index_that_does_not_come_is_said_and_the_list_stays(
    tab: Page, file: str, answer: Callable[[Route], None]
) -> None:
    tab.route(f"**/pagefind/**/{file}", answer)
    tab.route(f"**/pagefind/{file}", answer)
    tab.goto(f"/search/?q={WORD}")
    expect(tab.locator(STATUS)).to_contain_text("could not be loaded")
    assert tab.locator("[data-part=everything] a").count() > 10
    tab.unroute_all()
    tab.get_by_role("button", name="Search").click()
    expect(tab.locator(RESULTS).first).to_be_visible()
    tab.get_by_role("searchbox").fill("xyzzyqq")
    expect(tab.locator(STATUS)).to_contain_text("Nothing on this site matches")


def test_the_policy_is_at_work(tab: Page) -> None:
    """What the page may not do is refused: else a clean console would mean nothing."""
    refused: list[str] = []
    tab.on("console", lambda message: refused.append(message.text))
    tab.goto("/search/")
    tab.evaluate("document.body.append(Object.assign(document.createElement('script')))")
    tab.evaluate("fetch('https://elsewhere.example/').catch(() => 0)")
    tab.evaluate("try { document.body.innerHTML = '<b>x</b>' } catch {}")
    tab.evaluate("try { new Worker('/theme/js/search.js') } catch {}")
    tab.wait_for_timeout(100)
    said = "\n".join(refused)
    assert "connect-src" in said
    assert "TrustedHTML" in said
    tab.goto("/")
    tab.evaluate("import('/theme/js/search.js').catch(() => 0)")
    tab.wait_for_timeout(100)
    assert "default-src 'none'" in "\n".join(refused)


def test_many_results_come_in_turns(
    browser: Browser, serve: Callable[[Path], str], make_site: SiteMaker
) -> None:
    root = make_site("minimal")
    for number in range(45):
        text = f"---\ntitle: Page {number}\nsummary: One of many.\n---\nAn albatross.\n"
        (root / f"content/pages/p{number}.md").write_text(text, encoding="utf-8")
    result = run_practice(root, "build")
    assert result.returncode == 0, result.stdout + result.stderr
    page = browser.new_page(base_url=serve(root / "output"))
    page.goto("/search/?q=albatross")
    expect(page.locator(STATUS)).to_have_text("45 pages match “albatross”. The first 20 are shown.")
    more = page.get_by_role("button", name="Show more results")
    for count in (20, 40, 45):
        assert len(set(addresses(page))) == count
        if count < 45:
            more.click()
            expect(page.locator(RESULTS)).to_have_count(min(count + 20, 45))
            focused = page.evaluate("document.activeElement.getAttribute('href')")
            assert focused == addresses(page)[count]
    expect(more).to_have_count(0)
    page.close()


def test_a_draft_is_not_found_even_where_drafts_are_shown(
    browser: Browser, serve: Callable[[Path], str], make_site: SiteMaker
) -> None:
    root = make_site("minimal")
    text = (root / "content/articles/minimal.md").read_text(encoding="utf-8")
    draft = text.replace("---\n", "---\nstatus: draft\n", 1).replace("Short Walk", "Zeppelin")
    (root / "content/articles/a-draft.md").write_text(draft, encoding="utf-8")
    assert run_practice(root, "build", "--drafts").returncode == 0
    page = browser.new_page(base_url=serve(root / "output"))
    page.goto("/search/?q=zeppelin")
    expect(page.locator(STATUS)).to_contain_text("Nothing on this site matches")
    assert page.get_by_role("link", name="Zeppelin").count() == 1  # the list shows it, as asked
    page.get_by_role("searchbox").fill("walk")
    expect(page.locator(RESULTS).first).to_have_attribute("href", "/articles/minimal/")
    page.close()


@pytest.mark.node
@pytest.mark.parametrize("words", [WORD, "xyzzyqq"])
def test_axe_sees_no_violation_in_what_the_script_shows(tab: Page, axe: str, words: str) -> None:
    tab.goto(f"/search/?q={words}")
    expect(tab.locator(STATUS)).to_contain_text(f"“{words}”")
    tab.evaluate(axe)
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    found = tab.evaluate("tags => axe.run(document, {runOnly: {type: 'tag', values: tags}})", tags)
    assert len(found["passes"]) > 10
    assert [(v["id"], [n["html"] for n in v["nodes"]]) for v in found["violations"]] == []
