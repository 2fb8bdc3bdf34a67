"""Patients' words in a text: the quote, whose it is, and the disclaimer under it."""

import re
from collections.abc import Sequence

from msgspec import Struct

from practice_site.importing.blocks import Block, Listing, Paragraph
from practice_site.importing.headings import is_known_wording
from practice_site.importing.lines import Line, Removed, Why
from practice_site.importing.parts import Testimony

_OPENING = '"“«'
_CLOSING = '"”»'
_FEWEST_WORDS = 5
_LONGEST_ATTRIBUTION = 80
_MOST_PARAGRAPHS = 8
_DASH = re.compile(r"\s*[—–-]+\s*")
_DASH_INSIDE = re.compile(rf"[{_CLOSING}]\s*(?P<dash>[—–-]+)\s*(?P<name>[^{_OPENING}{_CLOSING}]+)$")
_DISCLAIMER = re.compile(
    r"(?:results|experiences?|outcomes?)\b.{0,40}\b(?:vary|differ)|not\s+typical|"
    r"one\s+(?:patient|person)['’]s\s+experience|no\s+guarantee\s+of",
    re.IGNORECASE,
)
_INNER_CLOSING = re.compile(r"^[^\"]*[^\s\"(]\"(?:\s|$)")


class Found(Struct, frozen=True):
    """A testimony, how many blocks it takes, and the marks that were taken off it."""

    testimony: Testimony
    length: int
    removed: tuple[Removed, ...]


def begins_quote(block: Block) -> bool:
    """Whether a block opens with a quotation mark."""
    return isinstance(block, Paragraph) and block.text[0] in _OPENING


def awaits_name(blocks: Sequence[Block]) -> bool:
    """Whether a name may follow these blocks: they end with a quotation, or its disclaimer."""
    before = [*blocks[-2:]]
    if before and _is_disclaimer(before[-1]) and not _ends_quote(before[-1]):
        before.pop()
    return bool(before) and _ends_quote(before[-1])


def find_testimony(blocks: Sequence[Block]) -> Found | None:
    """The testimony that these blocks begin with, or None.

    The quote may run over several paragraphs. Its attribution is a short line
    below it, or stands after a dash; a disclaimer may come before or after it.
    """
    quoted = _quoted(blocks)
    if quoted is None:
        return None
    quote, removed, attribution, length = quoted
    disclaimer = ""
    while length < len(blocks):
        block = blocks[length]
        if not disclaimer and _is_disclaimer(block):
            disclaimer = block.text
        elif not attribution and is_attribution(block):
            attribution, dash = _without_dash(block)
            removed += dash
        else:
            break
        length += 1
    testimony = Testimony(quote, attribution, disclaimer, blocks[0].line)
    return Found(testimony, length, removed)


def is_attribution(block: Block) -> bool:
    """Whether a block after a quote is short enough and written like a name."""
    if isinstance(block, Listing):
        return len(block.items) == 1 and _is_name(block.text)
    return len(block.lines) <= 2 and not block.level and _is_name(_DASH.sub("", block.text, 1))


def _is_name(text: str) -> bool:
    if not text or len(text) > _LONGEST_ATTRIBUTION or len(text.split()) > 10:
        return False
    ends_like_name = text[-1] not in ".?!:" or re.search(r"\b[A-Z]\.$", text) is not None
    return ends_like_name and text[0].isupper() and not is_known_wording(text)


def _ends_quote(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.text[-1] in _CLOSING


def _is_disclaimer(block: Block) -> bool:
    return (
        isinstance(block, Paragraph)
        and len(block.text.split()) <= 60
        and bool(_DISCLAIMER.search(block.text))
    )


_Quoted = tuple[tuple[str, ...], tuple[Removed, ...], str, int]


def _quoted(blocks: Sequence[Block]) -> _Quoted | None:
    """Paragraphs of the quote, marks taken off, attribution within it, number of blocks."""
    taken: list[Paragraph] = []
    for block in blocks[:_MOST_PARAGRAPHS]:
        if not isinstance(block, Paragraph) or (not taken and not begins_quote(block)):
            return None
        body, name = _cut_attribution(block)
        taken.append(body)
        if _ends_quote(body):
            return _unquoted(taken, name)
    return None


def _unquoted(taken: list[Paragraph], name: tuple[str, tuple[Removed, ...]]) -> _Quoted | None:
    texts: list[str] = []
    removed: list[Removed] = []
    for place, paragraph in enumerate(taken):
        text = paragraph.text
        if text[0] in _OPENING:
            removed.append(_mark(paragraph.lines[0], first=True))
            text = text[1:]
        if place == len(taken) - 1:
            removed.append(_mark(paragraph.lines[-1], first=False))
            text = text[:-1]
        texts.append(text.strip())
    whole = " ".join(texts)
    if len(whole.split()) < _FEWEST_WORDS or _is_interrupted(whole):
        return None
    return tuple(texts), (*removed, *name[1]), name[0], len(taken)


def _is_interrupted(text: str) -> bool:
    """Whether a quotation ends and another begins inside: "Fine," she said, "thanks"."""
    closing, opening = text.find("”"), text.find("“")
    curly = closing >= 0 and (opening < 0 or closing < opening)
    return curly or bool(_INNER_CLOSING.match(text))


def _mark(line: Line, *, first: bool) -> Removed:
    text = line.text.rstrip()
    start = len(text) - len(text.lstrip()) if first else len(text) - 1
    return Removed(line.number, start, text[start], Why.QUOTATION_MARKS)


def _cut_attribution(block: Paragraph) -> tuple[Paragraph, tuple[str, tuple[Removed, ...]]]:
    """Cut off an attribution that stands after the quote, in its last line or below it."""
    last = block.lines[-1]
    inside = _DASH_INSIDE.search(last.text.rstrip())
    if inside and _is_name(inside["name"].strip()):
        dash = Removed(last.number, inside.start("dash"), inside["dash"], Why.DASH)
        line = Line(last.number, last.text[: inside.start("dash")].rstrip())
        return Paragraph((*block.lines[:-1], line)), (inside["name"].strip(), (dash,))
    if len(block.lines) > 1 and block.lines[-2].text.rstrip()[-1] in _CLOSING:
        below = Paragraph((last,))
        if is_attribution(below):
            return Paragraph(block.lines[:-1]), _without_dash(below)
    return block, ("", ())


def _without_dash(block: Block) -> tuple[str, tuple[Removed, ...]]:
    if isinstance(block, Listing):
        return block.text, ()
    line = block.lines[0]
    dash = _DASH.match(line.text)
    if not dash:
        return block.text, ()
    removed = Removed(line.number, 0, dash[0], Why.DASH) if dash[0].strip() else None
    return block.text.lstrip("—–- "), (removed,) if removed else ()
