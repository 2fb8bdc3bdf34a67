"""Held against sitemaps.org's protocol."""

import datetime as dt

from lxml import etree

from practice_site.model.documents import SitemapEntry
from practice_site.rendering.sitemap import AT_MOST, NAMESPACE, sitemap_files

SITE = "https://sample.example"


def entries(count: int) -> list[SitemapEntry]:
    return [SitemapEntry(f"{SITE}/{n}/", None) for n in range(count)]


def locations(content: bytes) -> list[str]:
    return [e.text for e in etree.fromstring(content).iter(f"{{{NAMESPACE}}}loc")]


def test_the_urls_and_their_days() -> None:
    files = sitemap_files(
        [SitemapEntry(f"{SITE}/", None), SitemapEntry(f"{SITE}/a&b/", dt.date(2026, 10, 5))], SITE
    )
    assert sorted(files) == ["robots.txt", "sitemap.xml"]
    root = etree.fromstring(files["sitemap.xml"])
    assert root.tag == f"{{{NAMESPACE}}}urlset"
    found = [[(etree.QName(e).localname, e.text) for e in url] for url in root]
    assert found == [
        [("loc", f"{SITE}/")],
        [("loc", f"{SITE}/a&b/"), ("lastmod", "2026-10-05")],
    ]
    assert files["sitemap.xml"].startswith(b"<?xml version='1.0' encoding='UTF-8'?>\n")


def test_robots_disallow_nothing() -> None:
    robots = sitemap_files(entries(1), SITE)["robots.txt"].decode()
    assert robots == f"User-agent: *\nDisallow:\n\nSitemap: {SITE}/sitemap.xml\n"


def test_too_many_pages_for_one_file_get_an_index() -> None:
    files = sitemap_files(entries(5), SITE, at_most=2)
    assert sorted(files) == [
        "robots.txt",
        "sitemap-1.xml",
        "sitemap-2.xml",
        "sitemap-3.xml",
        "sitemap.xml",
    ]
    assert etree.fromstring(files["sitemap.xml"]).tag == f"{{{NAMESPACE}}}sitemapindex"
    named = locations(files["sitemap.xml"])
    assert named == [f"{SITE}/sitemap-{n}.xml" for n in (1, 2, 3)]
    listed = [u for url in named for u in locations(files[url.removeprefix(f"{SITE}/")])]
    assert listed == [entry.url for entry in entries(5)]


def test_the_limits_of_the_protocol_hold() -> None:
    files = sitemap_files(entries(AT_MOST), SITE)
    assert sorted(files) == ["robots.txt", "sitemap.xml"]
    assert len(locations(files["sitemap.xml"])) == 50_000
    assert len(files["sitemap.xml"]) < 50 * 1024 * 1024


def test_without_pages_there_is_no_sitemap() -> None:
    assert sitemap_files([], SITE) == {"robots.txt": b"User-agent: *\nDisallow:\n"}
