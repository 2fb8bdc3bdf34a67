"""What the browser itself says of the icons, the manifest and the cards."""

import json
from pathlib import Path

import pytest
from lxml import html
from playwright.sync_api import Browser

from .pages import file_of, pages
from .window import window

MEASURE = """async addresses => Promise.all(addresses.map(async address => {
  const image = new Image();
  image.src = address;
  await image.decode();
  return [address, image.naturalWidth, image.naturalHeight];
}))"""


@pytest.mark.browser
def test_the_manifest_has_no_errors_and_is_let_in_by_the_policy(
    browser: Browser, served_sample: str
) -> None:
    complaints: list[str] = []
    with window(browser, 1280) as page:
        page.on("console", lambda message: complaints.append(message.text))
        page.goto(served_sample + "/articles/")
        session = page.context.new_cdp_session(page)
        told = session.send("Page.getAppManifest")
    assert told["errors"] == []
    assert told["url"] == f"{served_sample}/site.webmanifest"
    manifest = json.loads(told["data"])
    assert (manifest["name"], manifest["lang"]) == ("Sample Spine and Pain Practice", "en")
    assert complaints == []


@pytest.mark.browser
def test_every_icon_is_an_image_of_the_size_that_it_is_said_to_have(
    browser: Browser, served_sample: str, built_sample: Path
) -> None:
    home = html.parse(built_sample / "index.html")
    icons = home.xpath("//link[@rel='icon' or @rel='apple-touch-icon']")
    manifest = json.loads((built_sample / "site.webmanifest").read_text(encoding="utf-8"))
    said = {icon.get("href"): icon.get("sizes", "180x180") for icon in icons}
    said |= {icon["src"]: icon["sizes"] for icon in manifest["icons"]}
    assert len(said) == 5
    with window(browser, 1280) as page:
        page.goto(served_sample)
        for address, width, height in page.evaluate(MEASURE, list(said)):
            assert f"{width}x{height}" in said[address].split(), address


@pytest.mark.browser
def test_every_card_that_a_page_names_can_be_seen(
    browser: Browser, served_sample: str, built_sample: Path
) -> None:
    named = {
        address.removeprefix("https://sample-practice.example")
        for url in pages(built_sample)
        for address in html.parse(file_of(url, built_sample)).xpath(
            "//meta[@property='og:image']/@content"
        )
    }
    cards = sorted(address for address in named if address.startswith("/images/cards/"))
    assert len(cards) > 20
    assert {f"/images/cards/{file.name}" for file in (built_sample / "images/cards").iterdir()} == {
        *cards
    }
    with window(browser, 1280) as page:
        page.goto(served_sample)
        sizes = {(width, height) for _, width, height in page.evaluate(MEASURE, cards)}
    assert sizes == {(1200, 630)}
