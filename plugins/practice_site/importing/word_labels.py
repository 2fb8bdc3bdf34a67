"""Headings that agencies mark in words: “H2: Understanding Knees”."""

import re

from bs4 import BeautifulSoup
from bs4.element import NavigableString

from practice_site.importing.html_text import text_of
from practice_site.importing.lines import Why
from practice_site.importing.source_text import LeftOut
from practice_site.importing.word_text import WordText

_LABEL = re.compile(r"\s*(?P<label>H(?P<level>[1-6])\s?:)\s*(?=\S)")
_LONGEST = 160


def take_labels(soup: BeautifulSoup, text: WordText) -> None:
    """Make headings of paragraphs with such labels; these are left out, and said, in `text`."""
    taken: list[str] = []
    for paragraph in soup.find_all("p"):
        found = _LABEL.match(text_of(paragraph))
        first = next((node for node in paragraph.find_all(string=True) if node.strip()), None)
        if found is None or first is None or len(text_of(paragraph)) > _LONGEST:
            continue
        whole = _LABEL.match(str(first)) or re.fullmatch(rf"\s*{found['label']}\s*", str(first))
        if whole:
            first.replace_with(NavigableString(str(first)[whole.end() :]))
            paragraph.name = f"h{found['level']}"
            taken.append(found["label"])
    for place, words in enumerate(text.paragraphs):
        found = _LABEL.match(words)
        if found and found["label"] in taken and len(words) <= _LONGEST:
            taken.remove(found["label"])
            text.paragraphs[place] = words[found.end() :]
            text.left_out.append(LeftOut(Why.HEADING_LABEL, found["label"]))
