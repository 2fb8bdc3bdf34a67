"""What surrounds a page's content: its document type, encoding, titles and orders to browsers."""

import re

from msgspec import Struct

from practice_site.inspecting.document import Element, folded
from practice_site.inspecting.found import Found

_DOCTYPE = re.compile(rb"\s*<!doctype html\s*>", re.IGNORECASE)
_CHARSET_WITHIN = 1024
"""Bytes in which browsers look for the encoding (HTML Standard, 4.2.5.4)."""

_CHARSET = b'<meta charset="utf-8">'
_UNUSUAL_CHARSET = re.compile(rb"""<meta\s[^>]*charset\s*=\s*["']?\s*utf-8""", re.IGNORECASE)


class Shell(Struct, frozen=True):
    """What a page says before it says anything.

    `titles` are those of the document, `viewports` and `refreshes` the `content`
    of such `meta` elements.
    """

    doctype: bool
    charset: bool
    titles: tuple[str, ...]
    viewports: tuple[str, ...]
    refreshes: tuple[str, ...]


def shell_of(html: bytes, found: Found) -> Shell:
    """Look at the first bytes of a page, and at its head."""
    metas = found.tagged.get("meta", ())
    begin = html[:_CHARSET_WITHIN]
    return Shell(
        doctype=_DOCTYPE.match(begin) is not None,
        charset=_CHARSET in begin or _UNUSUAL_CHARSET.search(begin) is not None,
        titles=tuple([folded(t.text or "") for t in found.tagged.get("title", ()) if _is_own(t)]),
        viewports=tuple([_content(m) for m in metas if m.get("name") == "viewport"]),
        refreshes=tuple([_content(m) for m in metas if _is_refresh(m)]),
    )


def _is_own(title: Element) -> bool:
    """Whether a title is the page's and not a drawing's."""
    return next(title.iterancestors("svg"), None) is None


def _content(meta: Element) -> str:
    return meta.get("content") or ""


def _is_refresh(meta: Element) -> bool:
    return (meta.get("http-equiv") or "").lower() == "refresh"
