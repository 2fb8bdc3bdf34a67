"""What people are quoted with: in testimonials' records, and in what was written for towns."""

import re
from collections.abc import Iterator

from msgspec import Struct

from practice_site.checks.doorways.masking import Mask, Words, words_of
from practice_site.checks.doorways.rewording import Wording
from practice_site.checks.doorways.served import Served
from practice_site.checks.doorways.town_copy import Paragraph, paragraphs_of
from practice_site.model.location import Town
from practice_site.model.markdown import BlockKind
from practice_site.model.span import Span
from practice_site.model.testimonial import Testimonial

FEWEST_WORDS = 15
"""Shorter quotes ("I would come to Dr. Sample again at any time.") are alike by chance."""

_IN_MARKS = re.compile('[“"]([^“”"]+)[”"]')
_OF_ONESELF = re.compile(r"\b(?:I|me|[Mm]y)\b")


class Quotation(Struct, frozen=True):
    """Somebody's words, or what reads so: a record's, or a passage of a town's page.

    `town` and `name` are the words of whose they are said to be; none where nobody says so.
    """

    source: Testimonial | Town
    text: str
    span: Span
    wording: Wording
    town: Words
    name: Words = ()
    is_answer: bool = False

    @property
    def is_record(self) -> bool:
        """Whether it stands where quotes should."""
        return isinstance(self.source, Testimonial)

    @property
    def place(self) -> str:
        """Where it stands, in words."""
        source = self.source
        return source.path if isinstance(source, Testimonial) else f"the page of {source.name}"


def quotations(served: Served) -> Iterator[Quotation]:
    """All that are long enough to be told from others: those of records, then those of pages."""
    mask = served.mask
    for record in served.testimonials:
        words = mask.masked(words_of(record.quote))
        if len(words) >= FEWEST_WORDS:
            town, name = words_of(record.town), words_of(record.attribution)
            yield Quotation(record, record.quote, record.at("quote"), Wording(words), town, name)
    for place in served.towns:
        if place.has_page:
            yield from _on_page(place, mask)


def _on_page(place: Town, mask: Mask) -> Iterator[Quotation]:
    town = words_of(place.name)
    for written in paragraphs_of(place):
        for text in () if written.is_question else _quoted(written):
            words = mask.masked(words_of(text))
            if len(words) >= FEWEST_WORDS:
                is_answer = written.item is not None
                yield Quotation(place, text, written.span, Wording(words), town, (), is_answer)


def _quoted(written: Paragraph) -> list[str]:
    """The stretches in quotation marks, or else the whole where it speaks of an I."""
    text = written.text
    if in_marks := _IN_MARKS.findall(text) if '"' in text or "“" in text else ():
        return list(in_marks)
    is_own = written.kind is BlockKind.QUOTE or _speaks_of_oneself(text)
    return [text] if is_own else []


def _speaks_of_oneself(text: str) -> bool:
    # Signs are looked for ten times as fast as whole words.
    may = "I" in text or " me" in text or " my" in text or "My " in text
    return may and _OF_ONESELF.search(text) is not None
