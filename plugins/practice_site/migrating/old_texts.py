"""The texts of an old site's items, as the sources that the importer reads."""

import re
from collections.abc import Callable, Collection
from html import escape

from msgspec import Struct

from practice_site.importing.outline import read_outline
from practice_site.importing.parts import Outline
from practice_site.importing.source_text import Picture, SourceText
from practice_site.importing.web_page import read_page
from practice_site.importing.words import words_of
from practice_site.migrating.old_address import host_of
from practice_site.migrating.old_attachments import Attachments
from practice_site.migrating.old_draft import NoText
from practice_site.migrating.old_pictures import Uploads
from practice_site.migrating.old_site import OldItem
from practice_site.migrating.shortcodes import OldText, plain_html

_ADDRESS = re.compile(
    r"(?P<before>\b(?:href|src)\s*=\s*[\"'])(?:https?:)?//(?:i\d\.wp\.com/)?(?P<host>[^/\"'?#\s]+)"
    r"(?P<path>[^\"'\s]*)(?=[\"'])",
    re.IGNORECASE,
)
_FEWEST_WORDS = 5

Find = Callable[[str], Picture]


class OldSource(Struct, frozen=True):
    """A text as it was read: without the old system's notation, with its parts recognised."""

    plain: OldText
    source: SourceText
    outline: Outline

    @property
    def text(self) -> str:
        """What it says."""
        return " ".join(self.source.document.paragraphs) if self.source.document else ""


class TextReader(Struct, frozen=True):
    """Reads texts of an old site at `hosts`; nothing that it does depends on this site."""

    hosts: Collection[str]
    uploads: Uploads
    attachments: Attachments

    def read(self, item: OldItem, text: str) -> OldSource:
        """Read the HTML of an item.

        Raises:
            NoText: it has hardly a word.
            SourceUnreadable: it is none that can be read.
        """
        plain = plain_html(text)
        html = self.attachments.with_alts(within_site(plain.html, self.hosts))
        page = f"<html><body><h1>{escape(item.title)}</h1>\n{html}\n</body></html>"
        data = page.encode("utf-8", "replace")
        name = item.slug or item.title or "text"
        source = read_page(data, name, self.uploads.find, text_alone=True)
        read = OldSource(plain, source, read_outline(source))
        if len(words_of(read.text)) - len(words_of(item.title)) < _FEWEST_WORDS:
            made_of = ", ".join(f"[{name}]" for name, _ in plain.shortcodes)
            raise NoText(f"it has no text of its own{f', only {made_of}' if made_of else ''}")
        return read


def within_site(html: str, hosts: Collection[str]) -> str:
    """The HTML with the addresses of the old site's pages and pictures as paths.

    WordPress's own copies of pictures (`i0.wp.com`) have the old site's address in theirs.
    """

    def path_of(found: re.Match[str]) -> str:
        if host_of(found["host"]) not in hosts:
            return found[0]
        path = found["path"]
        return found["before"] + (path if path.startswith("/") else f"/{path}")

    return _ADDRESS.sub(path_of, html)
