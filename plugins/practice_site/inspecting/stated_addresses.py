"""Addresses of the site itself that a page names as a whole, wherever they stand."""

import re
from functools import lru_cache

_NO_PLAIN_PATH = re.compile(rb"[\\#?\s<>]")


def stated_addresses(html: bytes, home: str) -> tuple[str, ...]:
    """The paths of whole addresses of the site in quotes, in the order of first appearance.

    They stand in the head (og:url), in attributes and in JSON-LD. What names a place on a
    page (`#practice`) is an identifier, and nobody goes there. `home` is the site's address
    without a slash at its end; where it is empty there are none.
    """
    if not home:
        return ()
    paths = dict.fromkeys(_in_quotes(home).findall(html))
    return tuple([path for path in map(_plain_path, paths) if path])


@lru_cache(maxsize=4)
def _in_quotes(home: str) -> re.Pattern[bytes]:
    return re.compile(rb'"' + re.escape(home.encode()) + rb'/([^"]*)"')


@lru_cache(maxsize=8192)
def _plain_path(written: bytes) -> str:
    """A path as text, or nothing where it is none; most pages name the same ones."""
    return "" if _NO_PLAIN_PATH.search(written) else "/" + written.decode("utf-8", "replace")
