"""What a web page leaves in copied text: buttons, breadcrumbs, titles of other articles."""

import re
from collections.abc import Iterator

from practice_site.importing.lines import Line, Removed, Why, has_code, whole_line

_SKIP = re.compile(r"\s*((?i:skip to (?:main )?(?:content|navigation)))(?=\s*[A-Z\"“])")
_NAVIGATION = r"next|previous|prev|next (?:post|article)|previous (?:post|article)|older|newer"
_BUTTON = (
    rf"skip to (?:main )?(?:content|navigation)|{_NAVIGATION}|back to (?:top|blog)|read more|"
    r"learn more|click here|share|share this(?: (?:post|article|page))?|tweet|print|menu|close|"
    r"search|toggle navigation|facebook|twitter|linkedin|instagram"
)
_BUTTONS = re.compile(rf"(?:{_BUTTON})(?:\s+(?:{_BUTTON}))*", re.I)
_NEIGHBOURS = re.compile(rf"(?:{_NAVIGATION})(?:\s+(?:{_NAVIGATION}))*", re.I)
_READING_TIME = re.compile(
    r"reading time:?\s*\d+[ -]min(?:ute)?s?\.?|\d+[ -]min(?:ute)?s?(?: of)? read(?:ing)?\.?", re.I
)
_BREADCRUMB = re.compile(r"home\s*[>»›|]\s*\S.*", re.I)
_RULE = re.compile(r"([-–—_=*~#•·])(?: ?\1){2,}")
_MARKDOWN_RULE = re.compile(r"([-*_])(?: ?\1){2,}")
_CHAT_BEFORE = re.compile(
    r"(?:(?:sure|certainly|of course|absolutely|got it|happy to help)\b.*\bhere(?:['’]s| is| are)\b"
    r"|here(?:['’]s| is) (?:a|an|the|your) (?:\w+ )?(?:draft|article|post|version)\b).*",
    re.I,
)
_CHAT_AFTER = re.compile(
    r"(?:would you like|do you want|shall i|let me know if|if you(?:['’]d| would) like)\b.*\b"
    r"(?:add|adjust|change|shorten|expand|tweak|revise|rewrite|version|tone|meta description|seo)"
    r"\b.*",
    re.I,
)
_SEARCH = re.compile(
    r"(?:(?:seo |meta )?title tag|(?:seo|meta) title|meta description|"
    r"(?:(?:target|primary|secondary|focus|main) )?(?:keywords?|keyphrases?)|"
    r"(?:suggested )?(?:url|slug|permalink)|word count)\s*[:–-]\s*\S.*",
    re.I,
)
_COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright\b)(?:\s*©)?\s*\d{4}\b.{0,160}", re.I)
_LAST = 3
_MOST_NOTES = 12
_LINK = re.compile(r"(?<!!)\[(?P<words>[^\[\]]*)\]\([^()\s]*\)")
_LONGEST_TITLE = 120


def take_residue(
    lines: tuple[Line, ...], *, markdown: bool = False
) -> tuple[tuple[Line, ...], tuple[Removed, ...]]:
    """Split a source into its text and what is no part of it.

    The lines keep their numbers; a line that was dropped stays as an empty one,
    so that what stood around it stays apart. In Markdown a line drawn with
    dashes below another makes a heading of it, and stays, as do those in code.
    """
    lines, removed = _without_skip_link(lines)
    seen = tuple(map(_as_seen, lines)) if markdown else lines
    dropped = {line.number: why for line in seen if (why := _why(line.content))}
    dropped |= _neighbours(seen)
    dropped |= _edges(seen) | dict.fromkeys(_rules(lines, markdown=markdown), Why.RULE)
    removed += tuple(
        whole_line(line, dropped[line.number]) for line in lines if line.number in dropped
    )
    kept = tuple(Line(ln.number, "") if ln.number in dropped else ln for ln in lines)
    return kept, removed


def _rules(lines: tuple[Line, ...], *, markdown: bool) -> Iterator[int]:
    if not markdown:
        yield from (line.number for line in lines if _RULE.fullmatch(line.content))
    elif not has_code(line.text for line in lines):
        before = ""
        for line in lines:
            if not before and _MARKDOWN_RULE.fullmatch(line.content):
                yield line.number
            before = line.content


def _edges(lines: tuple[Line, ...]) -> dict[int, Why]:
    """What a chat program, an agency or a page says before and after the text itself."""
    said = [line for line in lines if line.content]
    if len(said) <= _LAST:
        return {}
    found = {line.number: Why.CHAT for line in said[:1] if _CHAT_BEFORE.fullmatch(line.content)}
    found |= {line.number: Why.CHAT for line in said[-1:] if _CHAT_AFTER.fullmatch(line.content)}
    found |= {ln.number: Why.COPYRIGHT for ln in said[-_LAST:] if _COPYRIGHT.fullmatch(ln.content)}
    ends = (*said[:_MOST_NOTES], *said[-_LAST:])
    return found | {line.number: Why.SEARCH for line in ends if _SEARCH.fullmatch(line.content)}


def _without_skip_link(lines: tuple[Line, ...]) -> tuple[tuple[Line, ...], tuple[Removed, ...]]:
    """The first line may have the skip link glued to the title."""
    for place, line in enumerate(lines):
        if not line.content:
            continue
        glued = _SKIP.match(line.text)
        if not glued:
            break
        words = glued[1]
        rest = Line(line.number, " " * glued.end() + line.text[glued.end() :])
        removed = Removed(line.number, glued.start(1), words, Why.BUTTON)
        return (*lines[:place], rest, *lines[place + 1 :]), (removed,)
    return lines, ()


def _as_seen(line: Line) -> Line:
    """A line of Markdown without the addresses of its links and the marks around words."""
    return Line(line.number, _LINK.sub(r"\g<words>", line.text).replace("*", ""))


def _why(text: str) -> Why | None:
    if _BUTTONS.fullmatch(text):
        return Why.BUTTON
    if _READING_TIME.fullmatch(text):
        return Why.READING_TIME
    if _BREADCRUMB.fullmatch(text) and len(text) <= _LONGEST_TITLE:
        return Why.BREADCRUMB
    return None


def _neighbours(lines: tuple[Line, ...]) -> dict[int, Why]:
    """The titles after "Next" or "Previous" at the very end."""
    titles: list[int] = []
    found: dict[int, Why] = {}
    for line in reversed(lines):
        text = line.content
        if not text:
            continue
        if _NEIGHBOURS.fullmatch(text):
            found |= dict.fromkeys(titles, Why.NEIGHBOUR)
            titles = []
        elif _BUTTONS.fullmatch(text):
            continue
        elif _is_title(text):
            titles.append(line.number)
        else:
            break
    return found


def _is_title(text: str) -> bool:
    return len(text) <= _LONGEST_TITLE and text[0].isalnum() and text[-1] not in ".:;,"
