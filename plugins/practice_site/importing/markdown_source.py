"""Markdown of other programs, with what only they understand taken out before it is read."""

import re
from collections.abc import Sequence

from practice_site.importing.lines import has_code
from practice_site.importing.redirects import unwrapped

_ANCHOR = re.compile(r"(?P<heading>\s{0,3}#{1,6}\s.*?\S)\s*\{#(?P<name>[\w-]+)\}\s*")
_BOLD_HEADING = re.compile(r"(?P<hashes>\s{0,3}#{1,6}\s+)(?:\*\*|__)(?P<text>[^*_]+)(?:\*\*|__)\s*")
_ADDRESS = re.compile(r"(?<=\]\()(?P<address>https?://[^\s()]+)(?=\))")
_LONGEST_HEADING = 500


def tidied(lines: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The lines of a Markdown file as our reader means them, and what was changed.

    Headings lose their bold letters, and the names that Google Docs and Pandoc give
    them; links lead to where they end. A text with code in it stays as it is.
    """
    if has_code(lines):
        return tuple(lines), ()
    anchors = links = 0
    made: list[str] = []
    for line in lines:
        if len(line) <= _LONGEST_HEADING and (found := _ANCHOR.fullmatch(line)):
            line, anchors = found["heading"], anchors + 1
        if bold := _BOLD_HEADING.fullmatch(line):
            line = bold["hashes"] + bold["text"]
        settled = _ADDRESS.sub(lambda address: unwrapped(address[0]), line)
        links += settled != line
        made.append(settled)
    changed = []
    if anchors:
        what = "1 heading has" if anchors == 1 else f"{anchors} headings have"
        changed.append(f"{what} no name of its own ({{#…}}) any more; pages make their own")
    if links:
        what = "1 line has a link" if links == 1 else f"{links} lines have links"
        changed.append(f"{what} that went through a redirect, and now leads to its end")
    return tuple(made), tuple(changed)
