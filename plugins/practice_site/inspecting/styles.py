"""What styles load."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from lxml import etree

from practice_site.inspecting.document import Element, values

_STYLES = etree.XPath("//style/text()|//@style", smart_strings=False)
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_LOADED = re.compile(
    r"""(?:url\(\s*|@import\s+(?=["']))(?:"([^"]*)"|'([^']*)'|([^"'()\s]+))""", re.IGNORECASE
)


class StyleAddress(NamedTuple):
    """An address in a style sheet, and the line of it, counted from 1."""

    address: str
    line: int


def css_addresses(css: str) -> Iterator[StyleAddress]:
    """What a style sheet loads (`url(…)`, `@import`), comments apart, in its order."""
    # Comments go, their lines stay.
    text = _COMMENT.sub(lambda comment: "\n" * comment[0].count("\n"), css)
    for match in _LOADED.finditer(text):
        address = match[1] or match[2] or match[3] or ""
        if address and not address.startswith("#"):
            yield StyleAddress(address, text.count("\n", 0, match.start()) + 1)


def style_addresses(root: Element, html: bytes, styles: Sequence[Element]) -> tuple[str, ...]:
    """What the styles within a page load; `html` are its bytes, `styles` its `<style>`s."""
    # Nearly no page has any: its bytes say so at once.
    if b"url(" not in html and not (styles and b"@import" in html):
        return ()
    return tuple(found.address for css in values(_STYLES, root) for found in css_addresses(css))
