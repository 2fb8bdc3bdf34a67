"""Attributes that a start tag has twice, of which browsers take the first."""

import re
from typing import cast

from lxml import etree

from practice_site.inspecting.document import Element

_COUNT = etree.XPath("count(/html/body/@*) + count(/html/body//*/@*)")
_BODY = b"<body"
_TAG = re.compile(
    r"""<[a-z][^\s<>/]*(?:\s+[^\s<>/="']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)+"""
)
_ATTRIBUTE = re.compile(r"""\s([^\s<>/="']+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?""")


def repeated_attributes(html: bytes, root: Element) -> tuple[tuple[str, str], ...]:
    """The attributes that stand twice in a page's body, each with its start tag.

    The parser keeps the first of two alike. So there are more signs of equality
    in the bytes than attributes in the tree; only then are all tags read once
    more. Missed where as many attributes without values make up for it.
    """
    begin = max(html.find(_BODY), 0)
    if html.count(b"=", begin) <= cast(float, _COUNT(root)):
        return ()
    found: dict[tuple[str, str], None] = {}
    for tag in _TAG.findall(html[begin:].decode("utf-8", errors="replace")):
        names = [name.lower() for name in _ATTRIBUTE.findall(tag)]
        for name in names:
            if names.count(name) > 1:
                found[name, f"{tag}>"] = None
    return tuple(found)
