"""Patients' words in a tree, freed of the letters and frames that quotations are set in."""

from collections.abc import Iterator

from bs4 import BeautifulSoup, Tag

from practice_site.importing.byline import is_credentials, read_byline
from practice_site.importing.html_blocks import HEADINGS
from practice_site.importing.html_inline import is_all, without
from practice_site.importing.html_text import text_of
from practice_site.importing.opening import is_head_line
from practice_site.model.markdown import Role
from practice_site.reading.roles import role_of

_OPENING, _CLOSING = '"“«', '"”»'
_LONGEST_NAME = 80
_MOST_LINES = 8


def settle_quotes(soup: BeautifulSoup, body: Tag) -> None:
    """Free quotations of italics and frames, and the names below them too.

    A framed quotation without marks gets them under a testimonial heading, so
    that it is known for one; elsewhere it stays framed.
    """
    role = Role.BODY
    for block in list(body.find_all(True, recursive=False)):
        if block.name in HEADINGS:
            role = role_of(text_of(block))
        elif block.name == "blockquote":
            _settle_frame(soup, block, role)
    after = False
    lines = body.find_all("p", recursive=False)
    for block in [line for quote in _running(lines) for line in quote]:
        without(block, "em", "strong")
    for block in lines:
        text = text_of(block)
        whole = bool(text) and (text[-1] in _CLOSING or is_all(block, "em"))
        if (whole and text[0] in _OPENING) or (after and len(text) <= _LONGEST_NAME):
            without(block, "em", "strong")
        after = bool(text) and text[-1] in _CLOSING


def _running(lines: list[Tag]) -> Iterator[list[Tag]]:
    """The lines of each quotation that begins in one paragraph and ends in a later one."""
    held: list[Tag] = []
    for line in lines:
        text = text_of(line)
        beside = not held or _neighbour(held[-1]) is line
        if not text or not beside or len(held) >= _MOST_LINES:
            held = []
        if text and (held or text[0] in _OPENING):
            held.append(line)
            if text[-1] in _CLOSING:
                yield held
                held = []


def _neighbour(line: Tag) -> Tag | None:
    return line.find_next_sibling(True)


def _settle_frame(soup: BeautifulSoup, frame: Tag, role: Role) -> None:
    blocks = frame.find_all(True, recursive=False)
    lines = [block for block in blocks if block.name == "p"]
    if not lines or len(lines) < len(blocks):
        return
    if not text_of(lines[0])[:1] or text_of(lines[0])[0] not in _OPENING:
        if role is not Role.TESTIMONIAL:
            return
        last = _last_of_quote(lines)
        lines[0].insert(0, "“ ")
        last.append(" ”")
    for line in lines:
        without(line, "em")
        frame.insert_before(line)
    frame.decompose()


def _last_of_quote(lines: list[Tag]) -> Tag:
    """The last paragraph of a quotation; a short line with a dash below it names somebody."""
    last = text_of(lines[-1])
    named = len(lines) > 1 and (last[:1] in "—–-" or (len(last) <= 40 and last[-1:] not in ".!?"))
    return lines[-2] if named else lines[-1]


def plain_head(body: Tag) -> None:
    """Take markup and links off the lines at the head that name the author or a date."""
    for block in body.find_all(True, recursive=False):
        if block.name in HEADINGS and block.name != "h1":
            return
        text = text_of(block)
        if block.name != "p":
            continue
        if read_byline((text,), 1) or is_head_line(text) or is_credentials(text):
            without(block, "strong", "em", "a")
