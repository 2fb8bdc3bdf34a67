"""Plain text and Markdown, in whatever encoding they are."""

import re
from collections.abc import Sequence
from itertools import takewhile

from practice_site.importing.markdown_source import tidied
from practice_site.importing.source_text import SourceText, SourceUnreadable

_BOMS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1b]")
_KEY = re.compile(r"[A-Za-z_][\w-]*:(?:\s|$)")
_IN_HEADER = re.compile(r"[A-Za-z_][\w-]*:(?:\s|$)|[\s#-]|$")


def read_plain_text(data: bytes, name: str, *, markdown: bool) -> SourceText:
    """Read a text or Markdown file.

    Raises:
        SourceUnreadable: it is no plain text, or has front matter already.
    """
    text, notes = decoded(data, name)
    if _CONTROL.search(text):
        raise _not_plain_text(name)
    lines = tuple(re.split(r"\r\n|\r|\n", text))
    if _has_front_matter(lines):
        raise SourceUnreadable(
            f"{name} already has front matter (the lines between ---), so there is nothing "
            "to recognise. Copy it into content/articles/, with a name that ends in .md, and run "
            "practice check."
        )
    if markdown:
        lines, changed = tidied(lines)
        notes += changed
    return SourceText(name, lines, markdown, notes)


def _has_front_matter(lines: Sequence[str]) -> bool:
    """Whether a text begins with keys and values between lines of three dashes."""
    text = iter(lines)
    if next((line for line in text if line.strip()), "").rstrip() != "---":
        return False
    header = list(takewhile(lambda line: line.rstrip() != "---", text))
    closed = len(header) < len(lines) - 1
    keys = sum(bool(_KEY.match(line)) for line in header)
    return closed and keys > 0 and all(_IN_HEADER.match(line) for line in header)


def decoded(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    """The text of a file, and what had to be assumed to read it.

    Raises:
        SourceUnreadable: no encoding can be told.
    """
    try:
        encoding = _BOMS.get(data[:2])
        if encoding:
            return data.decode(encoding), ("The file was in UTF-16.",)
        return data.decode("utf-8-sig"), ()
    except UnicodeDecodeError:
        pass
    try:
        return data.decode("cp1252"), (
            "The file is not in UTF-8; it was read as Windows text (cp1252). Look whether "
            "accents, quotation marks and dashes are right.",
        )
    except UnicodeDecodeError:
        raise _not_plain_text(name) from None


def _not_plain_text(name: str) -> SourceUnreadable:
    return SourceUnreadable(
        f"{name} is not plain text, or not in an encoding that can be told. Open it in the "
        "program it was written with, save it as plain text in UTF-8, and import that."
    )
