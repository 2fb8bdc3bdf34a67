"""The media of an old site: where each picture lay, and what was written of it there."""

import re
from collections.abc import Iterable
from html import escape, unescape
from urllib.parse import unquote

from msgspec import Struct

from practice_site.migrating.old_site import OldItem, Source

_IMAGE = re.compile(r"<img\b[^<>]{0,5000}>", re.IGNORECASE)
_ALT = re.compile(
    r"\salt\s*=\s*(?:\"(?P<a>[^\"]*)\"|'(?P<b>[^']*)'|(?P<c>[^\s\"'>]+))", re.IGNORECASE
)
_ID = re.compile(r"\bwp-image-(\d{1,12})\b")
_SOURCE = re.compile(r"\ssrc\s*=\s*[\"']([^\"']*)[\"']", re.IGNORECASE)
_SIZE = re.compile(r"-\d{2,5}x\d{2,5}(?=\.\w+$)")
_HOST = re.compile(r"(?:https?:)?//[^/]*", re.IGNORECASE)


class Attachment(Struct, frozen=True):
    """A file of the old site: its address there, and what it shows, if anybody wrote that."""

    address: str
    alt: str = ""


class Attachments:
    """Looks attachments up by their ids, and what pictures show by their addresses too."""

    def __init__(self, sources: Iterable[Source] = ()) -> None:
        items = [i for source in sources for i in source.items if i.type == "attachment"]
        self._by_id = {item.id: _attachment(item) for item in reversed(items)}
        self._alts = {original(a.address): a.alt for a in self._by_id.values() if a.alt}

    def of(self, number: str) -> Attachment | None:
        """The attachment of an id; None where the export does not have it."""
        return self._by_id.get(number)

    def with_alts(self, html: str) -> str:
        """The HTML; pictures without words for them get those of the media library."""
        return _IMAGE.sub(self._with_alt, html) if self._alts else html

    def _with_alt(self, found: re.Match[str]) -> str:
        image = found[0]
        written = _ALT.search(image)
        if written and any(value and value.strip() for value in written.groups()):
            return image
        alt = self._alt_of(image)
        if not alt:
            return image
        bare = _ALT.sub("", image, count=1)
        return f'{bare[:4]} alt="{escape(alt)}"{bare[4:]}'

    def _alt_of(self, image: str) -> str:
        number = _ID.search(image)
        known = self._by_id.get(number[1]) if number else None
        source = _SOURCE.search(image)
        by_address = self._alts.get(original(unescape(source[1]))) if source else ""
        return (known.alt if known else "") or by_address or ""


def original(address: str) -> str:
    """The path of a picture's file as it was uploaded: without the domain and without a size."""
    path = _HOST.sub("", address.partition("?")[0], count=1)
    return _SIZE.sub("", unquote(path)).casefold()


def _attachment(item: OldItem) -> Attachment:
    return Attachment(item.attachment or item.link, item.alt)
