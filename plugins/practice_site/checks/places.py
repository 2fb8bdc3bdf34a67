"""Finding the very words in a source that a finding is about."""

import re
from collections.abc import Mapping
from itertools import islice

from practice_site.model.span import Span

_AHEAD = 200
"""How many lines after a place may still belong to it where its end is not known."""


def within(sources: Mapping[str, str], span: Span, words: str, earlier: int = 0) -> Span:
    """The place of `words` from `span` on, or `span` where they are not written so.

    Words that a line end parts in the source are found too. `earlier` is how
    many times the same words stand before the ones that are meant.
    """
    text = sources.get(span.path)
    if text is None or not words.strip():
        return span
    last = span.end_line or span.line + _AHEAD
    passage = "\n".join(text.split("\n", last)[span.line - 1 : last])
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    found = re.compile(pattern, re.IGNORECASE).finditer(passage, max(0, span.column - 1))
    match = next(islice(found, earlier, None), None)
    if match is None:
        return span
    begin, end = _place(passage, match.start()), _place(passage, match.end())
    return Span(
        path=span.path,
        line=span.line + begin[0],
        column=begin[1],
        end_line=span.line + end[0],
        end_column=end[1],
    )


def words_for_picture(sources: Mapping[str, str], picture: Span, alt: str) -> Span:
    """The place of the words for a picture that is named at `picture`.

    In a text they stand in the same brackets, in a record in a line of their own.
    """
    begin = Span(picture.path, picture.line)
    for written in (f"_alt: {alt}", f'_alt: "{alt}"', f"_alt: '{alt}'"):
        found = within(sources, begin, written)
        if found != begin:
            return found
    return within(sources, picture, alt)


def _place(passage: str, offset: int) -> tuple[int, int]:
    """Lines before `offset`, and its column counted from 1."""
    before = passage[:offset]
    return before.count("\n"), offset - (before.rfind("\n") + 1) + 1
