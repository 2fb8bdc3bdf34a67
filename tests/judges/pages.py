"""The pages of a built site, found in its output: their addresses, their types, old addresses.

Nothing here knows which pages the sample site has today.
"""

import re
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import urlsplit

from lxml import html

OFFICES = {"MedicalClinic", "MedicalBusiness", "Physician", "Hospital", "LocalBusiness"}
ALONE = ("search", "stories", "services", "articles", "locations", "physicians")
"""First parts of addresses that are types of their own even when nothing lies below them."""
PAGINATED = re.compile(r"/page/\d+/$")


def url_of(file: Path, output: Path) -> str:
    """The path of a file's address: index.html is its folder."""
    return f"/{file.relative_to(output).as_posix().removesuffix('index.html')}"


def file_of(url: str, output: Path) -> Path:
    """The file that answers at a path."""
    return output / (url.lstrip("/") + ("index.html" if url.endswith("/") else ""))


def all_documents(output: Path) -> list[str]:
    """The addresses of everything that is HTML, old addresses included."""
    return sorted(url_of(file, output) for file in output.rglob("*.html"))


def leads_to(content: str) -> str | None:
    """Where a redirect page leads; None if it is a page that people read."""
    for meta in html.document_fromstring(content).iter("meta"):
        if (meta.get("http-equiv") or "").lower() == "refresh":
            _, _, target = (meta.get("content") or "").partition("=")
            return target.strip().strip("'\"")
    return None


def redirects(output: Path) -> dict[str, str]:
    """Old addresses, and where each says that it leads."""
    targets = {url: leads_to(_text(url, output)) for url in all_documents(output)}
    return {url: target for url, target in targets.items() if target is not None}


def pages(output: Path) -> list[str]:
    """The addresses of all pages that people read."""
    old = redirects(output)
    return [url for url in all_documents(output) if url not in old]


def page_type(url: str, output: Path, urls: Iterable[str]) -> str:
    """What kind of page it is: by its address, and offices are told from towns by their graph."""
    parts = url.strip("/").split("/")
    if url == "/":
        return "home"
    if not url.endswith("/"):
        return parts[-1].removesuffix(".html")
    if PAGINATED.search(url):
        return f"{parts[0]}-further"
    if len(parts) > 1:
        kind = parts[0].removesuffix("s")
        return kind if kind != "location" else _place(url, output)
    has_below = any(other != url and other.startswith(url) for other in urls)
    return parts[0] if has_below or parts[0] in ALONE else "page"


def by_type(output: Path) -> dict[str, list[str]]:
    """All pages by their type, the largest page of each first."""
    urls = pages(output)
    found: dict[str, list[str]] = {}
    for url in sorted(urls, key=lambda url: (-file_of(url, output).stat().st_size, url)):
        found.setdefault(page_type(url, output, urls), []).append(url)
    return dict(sorted(found.items()))


def one_of_each(output: Path) -> dict[str, str]:
    """One page of every type: the largest, because it has most that can go wrong."""
    return {kind: urls[0] for kind, urls in by_type(output).items()}


def own_origin(output: Path) -> str:
    """The origin that the site says it is published at, from the home page's canonical link."""
    (canonical,) = html.document_fromstring(_text("/", output)).xpath("//link[@rel='canonical']")
    parts = urlsplit(canonical.get("href"))
    return f"{parts.scheme}://{parts.netloc}"


def _place(url: str, output: Path) -> str:
    graph = "".join(
        html.document_fromstring(_text(url, output)).xpath(
            "//script[@type='application/ld+json']/text()"
        )
    )
    is_office = f'{url}#office"' in graph.replace("\\/", "/")
    return "office" if is_office else "town"


def _text(url: str, output: Path) -> str:
    return file_of(url, output).read_text(encoding="utf-8")
