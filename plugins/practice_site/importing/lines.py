"""The lines of a source, with what nobody can see taken out, and what is dropped of them."""

import re
from collections.abc import Iterable
from enum import StrEnum

from msgspec import Struct

from practice_site.importing.mojibake import is_suspect, repaired

_INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\ufffe\uffff" + "".join(
    map(chr, (*range(0x09), *range(0x0E, 0x1C), *range(0x7F, 0x85), *range(0x86, 0xA0)))
)
_SPACES = "\t\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000"
_CLEAN = {
    **dict.fromkeys(map(ord, _INVISIBLE)),
    **dict.fromkeys(map(ord, _SPACES), " "),
    **dict.fromkeys(range(0x2000, 0x200B), " "),
}
_NON_BREAKING = re.compile("[\xa0\u202f]")
_UNSEEN = re.compile(f"[{re.escape(_INVISIBLE)}]")
_FENCES = ("```", "~~~")


class Line(Struct, frozen=True):
    """A line of the source, numbered from 1; white space is plain spaces.

    `level` is that of a heading which the line is without having the marks of one, else 0.
    """

    number: int
    text: str
    level: int = 0

    @property
    def content(self) -> str:
        """The text without the spaces around it."""
        return self.text.strip()


class Why(StrEnum):
    """Why words of the source are not in the draft."""

    BUTTON = "button or menu text"
    READING_TIME = "reading time (pages count it themselves)"
    BREADCRUMB = "breadcrumb (pages have their own)"
    NEIGHBOUR = "title of a neighbouring article"
    REPEATED_TITLE = "the title once more"
    BYLINE = "byline (pages take it from the physician's file)"
    DATE = "date line"
    REVIEW = "review line (only the reviewer can say so)"
    DISCLAIMER = "educational disclaimer (every article page shows the practice's own)"
    QUOTATION_MARKS = "quotation marks around a testimonial (pages set them)"
    DASH = "dash before an attribution"
    LABEL = "label of a question or an answer (pages set them apart)"
    HEADING_LABEL = "label of a heading (it is one now)"
    SEARCH = "note for search engines or for the writer"
    COPYRIGHT = "copyright line"
    CHAT = "what a chat program says around its text"
    RULE = "line drawn with typed signs"
    COMMENT = "a reviewer's comment"
    DELETION = "deleted with tracked changes"
    MOVED = "moved with tracked changes (it stands where it was moved to)"
    HIDDEN = "hidden text (Word neither shows nor prints it)"
    CONTENTS = "table of contents (pages make their own)"
    PAGE_EDGE = "header or footer of the printed pages"
    MENU = "menu"
    SITE_HEAD = "head of the web page"
    SITE_FOOT = "foot of the web page"
    BESIDE = "what stands beside the text"
    COOKIES = "cookie notice"
    FORM = "form or button"
    SHARING = "buttons to share"
    RELATED = "links to other articles"
    READERS = "readers' comments"
    OUTSIDE = "outside the text of the web page"


class Removed(Struct, frozen=True):
    """Text of one line that is reported instead of being put into the draft.

    `start` counts characters of the clean line from 0.
    """

    line: int
    start: int
    text: str
    why: Why

    @property
    def end(self) -> int:
        """Where the text ends in its clean line."""
        return self.start + len(self.text)


def clean_line(raw: str) -> str:
    """A line with broken letters mended, nothing invisible, and plain spaces for all spaces."""
    return repaired(raw).translate(_CLEAN)


def clean_lines(raw: Iterable[str]) -> tuple[Line, ...]:
    """All lines of a source, numbered from 1."""
    return tuple(Line(number, clean_line(text)) for number, text in enumerate(raw, 1))


def has_code(lines: Iterable[str]) -> bool:
    """Whether Markdown has fenced code, in which nothing means what it means elsewhere."""
    return any(line.lstrip().startswith(_FENCES) for line in lines)


def whole_line(line: Line, why: Why) -> Removed:
    """All that a line says, as something to drop."""
    return Removed(line.number, line.text.index(line.content), line.content, why)


class Cleaning(Struct, frozen=True):
    """What was found in the characters of a source: how many, and on which lines."""

    invisible: tuple[int, ...]
    non_breaking: tuple[int, ...]
    mended: tuple[tuple[int, str, str], ...]
    mojibake: tuple[tuple[int, str], ...]


def cleaning_of(raw: Iterable[str]) -> Cleaning:
    """Lines with invisible characters or non-breaking spaces (one entry each), and broken letters.

    Mojibake is text decoded with the wrong encoding: `mended` are words and
    what they became; `mojibake` those that nobody but the author can mend.
    """
    lines = list(enumerate(raw, 1))
    words = [
        (n, word, better)
        for n, text in lines
        if not text.isascii()
        for word in text.split(" ")
        if (better := repaired(word)) != word or is_suspect(word)
    ]
    texts = [(n, repaired(text)) for n, text in lines]
    return Cleaning(
        invisible=tuple(n for n, text in texts for _ in _UNSEEN.findall(text)),
        non_breaking=tuple(n for n, text in texts for _ in _NON_BREAKING.findall(text)),
        mended=tuple((n, word, better) for n, word, better in words if better != word),
        mojibake=tuple((n, better) for n, _, better in words if is_suspect(better)),
    )
