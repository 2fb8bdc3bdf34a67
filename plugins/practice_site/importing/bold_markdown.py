"""Lines of Markdown that are headings by their bold letters only."""

import re
from collections.abc import Iterator

from practice_site.importing.byline import is_credentials, read_byline
from practice_site.importing.headings import is_heading, is_known_wording, is_question
from practice_site.importing.lines import Line, has_code
from practice_site.model.markdown import Role
from practice_site.reading.roles import role_of

_BOLD = re.compile(r"(?P<mark>\*\*|__)(?P<text>[^*_\s](?:[^*_]*[^*_\s])?)(?P=mark)")
_HASHES = re.compile(r" {0,3}(?P<hashes>#{1,6})\s")
_CLOSING = '"”»'


def with_bold_headings(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines, those that are bold from end to end and written like headings with their levels.

    The first line of a text without a title is its title; the wordings that every
    article has are sections; a bold question under the FAQ is one of its questions,
    also right above its answer. A text with code in it stays as it is.
    """
    if has_code(line.text for line in lines):
        return lines
    return tuple(_leveled(lines))


def _leveled(lines: tuple[Line, ...]) -> Iterator[Line]:
    first = next((line for line in lines if line.content), None)
    levels = [len(found["hashes"]) for line in lines if (found := _HASHES.match(line.text))]
    titled = first is not None and bool(_HASHES.match(first.text))
    section = min(levels[1:] if titled else levels, default=2)
    marked = len(levels) > titled
    in_faq = False
    above, before = "", ""
    for line in lines:
        found = _BOLD.fullmatch(line.content)
        if hashes := _HASHES.match(line.text):
            in_faq = _goes_on(line.text[hashes.end() :].strip(), within=in_faq)
        elif found and not above and not _names(found["text"], before):
            level = _level(found["text"], section, in_faq=in_faq, marked=marked)
            if line is first and not titled and is_heading(found["text"]):
                level = 1
            if level:
                in_faq = level > 1 and _goes_on(found["text"], within=in_faq)
                line = Line(line.number, _without(line.text, found["mark"]), level)
        above, before = line.content, line.content or before
        yield line


def _goes_on(heading: str, *, within: bool) -> bool:
    return role_of(heading) is Role.FAQ or (within and is_question(heading))


def _level(text: str, section: int, *, in_faq: bool, marked: bool) -> int:
    if in_faq and is_question(text):
        return min(section + 1, 6)
    if not is_heading(text):
        return 0
    return section if is_known_wording(text) or not marked else min(section + 1, 6)


def _names(text: str, before: str) -> bool:
    """Whether a bold line says who wrote the text, or whose words stand above it."""
    if read_byline((text,), 1) is not None or is_credentials(text):
        return True
    return before[-1:] in _CLOSING and bool(before) and not is_known_wording(text)


def _without(text: str, mark: str) -> str:
    """The line without its marks, each word where it was."""
    return text.replace(mark, " " * len(mark))
