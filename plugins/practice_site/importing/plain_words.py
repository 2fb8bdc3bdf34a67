"""What a reader sees of a line of Markdown, for front matter and records, which are plain text."""

import re

from msgspec.structs import replace

from practice_site.importing.parts import Testimony
from practice_site.reading.markdown import read_body

_REFERENCE = re.compile(r"(?<!\\)\[\^[^\]\s]+\]")
_BEFORE = "x "
"""Stands before a line, so that nothing in it can begin a list or a heading."""


def plain(markdown: str) -> str:
    """The words of a line of Markdown without its marks and references."""
    if not markdown.strip():
        return ""
    body, _ = read_body(_BEFORE + _REFERENCE.sub("", markdown), path="source.md")
    text = " ".join(block.text for block in body.lead)
    return text.removeprefix(_BEFORE.strip()).lstrip()


def plain_testimony(testimony: Testimony) -> Testimony:
    """A testimony whose quote, attribution and disclaimer are plain text."""
    return replace(
        testimony,
        quote=tuple(map(plain, testimony.quote)),
        attribution=plain(testimony.attribution),
        disclaimer=plain(testimony.disclaimer),
    )
