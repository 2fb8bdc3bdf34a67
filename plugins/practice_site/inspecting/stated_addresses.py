"""Addresses of the site itself that a page names as a whole, wherever they stand."""

import re
from functools import lru_cache


def stated_addresses(html: bytes, home: str) -> tuple[str, ...]:
    """The paths of whole addresses of the site in quotes, in the order of first appearance.

    They stand in the head (og:url), in attributes and in JSON-LD. What names a place on a
    page (`#practice`) is an identifier, and nobody goes there. `home` is the site's address
    without a slash at its end; where it is empty there are none.
    """
    if not home:
        return ()
    found = dict.fromkeys(_pattern(home).findall(html))
    return tuple(path.decode("utf-8", "replace") for path in found)


@lru_cache(maxsize=4)
def _pattern(home: str) -> re.Pattern[bytes]:
    return re.compile(rb'"' + re.escape(home.encode()) + rb'(/[^"\\#?\s<>]*)"')
