"""Addresses of the old site, in the one form in which they are compared."""

import re
import unicodedata
from collections.abc import Collection
from urllib.parse import parse_qsl, quote, urlsplit

from msgspec import Struct

from practice_site.building.former_addresses import fault_of_address
from practice_site.model.redirect import plain_address

_TRACKING = re.compile(
    r"(?i)utm_\w+|gclid|fbclid|msclkid|dclid|mc_[ce]id|_ga|ref|srsltid|replytocom"
)
_UNSEEN = re.compile(r"[\x00-\x20\x7f]+")
_IN_YAML = re.compile(r"[\s?#\\\"<>%]")
_FILE = re.compile(r"\.[a-z][a-z0-9]{1,4}/$", re.IGNORECASE)
_LONGEST = 500
"""Characters in an address of `redirect_from` (schemas/common.json, site_path)."""


class OldAddress(Struct, frozen=True):
    """An address of the old site, or what keeps it from being one.

    `path` is in the form of `plain_address`; `query` is what stands after the question mark,
    without what only counts visits. `host` is empty where the source wrote a bare path.
    """

    written: str
    path: str = ""
    query: str = ""
    host: str = ""
    fault: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """What spellings of one address have in common: capitals make no other file."""
        return self.path.casefold(), self.query

    @property
    def shown(self) -> str:
        """The address as people read it, without the domain."""
        if self.fault and not self.path:
            return self.written
        path = self.path.rstrip("/") if _FILE.search(self.path) else self.path
        return path + (f"?{self.query}" if self.query else "")


def read_address(written: str, hosts: Collection[str]) -> OldAddress:
    """Read an address; `hosts` are the old site's, in the form of `host_of`.

    `http`, `https`, `www.`, fragments, a missing slash at the end and percent signs make no
    difference.
    """
    text = _UNSEEN.sub("", written) if "\x00" in written else written.strip()
    shown = unicodedata.normalize("NFC", text)[:_LONGEST]
    try:
        parts = urlsplit(text)
        host = host_of(parts.netloc)
        query = parse_qsl(parts.query, keep_blank_values=True)
    except ValueError:
        return OldAddress(shown, fault="is no address")
    if (parts.scheme or parts.netloc) and parts.scheme.lower() not in ("http", "https", ""):
        return OldAddress(shown, fault=f"is no web address, but begins with {parts.scheme}:")
    if host and host not in hosts:
        return OldAddress(shown, host=host, fault=f"is on another site, {host}")
    if not host and not parts.path.startswith("/") and not parts.query:
        return OldAddress(shown, fault="is no address")
    path = plain_address(parts.path or "/")
    told = "&".join(
        f"{name}={value}" if value else name
        for name, value in query
        if not _TRACKING.fullmatch(name)
    )
    if not path.startswith("/"):
        path = f"/{path}"
    return OldAddress(shown, path, _printable(told), host, _fault(path))


def host_of(netloc: str) -> str:
    """A domain without what makes no other site: capitals, `www.`, a port."""
    name = netloc.rpartition("@")[2].partition(":")[0].casefold().rstrip(".")
    return name.removeprefix("www.")


def site_path(path: str) -> str:
    """A path as `redirect_from` has it: only what it must not hold stands in percent signs."""
    return _IN_YAML.sub(lambda found: quote(found[0], safe=""), path)


def _fault(path: str) -> str:
    if len(path) > _LONGEST - 50 or len(site_path(path)) > _LONGEST:
        return "is too long"
    if ".." in path:
        return "has two dots in a row"
    return fault_of_address(path)


def _printable(query: str) -> str:
    return "".join(letter for letter in query if letter.isprintable())[:_LONGEST]
