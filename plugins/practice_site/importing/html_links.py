"""Links of a tree: redirects unwrapped, those that lead nowhere taken off their words."""

import re
from urllib.parse import parse_qs, urlsplit

from bs4 import Tag
from msgspec import Struct, field

from practice_site.importing.html_text import has_any, text_of
from practice_site.importing.parts import Remark

_REDIRECTS = (
    (re.compile(r"(?:www\.)?google\.[a-z.]+", re.I), "/url", ("q", "url")),
    (re.compile(r"lm?\.facebook\.com", re.I), "/l.php", ("u",)),
    (re.compile(r"(?:\w+\.)?safelinks\.protection\.outlook\.com", re.I), "/", ("url",)),
    (re.compile(r"(?:www\.)?linkedin\.com", re.I), "/redir/redirect", ("url",)),
)
_MOST_ROUNDS = 3
_LEADS_SOMEWHERE = ("http", "https", "mailto", "tel", "")
_UNSAFE = re.compile(r"[\s<>()\\]")


class Links(Struct):
    """What was done to links: unwrapped addresses, and phrases that lead nowhere any more."""

    unwrapped: list[str] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)


def settle_links(body: Tag) -> Links:
    """Bring every link to the address it leads to in the end."""
    links = Links()
    for link in list(body.find_all("a")):
        address = " ".join(str(link.get("href") or "").split())
        target = unwrapped(address)
        if target != address:
            links.unwrapped.append(target)
        if not target or target.startswith("#") or not text_of(link) + _pictures(link):
            link.unwrap()
        elif _scheme(target) not in _LEADS_SOMEWHERE:
            links.remarks.append(
                Remark(
                    0,
                    f"“{text_of(link)[:60]}” was a link to “{target[:60]}”, which leads nowhere on "
                    "the web; its words were kept",
                )
            )
            link.unwrap()
        else:
            link.attrs = {"href": _UNSAFE.sub(lambda sign: f"%{ord(sign[0]):02X}", target)}
    body.smooth()
    return links


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


def _scheme(address: str) -> str:
    try:
        return urlsplit(address).scheme.lower()
    except ValueError:
        return "broken"


def _pictures(link: Tag) -> str:
    return "picture" if has_any(link, "img") else ""
