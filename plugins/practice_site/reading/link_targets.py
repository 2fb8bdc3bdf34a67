"""Where links and images in texts may lead."""

import re
from functools import lru_cache
from urllib.parse import quote, unquote

SCHEMES = frozenset({"http", "https", "mailto", "tel"})
"""What a link may begin with; everything else is relative to the site."""

_IGNORED_BY_BROWSERS = re.compile(r"^[\x00-\x20]+|[\t\n\r]")
_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*):")
_NOT_IN_URLS = re.compile(r'[\x00-\x20"<>\\^`{|}\[\]\x7f]')
_TO_IMAGES = re.compile(r"(?:\.{1,2}/)*/?(?=images/)")


@lru_cache(maxsize=4096)
def scheme_of(target: str) -> str:
    """The scheme of a link as browsers see it, in lower case; empty for a relative one.

    Browsers skip control characters and spaces before a URL, and tabs and line
    ends within it (WHATWG URL Standard, section 4.4).
    """
    if target.startswith("/"):
        return ""
    match = _SCHEME.match(_IGNORED_BY_BROWSERS.sub("", target))
    return match[1].lower() if match else ""


def is_safe(target: str) -> bool:
    """Whether a link leads to a page, an address or a telephone, and runs nothing."""
    return (scheme_of(target) or "https") in SCHEMES


def href(target: str) -> str:
    """A target as an attribute's value, unescaped: only what no URL may hold is encoded."""
    return _NOT_IN_URLS.sub(lambda match: f"%{ord(match[0]):02X}", target)


def image_source(target: str) -> str:
    """An image's path relative to `content/`; the URL of an image elsewhere as it is.

    `/images/x.jpg` and `../images/x.jpg` (what editors show) mean `images/x.jpg`.
    """
    if scheme_of(target) or target.startswith("//"):
        return target
    return unquote(_TO_IMAGES.sub("", target, count=1))


def image_src(source: str) -> str:
    """Where a page finds the image that `image_source` names."""
    if scheme_of(source) or source.startswith("/"):
        return href(source)
    return "/" + quote(source, safe="/!$&'()*+,;=:@~")
