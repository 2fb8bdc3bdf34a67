"""Held against the schema of sitemaps.org's protocol, and Google's extension for images."""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from practice_site.model.documents import SitemapEntry
from practice_site.rendering.sitemap import AT_MOST, IMAGES, LARGEST, NAMESPACE, sitemap_files

SITE = "https://sample.example"
SCHEMAS = Path(__file__).parent / "sitemap_schemas" / "all.xsd"


@pytest.fixture(scope="module")
def schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(SCHEMAS))


def entries(count: int) -> list[SitemapEntry]:
    return [SitemapEntry(f"{SITE}/{n}/", None) for n in range(count)]


def locations(content: bytes) -> list[str]:
    return [e.text for e in etree.fromstring(content).iter(f"{{{NAMESPACE}}}loc")]


def listed(files: dict[str, bytes]) -> list[str]:
    """The pages of a sitemap in its files, in their order."""
    named = locations(files["sitemap.xml"])
    if len(files) == 1:
        return named
    return [url for name in named for url in locations(files[name.removeprefix(f"{SITE}/")])]


def said(url: etree._Element) -> list[tuple[str, str]]:
    return [(etree.QName(e).localname, e.text.strip()) for e in url.iter() if e.text.strip()]


def test_the_urls_and_their_days(schema: etree.XMLSchema) -> None:
    files = sitemap_files(
        [SitemapEntry(f"{SITE}/", None), SitemapEntry(f"{SITE}/a&b/", dt.date(2026, 10, 5))], SITE
    )
    assert list(files) == ["sitemap.xml"]
    root = etree.fromstring(files["sitemap.xml"])
    schema.assertValid(root)
    assert [said(url) for url in root] == [
        [("loc", f"{SITE}/")],
        [("loc", f"{SITE}/a&b/"), ("lastmod", "2026-10-05")],
    ]
    assert files["sitemap.xml"].startswith(b"<?xml version='1.0' encoding='UTF-8'?>\n")


def test_the_images_of_a_page_by_their_addresses_alone(schema: etree.XMLSchema) -> None:
    images = {f"{SITE}/1/": [f"{SITE}/images/a.jpg", f"{SITE}/images/b&c.png"]}
    root = etree.fromstring(sitemap_files(entries(2), SITE, images)["sitemap.xml"])
    schema.assertValid(root)
    assert [said(url) for url in root] == [
        [("loc", f"{SITE}/0/")],
        [
            ("loc", f"{SITE}/1/"),
            ("loc", f"{SITE}/images/a.jpg"),
            ("loc", f"{SITE}/images/b&c.png"),
        ],
    ]
    assert len(list(root.iter(f"{{{IMAGES}}}image"))) == 2


def test_the_schema_can_fail(schema: etree.XMLSchema) -> None:
    content = sitemap_files(entries(1), SITE)["sitemap.xml"]
    assert not schema.validate(etree.fromstring(content.replace(b"loc>", b"location>")))


def test_no_page_has_more_images_than_google_takes() -> None:
    images = {f"{SITE}/0/": [f"{SITE}/images/{n}.jpg" for n in range(1_001)]}
    root = etree.fromstring(sitemap_files(entries(1), SITE, images)["sitemap.xml"])
    assert len(list(root.iter(f"{{{IMAGES}}}loc"))) == 1_000


def test_too_many_pages_for_one_file_get_an_index() -> None:
    files = sitemap_files(entries(5), SITE, at_most=2)
    assert sorted(files) == ["sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml"]
    assert etree.fromstring(files["sitemap.xml"]).tag == f"{{{NAMESPACE}}}sitemapindex"
    named = locations(files["sitemap.xml"])
    assert named == [f"{SITE}/sitemap-{n}.xml" for n in (1, 2, 3)]
    assert listed(files) == [entry.url for entry in entries(5)]


@given(
    count=st.integers(1, 30),
    images=st.integers(0, 5),
    at_most=st.integers(1, 10),
    largest=st.integers(500, 4_000),
)
def test_no_file_is_over_a_limit_and_no_page_is_lost(
    count: int, images: int, at_most: int, largest: int
) -> None:
    pages = entries(count)
    shown = {page.url: [f"{SITE}/images/ä{n}.jpg" for n in range(images)] for page in pages}
    files = sitemap_files(pages, SITE, shown, at_most=at_most, largest=largest)
    assert listed(files) == [page.url for page in pages]
    for name, content in files.items():
        if name != "sitemap.xml" or len(files) == 1:
            urls = len(locations(content))
            assert urls <= at_most
            assert len(content) <= largest or urls == 1


def test_the_limits_of_the_protocol_hold() -> None:
    files = sitemap_files(entries(AT_MOST), SITE)
    assert list(files) == ["sitemap.xml"]
    assert len(locations(files["sitemap.xml"])) == 50_000
    assert len(files["sitemap.xml"]) < LARGEST == 50 * 1024 * 1024
    assert sorted(sitemap_files(entries(AT_MOST + 1), SITE)) == [
        "sitemap-1.xml",
        "sitemap-2.xml",
        "sitemap.xml",
    ]


def test_without_pages_there_is_no_sitemap() -> None:
    assert sitemap_files([], SITE) == {}
