"""What a page weighs without its images: HTML, stylesheet, font and script."""

import gzip
from pathlib import Path

from lxml import html

from .pages import pages

MOST = 60_000
"""Bytes that a page may have on its way, as every host sends them (text compressed)."""

LOADED = "//link[@rel='stylesheet']/@href | //link[@as='font']/@href | //script/@src"


def sent(file: Path) -> int:
    """Bytes on their way; a font is compressed already."""
    content = file.read_bytes()
    return len(content) if file.suffix == ".woff2" else len(gzip.compress(content, mtime=0))


def test_no_page_is_heavy(built_sample: Path) -> None:
    heavy = {}
    urls = pages(built_sample)
    assert len(urls) > 20
    for url in urls:
        page = built_sample / (url.strip("/") + ("/index.html" if url.endswith("/") else ""))
        page = built_sample / "index.html" if url == "/" else page
        loaded = {built_sample / path.lstrip("/") for path in html.parse(page).xpath(LOADED)}
        assert {file.suffix for file in loaded} >= {".css", ".woff2"}
        weight = sum(map(sent, (page, *loaded)))
        text = sum(file.stat().st_size for file in (page, *loaded) if file.suffix != ".woff2")
        if weight > MOST or text > MOST:
            heavy[url] = (weight, text)
    assert heavy == {}
