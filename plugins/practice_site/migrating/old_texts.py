"""The texts of an old site's items, as the sources that the importer reads."""

import re
from collections.abc import Callable, Collection
from html import escape

from practice_site.importing.source_text import Picture, SourceText
from practice_site.importing.web_page import read_page
from practice_site.migrating.old_address import host_of
from practice_site.migrating.shortcodes import OldText

_ADDRESS = re.compile(
    r"(?P<before>\b(?:href|src)\s*=\s*[\"'])https?://(?P<host>[^/\"'?#\s]+)"
    r"(?P<path>[^\"'\s]*)(?=[\"'])",
    re.IGNORECASE,
)

Find = Callable[[str], Picture]


def source_of(
    title: str, name: str, text: OldText, hosts: Collection[str], find: Find
) -> SourceText:
    """The text under its title; links to the old site, at `hosts`, become links within this one.

    Raises:
        SourceUnreadable: as `read_page` does.
    """
    html = within_site(text.html, hosts)
    page = f"<html><body><article><h1>{escape(title)}</h1>\n{html}\n</article></body></html>"
    return read_page(page.encode("utf-8", "replace"), name, find)


def within_site(html: str, hosts: Collection[str]) -> str:
    """The HTML with the addresses of the old site's pages and pictures as paths."""

    def path_of(found: re.Match[str]) -> str:
        if host_of(found["host"]) not in hosts:
            return found[0]
        path = found["path"]
        return found["before"] + (path if path.startswith("/") else f"/{path}")

    return _ADDRESS.sub(path_of, html)
