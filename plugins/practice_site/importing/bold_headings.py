"""Lines that are headings by their bold letters or their wording only."""

from collections.abc import Iterator

from bs4 import BeautifulSoup, Tag

from practice_site.importing.byline import is_credentials, read_byline
from practice_site.importing.headings import (
    could_be_heading,
    is_heading,
    is_known_wording,
    is_question,
)
from practice_site.importing.html_blocks import HEADINGS
from practice_site.importing.html_inline import is_all, without
from practice_site.importing.html_text import text_of
from practice_site.model.markdown import Role
from practice_site.reading.roles import role_of

_CLOSING = '"”»'
_DEEPEST = 6
_MOST_WORDS = 5


def bold_lines_to_headings(soup: BeautifulSoup, body: Tag) -> int:
    """Make headings of bold lines, each one level below what it stands under; how many.

    A line with the wording of a section that every article has is a section,
    and needs no bold letters where the others are headings. Under the heading of
    the questions a bold question is one of them, also where its answer goes on
    in the same line.
    """
    _cut_questions(soup, body)
    walk = _Walk(body)
    for block in list(body.find_all(True, recursive=False)):
        walk.take(block)
    return walk.made


class _Walk:
    """Goes through the blocks and knows what it stands under."""

    def __init__(self, body: Tag) -> None:
        levels = [int(tag.name[1]) for tag in body.find_all(HEADINGS, recursive=False)]
        first = next(iter(body.find_all(True, recursive=False)), None)
        titled = first is not None and first.name in HEADINGS
        self.section = min(levels[1:] if titled else levels, default=0)
        """The level of the headings that are sections, 0 where there is none."""
        self.made = 0
        self.level = 0
        self.in_faq = False
        self.before = ""
        self.framed = False
        """Whether a framed quotation stands right before."""
        self.begun = False
        self.titled_sections = any(
            block.name == "p" and is_all(block, "strong") and is_heading(text_of(block))
            for block in body.find_all(True, recursive=False)[1:]
        )

    def take(self, block: Tag) -> None:
        text = text_of(block)
        if block.name in HEADINGS:
            self.under(int(block.name[1]), text)
        elif block.name == "p" and self.is_heading(block, text):
            level = self.level_of(text)
            without(block, "strong")
            block.name = f"h{level}"
            self.made += 1
            if not (self.in_faq and is_question(text)):
                self.under(level, text, real=False)
        if text:
            self.before, self.begun = text, True
            self.framed = block.name == "blockquote"

    def under(self, level: int, text: str, *, real: bool = True) -> None:
        if self.in_faq and is_question(text) and level > self.level:
            return
        self.level = level if real or not self.level else self.level
        if self.in_faq or level <= max(self.level, 2):
            self.in_faq = role_of(text) is Role.FAQ
        if self.in_faq:
            self.level = level

    def is_heading(self, block: Tag, text: str) -> bool:
        if not is_all(block, "strong"):
            return self.section > 0 and not block.find(True) and _is_known_alone(text)
        quoted = self.framed or (bool(self.before) and self.before[-1] in _CLOSING)
        if quoted and not is_known_wording(text) and not text.endswith("?"):
            return False  # the name of whoever said it
        if read_byline((text,), 1) is not None or is_credentials(text):
            return False
        if self.in_faq and is_question(text):
            return True
        return is_heading(text) or (self.begun and _heads(block, text))

    def level_of(self, text: str) -> int:
        if not self.begun:
            return 1
        if not self.section and self.titled_sections and not is_heading(text):
            return 3 if self.level else 2
        if self.in_faq and is_question(text):
            return min(max(self.level, 1) + 1, _DEEPEST)
        if not self.section:
            return 2
        if is_known_wording(text) or not self.level:
            return self.section
        return min(self.level + 1, _DEEPEST)


def _heads(block: Tag, text: str) -> bool:
    """Whether a bold line that is no title in its capitals stands above a text as one."""
    below = block.find_next_sibling(True)
    if below is None or text[-1] == "…" or not could_be_heading(text):
        return False
    return below.name in ("ul", "ol", "table") or (
        below.name == "p" and not is_all(below, "strong") and len(text_of(below)) > len(text)
    )


def _is_known_alone(text: str) -> bool:
    return 0 < len(text.split()) <= _MOST_WORDS and text[-1] not in ".:?" and is_known_wording(text)


def _cut_questions(soup: BeautifulSoup, body: Tag) -> None:
    """A bold question and its answer in one paragraph, under the questions' heading, become two."""
    in_faq = False
    for block in list(body.find_all(True, recursive=False)):
        if block.name in HEADINGS or (block.name == "p" and is_all(block, "strong")):
            text = text_of(block)
            in_faq = role_of(text) is Role.FAQ or (in_faq and is_question(text))
        elif in_faq and block.name == "p" and (question := _question(block)):
            line = soup.new_tag("p")
            line.append(question.extract())
            block.insert_before(line)


def _question(block: Tag) -> Tag | None:
    first = next(_seen(block), None)
    if isinstance(first, Tag) and first.name == "strong" and is_question(text_of(first)):
        return first
    return None


def _seen(block: Tag) -> Iterator[object]:
    for node in block.contents:
        if isinstance(node, Tag) or str(node).strip():
            yield node
