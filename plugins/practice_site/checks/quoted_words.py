"""Testimonials' sentences, to be found again wherever somebody copied them."""

import re
from collections.abc import Iterable, Iterator

from practice_site.checks.doorways.masking import words_of
from practice_site.words.sentences import sentences

FEWEST_WORDS = 8
"""A shorter sentence ("I can recommend Dr. Sample.") many people say."""

_IN_MARKS = re.compile('["“«]([^"“”«»]{30,})["”»]')


def rows_of_quote(quote: str) -> tuple[str, ...]:
    """The sentences of a quote that are long enough, each as its plain words."""
    plain = (plain_words(sentence) for sentence in sentences(" ".join(quote.split())))
    return tuple(row for row in plain if row.count(" ") > FEWEST_WORDS)


def plain_words(text: str) -> str:
    """The words of a text in small letters, with one space around each."""
    return f" {' '.join(words_of(text))} "


def stretches_in_marks(text: str) -> Iterator[str]:
    """What stands in quotation marks in a text and is long enough to be somebody's words."""
    if '"' in text or "“" in text or "«" in text:
        yield from (match[1] for match in _IN_MARKS.finditer(text))


def is_among(rows: Iterable[str], text: str) -> bool:
    """Whether one of the rows stands in a text of plain words."""
    return any(row in text for row in rows)
