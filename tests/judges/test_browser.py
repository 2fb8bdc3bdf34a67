"""What a person's browser does with the pages."""

import pytest
from playwright.sync_api import Browser


@pytest.mark.browser
def test_no_page_calls_elsewhere_scrolls_sideways_or_complains(
    browser: Browser, served_sample: str, sample_urls: list[str]
) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 640})
    page = context.new_page()
    requests: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.on("console", lambda message: complaints.append(f"{page.url}: {message.text}"))
    page.on("pageerror", lambda error: complaints.append(f"{page.url}: {error}"))
    wide = []
    for url in sample_urls:
        response = page.goto(served_sample + url)
        assert response
        assert response.ok
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            wide.append(url)
    assert wide == []
    assert complaints == []
    assert requests
    assert [r for r in requests if not r.startswith(served_sample)] == []
    assert context.cookies() == []
    context.close()


@pytest.mark.browser
def test_first_tab_is_the_skip_link(browser: Browser, served_sample: str) -> None:
    page = browser.new_page()
    page.goto(served_sample + "/")
    page.keyboard.press("Tab")
    target = page.evaluate("document.activeElement.getAttribute('href')")
    assert target.startswith("#")
    page.keyboard.press("Enter")
    assert page.locator(target).count() == 1
    assert page.evaluate("location.hash") == target
    page.close()


@pytest.mark.browser
def test_everything_is_there_without_javascript(
    browser: Browser, served_sample: str, sample_urls: list[str]
) -> None:
    """The search page has a test of its own: what it says without JavaScript is more."""
    urls = [url for url in sample_urls if url != "/search/"]
    texts = []
    for javascript in (True, False):
        context = browser.new_context(java_script_enabled=javascript)
        page = context.new_page()
        shown = []
        for url in urls:
            page.goto(served_sample + url)
            shown.append(page.inner_text("body"))
        texts.append(shown)
        context.close()
    assert texts[0] == texts[1]
    assert all(text.strip() for text in texts[0])


@pytest.mark.browser
def test_the_ribbon_is_seen_on_every_page(
    browser: Browser, served_sample: str, sample_urls: list[str]
) -> None:
    page = browser.new_page()
    for url in sample_urls:
        page.goto(served_sample + url)
        assert page.locator("[data-part=ribbon]").is_visible(), url
        robots = page.locator("meta[name=robots]").get_attribute("content")
        assert robots
        assert "noindex" in robots
    page.close()


@pytest.mark.browser
def test_a_page_that_is_not_there(browser: Browser, served_sample: str) -> None:
    page = browser.new_page()
    response = page.goto(served_sample + "/no/such/page/")
    assert response
    assert response.status == 404
    assert page.locator("h1").count() == 1
    assert page.locator("main a").count() > 0
    page.close()
