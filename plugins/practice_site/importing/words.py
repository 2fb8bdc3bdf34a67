"""Words of a text, as they are compared between a source and what was written."""

import re
from html.parser import HTMLParser

from practice_site.importing.lines import clean_line

_BULLETS = "•‣◦●▪·"
_MARKS_ONLY = re.compile(r"[–—\-*+|\"“”'>=_:]+")
_NUMBER = re.compile(r"0*(?P<number>\d+)[.)]")
_INLINE_TAGS = (
    "a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup "
    "time u var wbr"
)
_INLINE = frozenset(_INLINE_TAGS.split())


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text: what stands between spaces, unless it is only a mark.

    Marks are bullets, dashes and the like. Numbers of steps are words: `1)`
    and `1.` are the same.
    """
    tokens = clean_line(text.replace("\n", " ").replace("\r", " ")).split()
    words = [token if token[0].isalpha() else _word(token) for token in tokens]
    return tuple(filter(None, words))


def words_of_html(html: str) -> tuple[str, ...]:
    """The words that a reader sees of some HTML, with the numbers of numbered lists."""
    reader = _Words()
    reader.feed(html)
    reader.close()
    return words_of("".join(reader.text))


def _word(token: str) -> str:
    """A token that begins with no letter, as a word; empty where it is only a mark."""
    token = token.lstrip(_BULLETS)
    number = _NUMBER.fullmatch(token)
    if number:
        return f"{number['number']}."
    return "" if _MARKS_ONLY.fullmatch(token) else token


class _Words(HTMLParser):
    """Collects text; elements that are blocks separate words."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text: list[str] = []
        self.counters: list[int | None] = []
        self.in_mark = False
        """Whether it is the number of a reference that is read, which is no word."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.in_mark = tag == "a" and (dict(attrs).get("href") or "").startswith("#ref-")
        if tag not in _INLINE:
            self.text.append(" ")
        if tag == "ol":
            self.counters.append(int(dict(attrs).get("start") or 1))
        elif tag == "ul":
            self.counters.append(None)
        elif tag == "li" and self.counters and self.counters[-1] is not None:
            self.text.append(f"{self.counters[-1]}. ")
            self.counters[-1] += 1

    def handle_endtag(self, tag: str) -> None:
        self.in_mark = False
        if tag not in _INLINE:
            self.text.append(" ")
        if tag in ("ol", "ul") and self.counters:
            self.counters.pop()

    def handle_data(self, data: str) -> None:
        if not self.in_mark:
            self.text.append(data)
