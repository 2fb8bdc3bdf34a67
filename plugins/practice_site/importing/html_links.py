"""Links of a tree: redirects unwrapped, those that lead nowhere taken off their words."""

import re
from urllib.parse import urlsplit

from bs4 import Tag
from msgspec import Struct, field

from practice_site.importing.html_text import has_any, text_of
from practice_site.importing.parts import Remark
from practice_site.importing.redirects import unwrapped

_LEADS_SOMEWHERE = ("http", "https", "mailto", "tel", "")
_UNSAFE = re.compile(r"[\s<>()\\|]")


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


def _scheme(address: str) -> str:
    try:
        return urlsplit(address).scheme.lower()
    except ValueError:
        return "broken"


def _pictures(link: Tag) -> str:
    return "picture" if has_any(link, "img") else ""
