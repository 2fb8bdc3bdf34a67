"""Addresses that only count who follows them, and where they lead."""

import re
from urllib.parse import parse_qs, urlsplit

_REDIRECTS = (
    (re.compile(r"(?:www\.)?google\.[a-z.]+", re.I), "/url", ("q", "url")),
    (re.compile(r"lm?\.facebook\.com", re.I), "/l.php", ("u",)),
    (re.compile(r"(?:\w+\.)?safelinks\.protection\.outlook\.com", re.I), "/", ("url",)),
    (re.compile(r"(?:www\.)?linkedin\.com", re.I), "/redir/redirect", ("url",)),
)
_MOST_ROUNDS = 3


def unwrapped(address: str) -> str:
    """Where an address leads that only counts who follows it, else the address itself."""
    for _ in range(_MOST_ROUNDS):
        inner = _inner(address)
        if not inner:
            break
        address = inner
    return address


def _inner(address: str) -> str:
    try:
        parts = urlsplit(address)
        fields = parse_qs(parts.query)
    except ValueError:
        return ""
    for host, path, names in _REDIRECTS:
        if host.fullmatch(parts.netloc) and (parts.path or "/") == path:
            values = [value for name in names for value in fields.get(name, [])]
            return next((v for v in values if v.startswith(("http://", "https://", "mailto:"))), "")
    return ""
