"""What search engines are told: sitemap.xml and robots.txt."""

from collections.abc import Mapping, Sequence

from practice_site.model.documents import SitemapEntry
from practice_site.rendering.xml import root_element, text_element, xml_bytes

NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
AT_MOST = 50_000
"""URLs in one file (sitemaps.org; search.md MAP-01); at our addresses' length, well below 50 MB."""


def sitemap_files(
    entries: Sequence[SitemapEntry], site: str, *, at_most: int = AT_MOST
) -> Mapping[str, bytes]:
    """`sitemap.xml` and `robots.txt`, by their names in the output.

    `site` is the site's absolute address without a final slash. With more than
    `at_most` pages, sitemap.xml is an index of sitemap-1.xml and so on;
    without any, there is none.
    """
    parts = [entries[start : start + at_most] for start in range(0, len(entries), at_most)]
    files: dict[str, bytes] = {}
    if len(parts) == 1:
        files["sitemap.xml"] = _urlset(parts[0])
    elif parts:
        named = {f"sitemap-{number}.xml": part for number, part in enumerate(parts, start=1)}
        files["sitemap.xml"] = _index([f"{site}/{name}" for name in named])
        files |= {name: _urlset(part) for name, part in named.items()}
    return files | {"robots.txt": _robots(f"{site}/sitemap.xml" if parts else "")}


def _urlset(entries: Sequence[SitemapEntry]) -> bytes:
    root = root_element(NAMESPACE, "urlset")
    for entry in entries:
        url = text_element(root, "url")
        text_element(url, "loc", entry.url)
        if entry.changed:
            text_element(url, "lastmod", entry.changed.isoformat())
    return xml_bytes(root)


def _index(urls: Sequence[str]) -> bytes:
    root = root_element(NAMESPACE, "sitemapindex")
    for url in urls:
        text_element(text_element(root, "sitemap"), "loc", url)
    return xml_bytes(root)


def _robots(sitemap: str) -> bytes:
    """Everything may be crawled: a page can ask not to be indexed only where it is read."""
    lines = ["User-agent: *", "Disallow:", *(["", f"Sitemap: {sitemap}"] if sitemap else [])]
    return "".join(f"{line}\n" for line in lines).encode()
