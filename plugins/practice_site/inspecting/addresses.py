"""Addresses on a page, as paths of the site."""

import re
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import unquote, urljoin, urlsplit


class UncommonLink(NamedTuple):
    """A link that is not written as most are, and its number among the page's links."""

    target: str
    text: str
    number: int


_COMMON = re.compile(r"/(?:[a-z0-9-]+/)*(?:#[a-z0-9-]*)?|#[a-z0-9-]+")


def is_common(target: str) -> bool:
    """Whether a link is written as most are: the path of a page, with a place on it or without."""
    # Links to pages stand on many pages, links to places on one.
    return _is_common_path(target) if target[:1] == "/" else bool(_COMMON.fullmatch(target))


@lru_cache(maxsize=8192)
def _is_common_path(path: str) -> bool:
    return bool(_COMMON.fullmatch(path))


def own_path(address: str, page: str, home: str) -> str | None:
    """Where an address on the page at the path `page` leads on the site itself, from `/` on.

    `home` is the site's address without a slash at its end. Without query and
    anchor; None where the address leads off the site or cannot be read.
    """
    try:
        whole = urljoin(f"{home}{page}", address.strip())
        if not whole.startswith(f"{home}/"):
            return None
        return unquote(urlsplit(whole.removeprefix(home)).path)
    except ValueError:
        return None


def stays_on_page(target: str) -> bool:
    """Whether a link leads to a place on its own page."""
    return target.lstrip().startswith("#")


def place_on_page(target: str) -> str | None:
    """The id that a link leads to on its own page; None where it leads to another page."""
    written = target.strip()
    return unquote(written[1:]) if written.startswith("#") else None


def spelled_path(target: str, home: str) -> str | None:
    """The path, query and place that a link leads to, however it spells the site itself.

    Other forms of the site's address are http:, no scheme, capitals, with or
    without www., the port that everybody knows. None where the link names no
    host, or another one.
    """
    match = _spellings(home).match(target) if home else None
    if match is None:
        return None
    rest = target[match.end() :]
    return rest if rest.startswith("/") else f"/{rest}"


@lru_cache(maxsize=4)
def _spellings(home: str) -> re.Pattern[str]:
    host = re.escape(home.partition("//")[2].removeprefix("www."))
    return re.compile(
        rf"[\x00-\x20]*(?:https?:)?//(?:www\.)?{host}\.?(?::80|:443)?(?=[/?#]|$)", re.IGNORECASE
    )
