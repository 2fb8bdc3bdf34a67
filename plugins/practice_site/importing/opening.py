"""What stands before a text: title, subtitle, byline, date."""

import re

from msgspec import Struct, field

from practice_site.importing.blocks import Block, Paragraph
from practice_site.importing.byline import Byline, is_credentials, read_byline
from practice_site.importing.headings import could_be_heading, is_heading, is_known_wording
from practice_site.importing.lines import Line, Removed, Why, whole_line
from practice_site.importing.parts import Remark
from practice_site.importing.plain_words import plain

_LONGEST_TITLE = 160
_MOST_TITLE_LINES = 4
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|"
    r"Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_DATE = re.compile(
    r"(?:(?:last\s+)?(?:updated|published|posted|reviewed)(?:\s+on)?:?\s+)?"
    rf"(?:{_MONTH}\s+(?:\d{{1,2}},?\s+)?\d{{4}}|{_MONTH}\s+\d{{1,2}}|"
    rf"\d{{1,2}}\s+{_MONTH}\s+\d{{4}}|\d{{4}}-\d\d-\d\d|\d{{1,2}}/\d{{1,2}}/\d{{2,4}})\.?",
    re.IGNORECASE,
)
_DATE_BEFORE = re.compile(rf"(?P<date>{_DATE.pattern})[\s,|·•–—-]*(?=by\b)", re.IGNORECASE)
_SENTENCE_INSIDE = re.compile(r"\w{3,}[.!?]\s+[A-Z]")
_PICTURE = re.compile(r"(?:!\[[^\]]*\]\([^()\s]+\)\s*)+")
_REVIEW = re.compile(r"(?:medically\s+)?reviewed\s+by\b.{2,150}", re.IGNORECASE)


class Opening(Struct, frozen=True):
    """The head of a source; `rest` is what follows it."""

    title: str
    title_line: int
    subtitle: str
    byline: Byline | None
    removed: tuple[Removed, ...]
    unplaced: tuple[Remark, ...]
    rest: tuple[Block, ...]


class _Head(Struct):
    """The head while it is read."""

    marked: str = ""
    title: str = ""
    title_line: int = 0
    subtitle: str = ""
    byline: Byline | None = None
    removed: list[Removed] = field(default_factory=list)
    unplaced: list[Remark] = field(default_factory=list)

    def drop(self, lines: tuple[Line, ...], why: Why) -> None:
        self.removed += [whole_line(line, why) for line in lines]


def read_opening(blocks: tuple[Block, ...], *, marked: str = "") -> Opening:
    """Take title, subtitle, byline and date line off the beginning of a source.

    The title is the first block if it is short; without a title the first
    block stays where it is. `marked` is what the source itself calls its subtitle.
    """
    head = _Head(marked=marked)
    pictures: list[Block] = []
    rest = list(blocks)
    _set_pictures_aside(rest, pictures)
    rest = _take_title(head, rest)
    _set_pictures_aside(rest, pictures)
    while rest and isinstance(rest[0], Paragraph) and _take(head, rest[0], rest[1:2]):
        rest.pop(0)
        _set_pictures_aside(rest, pictures)
    return Opening(
        title=head.title,
        title_line=head.title_line,
        subtitle=head.subtitle,
        byline=head.byline,
        removed=tuple(head.removed),
        unplaced=tuple(head.unplaced),
        rest=(*pictures, *rest),
    )


def _set_pictures_aside(blocks: list[Block], pictures: list[Block]) -> None:
    """A picture between title and byline belongs to the text below them."""
    while blocks and isinstance(blocks[0], Paragraph) and _PICTURE.fullmatch(blocks[0].text):
        pictures.append(blocks.pop(0))


def is_head_line(text: str) -> bool:
    """Whether a line only says when a text was published and by whom, or who reviewed it."""
    dated = _DATE_BEFORE.match(text)
    by = dated and read_byline((text[dated.end() :],), 1)
    return bool(by or _DATE.fullmatch(text) or _REVIEW.fullmatch(text))


def _take_title(head: _Head, blocks: list[Block]) -> list[Block]:
    first = blocks[0] if blocks else None
    if not isinstance(first, Paragraph):
        return blocks
    lines = first.lines
    below = range(1, min(len(lines), _MOST_TITLE_LINES + 1))
    length = next((n for n in below if _byline_of(lines[n:]) is not None), len(lines))
    title = Paragraph(lines[:length], first.level)
    if len(title.text) > _LONGEST_TITLE or first.level > 1 or _is_prose(title):
        return blocks
    head.title, head.title_line = title.text, title.line
    left: list[Block] = [Paragraph(lines[length:])] if length < len(lines) else []
    return left + blocks[1:]


def _is_prose(paragraph: Paragraph) -> bool:
    """Whether a block says whole sentences, as the lines around a sent text do."""
    text = paragraph.text
    if paragraph.level or len(text.split()) <= 12:
        return False
    return text.endswith((".", ",", ":", ";")) or bool(_SENTENCE_INSIDE.search(text))


def _take(head: _Head, block: Paragraph, following: list[Block]) -> bool:
    """Whether the block belongs to the head, which then has it."""
    text = block.text
    if head.title and text.casefold() == head.title.casefold() and not head.subtitle:
        head.drop(block.lines, Why.REPEATED_TITLE)
    elif _DATE.fullmatch(text):
        head.drop(block.lines, Why.DATE)
        head.unplaced.append(_date(block.line, text))
    elif _REVIEW.fullmatch(text):
        head.drop(block.lines, Why.REVIEW)
        head.unplaced.append(
            Remark(
                block.line,
                f"a medical review: “{text}”",
                "Put it into `reviewed` once the reviewer has confirmed who and when.",
            )
        )
    else:
        return _take_byline(head, block) or _take_subtitle(head, block, following)
    return True


def _date(line: int, text: str) -> Remark:
    return Remark(line, f"a date: “{text}”", "If that is right, put it into `published`.")


def _take_byline(head: _Head, block: Paragraph) -> bool:
    byline = _byline_of(block.lines)
    if byline and not head.byline:
        head.byline = byline
        head.unplaced += [_date(block.line, found[0]) for found in _DATE.finditer(block.text)]
    elif head.byline and not block.level and all(is_credentials(ln.content) for ln in block.lines):
        more = read_byline((_as_byline(head.byline), *_texts(block.lines)), 0)
        if more is None or is_known_wording(block.text):
            return False
        head.byline = Byline(
            name=head.byline.name,
            lines=(*head.byline.lines, *(line.number for line in block.lines)),
            prefix=head.byline.prefix,
            degree=head.byline.degree,
            specialties=tuple(dict.fromkeys(head.byline.specialties + more.specialties)),
        )
    else:
        return False
    head.drop(block.lines, Why.BYLINE)
    return True


def _take_subtitle(head: _Head, block: Paragraph, following: list[Block]) -> bool:
    if head.subtitle or not head.title or len(block.lines) > 1:
        return False
    if head.marked and plain(block.text) == head.marked:
        head.subtitle = block.text
        return True
    if not following:
        return False
    below = following[0]
    if len(block.text) > _LONGEST_TITLE or not isinstance(below, Paragraph):
        return False
    if not _is_head(below) and (block.level or not _stands_alone(below)):
        return False
    if is_known_wording(block.text) and not block.text.endswith("?"):
        return False
    # Right above a heading, a line that is no sentence introduces nothing.
    alone = below.level > 0 and could_be_heading(block.text)
    if not (is_heading(block.text) or _is_head(below) or alone):
        return False
    head.subtitle = block.text
    return True


def _is_head(block: Paragraph) -> bool:
    return _byline_of(block.lines) is not None or bool(_DATE.fullmatch(block.text))


def _stands_alone(block: Paragraph) -> bool:
    return block.level > 0 or (len(block.lines) == 1 and is_heading(block.text))


def _byline_of(lines: tuple[Line, ...]) -> Byline | None:
    first, *more = _texts(lines)
    dated = _DATE_BEFORE.match(first)
    return read_byline((first[dated.end() :] if dated else first, *more), lines[0].number)


def _texts(lines: tuple[Line, ...]) -> tuple[str, ...]:
    return tuple(line.content for line in lines)


def _as_byline(byline: Byline) -> str:
    return f"By {byline.name}"
