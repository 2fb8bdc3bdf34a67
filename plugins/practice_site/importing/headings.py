"""Which lines of plain text are headings."""

import re

from practice_site.model.markdown import Role
from practice_site.reading.roles import role_of

_LONGEST = 130
_SMALL = (
    "a an and as at but by during en for from in into nor of on or per than the to vs vs. via "
    "with without & – —"
)
_SMALL_WORDS = frozenset(_SMALL.split())
_NOT_A_HEADING = re.compile(
    r"""
    ["“«(]                                  # a quotation
    | \+?[\d\s().-]+$                       # a telephone number, a year
    | .*\b[A-Z]{2}\s+\d{5}(?:-\d{4})?$      # a state and ZIP code
    | \d+\s+\w.*\b                         # a street and its number
      (?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Way|Drive|Lane|Ln)\b\.?(?:,|\s+S(?:ui)?te\b|$)
    | .*\S@\S | (?:https?://|www\.)\S
    | (?:tel|phone|fax|call)\b.*\d{3}
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SENTENCE_INSIDE = re.compile(r"[.!?]\s+[A-Z]")
_ABBREVIATION = re.compile(r"\b(?:Dr|St|Mr|Mrs|Ms|vs|No|[A-Z])\.\s")


def is_heading(text: str) -> bool:
    """Whether a line that stands alone is written like a heading.

    It is short, has no final period, and is in title case, a question, or one
    of the known wordings. A line that ends with a colon leads in to a list,
    unless it is a known wording in title case.
    """
    if not _may_be_heading(text):
        return False
    known = is_known_wording(text)
    if text.endswith(":"):
        return known and _is_title_case(text)
    return known or text.endswith("?") or _is_title_case(text)


def is_question(text: str) -> bool:
    """Whether a line that stands alone under the FAQ heading is a question."""
    return text.endswith("?") and len(text) <= 2 * _LONGEST and text[0] not in '"“•'


def is_known_wording(text: str) -> bool:
    """Whether a heading of these words has a role of its own."""
    return role_of(text) is not Role.BODY


def could_be_heading(text: str) -> bool:
    """Whether a line that stands alone may be a heading, though nothing else says so."""
    return (
        _may_be_heading(text)
        and text[0].isupper()
        and text[-1] not in ":!"
        and 2 <= len(text.split()) <= 10
    )


def _may_be_heading(text: str) -> bool:
    return (
        0 < len(text) <= _LONGEST
        and text[-1] not in ".,;"
        and text[0].isalnum()
        and not _SENTENCE_INSIDE.search(_ABBREVIATION.sub("", text))
        and not _NOT_A_HEADING.match(text)
    )


def _is_title_case(text: str) -> bool:
    words = [word for word in text.rstrip(":?!").split() if word.lower() not in _SMALL_WORDS]
    if not words or not _is_capital(text.split()[0]):
        return False
    capital = sum(map(_is_capital, words))
    return capital == len(words) if len(words) <= 3 else capital >= 0.75 * len(words)


def _is_capital(word: str) -> bool:
    first = next((letter for letter in word if letter.isalnum()), "")
    return first.isupper() or first.isdigit()
