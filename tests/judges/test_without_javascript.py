"""Without JavaScript every page shows the same, except where it says itself what is missing."""

from pathlib import Path

import pytest
from lxml import html
from playwright.sync_api import Browser

from .pages import file_of
from .verdict import told
from .window import window


def shown(browser: Browser, urls: list[str], origin: str, *, javascript: bool) -> dict[str, str]:
    texts = {}
    with window(browser, 1280, java_script_enabled=javascript) as page:
        for url in urls:
            page.goto(origin + url)
            texts[url] = page.inner_text("body")
    return texts


def noscript(content: str) -> str | None:
    """What a page says to readers without JavaScript; None if it has no need to."""
    parts = html.document_fromstring(content).xpath("//body//noscript")
    return " ".join(part.text_content().strip() for part in parts) if parts else None


@pytest.mark.browser
def test_everything_is_there_without_javascript(
    browser: Browser, built_sample: Path, served_sample: str, sample_urls: list[str]
) -> None:
    said = {
        url: noscript(file_of(url, built_sample).read_text(encoding="utf-8")) for url in sample_urls
    }
    exceptions = [url for url, words in said.items() if words is not None]
    assert len(exceptions) <= 1, f"only the search needs JavaScript: {exceptions}"
    assert all(said[url] for url in exceptions)
    with_it = shown(browser, sample_urls, served_sample, javascript=True)
    without = shown(browser, sample_urls, served_sample, javascript=False)
    for url in exceptions:
        assert " ".join(str(said[url]).split()) in " ".join(without[url].split())
    differ = [url for url in sample_urls if with_it[url] != without[url] and said[url] is None]
    assert not differ, told({url: ["is not the same without JavaScript"] for url in differ})
    assert all(text.strip() for text in without.values())


@pytest.mark.browser
def test_the_comparison_is_awake(browser: Browser) -> None:
    url = "data:text/html,<p>words</p><script>document.body.append('more')</script>"
    with_it = shown(browser, [url], "", javascript=True)
    assert with_it != shown(browser, [url], "", javascript=False)


def test_noscript_is_found() -> None:
    assert noscript("<p>words</p>") is None
    assert noscript("<p>words</p><noscript><p>This needs it.</p></noscript>") == "This needs it."
