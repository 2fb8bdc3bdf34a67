"""sitemap.xml: the pages that search engines are told of, with their images."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape

from practice_site.model.documents import SitemapEntry

NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
IMAGES = "http://www.google.com/schemas/sitemap-image/1.1"

SITEMAP = "sitemap.xml"
AT_MOST = 50_000
"""URLs in one file (sitemaps.org; search.md MAP-01)."""

LARGEST = 50 * 1024 * 1024
"""Bytes in one file, uncompressed."""

IMAGES_AT_MOST = 1_000
"""Images of one page (Google: Image sitemaps)."""

_HEAD = "<?xml version='1.0' encoding='UTF-8'?>\n"
_URLSET = f'{_HEAD}<urlset xmlns="{NAMESPACE}">\n'
_WITH_IMAGES = f'{_HEAD}<urlset xmlns="{NAMESPACE}" xmlns:image="{IMAGES}">\n'
_URLSET_END = "</urlset>\n"


def sitemap_files(
    entries: Sequence[SitemapEntry],
    site: str,
    images: Mapping[str, Sequence[str]] | None = None,
    *,
    at_most: int = AT_MOST,
    largest: int = LARGEST,
) -> Mapping[str, bytes]:
    """The sitemap by its name in the output; empty without any page.

    `site` is the site's absolute address without a final slash, `images` has the
    absolute addresses of the images on a page by the page's own. Where the pages
    are more than `at_most`, or their file would be larger than `largest` bytes,
    sitemap.xml is an index of sitemap-1.xml and so on. Of what Google knows to be
    said of an image it is the address alone: the rest is deprecated.
    """
    head = _WITH_IMAGES if images else _URLSET
    urls = (_url(entry, (images or {}).get(entry.url, ())) for entry in entries)
    room = largest - len(head) - len(_URLSET_END)
    parts = [f"{head}{''.join(part)}{_URLSET_END}" for part in _parts(urls, at_most, room)]
    if not parts:
        return {}
    if len(parts) == 1:
        return {SITEMAP: parts[0].encode()}
    named = {f"sitemap-{number}.xml": part for number, part in enumerate(parts, start=1)}
    index = "".join(
        f"  <sitemap>\n    <loc>{_text(f'{site}/{name}')}</loc>\n  </sitemap>\n" for name in named
    )
    whole = f'{_HEAD}<sitemapindex xmlns="{NAMESPACE}">\n{index}</sitemapindex>\n'
    return {SITEMAP: whole.encode(), **{name: part.encode() for name, part in named.items()}}


def _url(entry: SitemapEntry, images: Sequence[str]) -> str:
    """What is said of one page: where it is, when it changed, what it shows."""
    changed = f"    <lastmod>{entry.changed.isoformat()}</lastmod>\n" if entry.changed else ""
    shown = "".join(
        f"    <image:image>\n      <image:loc>{_text(image)}</image:loc>\n    </image:image>\n"
        for image in images[:IMAGES_AT_MOST]
    )
    return f"  <url>\n    <loc>{_text(entry.url)}</loc>\n{changed}{shown}  </url>\n"


def _parts(urls: Iterable[str], at_most: int, room: int) -> Iterator[list[str]]:
    """Cut what is said of pages into files; each has one page at least."""
    part: list[str] = []
    size = 0
    for url in urls:
        length = len(url.encode())
        if part and (len(part) == at_most or size + length > room):
            yield part
            part, size = [], 0
        part.append(url)
        size += length
    if part:
        yield part


def _text(value: str) -> str:
    """A value as the text of an element; `xml.sax.saxutils` would import all of HTTP for it."""
    return escape(value, quote=False)
