"""What a person's browser does with the pages."""

import pytest
from playwright.sync_api import Browser

from .window import window


@pytest.mark.browser
def test_the_ribbon_is_seen_on_every_page(
    browser: Browser, served_sample: str, sample_urls: list[str]
) -> None:
    with window(browser, 1280) as page:
        for url in sample_urls:
            page.goto(served_sample + url)
            assert page.locator("[data-part=ribbon]").is_visible(), url
            robots = page.locator("meta[name=robots]").get_attribute("content")
            assert robots
            assert "noindex" in robots


@pytest.mark.browser
def test_a_page_that_is_not_there(browser: Browser, served_sample: str) -> None:
    with window(browser, 360) as page:
        response = page.goto(served_sample + "/no/such/page/")
        assert response
        assert response.status == 404
        assert page.locator("h1").count() == 1
        assert page.locator("main a").count() > 0
