"""How many years of school a text asks for."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from practice_site.checks.language import is_english
from practice_site.checks.running_text import RunningText
from practice_site.checks.syllables import SyllablesOfWords
from practice_site.model.article import Article, Service
from practice_site.model.markdown import Body
from practice_site.model.record import Record
from practice_site.words.letters import small_letters

TARGET_GRADE = 6.0
"""The grade at which the American Medical Association would have patients' texts written."""

HIGHEST_GRADE = 8.0
"""The highest that the National Institutes of Health name for them (PMC3049622)."""

FEWEST_WORDS = 100
"""The formula was made on samples of so many words; on fewer, its result is chance."""

_NAME_SYLLABLES = 2
"""A name counts at most so many: the writer can choose other words, but no other name."""

_LONG = 5
"""Shorter words have few syllables."""

_SYLLABLES = SyllablesOfWords()


class Reading(Struct, frozen=True):
    """What a text is measured by: its words, sentences and syllables."""

    words: int
    sentences: int
    syllables: int

    @property
    def grade(self) -> float:
        """The Flesch-Kincaid grade, in years of school of the United States.

        Kincaid and others, Derivation of new readability formulas (automated readability
        index, fog count and Flesch reading ease formula) for Navy enlisted personnel, 1975.
        """
        return (
            0.39 * self.words / self.sentences + 11.8 * self.syllables / self.words - 15.59
            if self.words
            else 0.0
        )


def measured(sentences: Sequence[Sequence[str]], names: frozenset[str] = frozenset()) -> Reading:
    """Measure paragraphs, given as their sentences; `names` are words in small letters."""
    text = " ".join([sentence for paragraph in sentences for sentence in paragraph])
    letters = b" %b " % small_letters(text.replace("’", ""), b"'")
    words = letters.split()
    spoken = sum(map(_SYLLABLES.__getitem__, words))
    for name in names:
        word = name.encode("ascii", "replace")
        if (too_many := _SYLLABLES[word] - _NAME_SYLLABLES) > 0:
            spoken -= too_many * letters.count(b" %b" % word)  # its plural as well
    return Reading(len(words), sum(map(len, sentences)), spoken)


def reading_grade(record: Record, text: RunningText) -> float | None:
    """The grade of an article's or a service's text; None where there is too little of it.

    Other records hold names, addresses and the law's words, which are not ours to shorten; and
    the formula is for English.
    """
    if not (isinstance(record, Article | Service) and is_english(record)):
        return None
    reading = measured(text.sentences, names_of(record))
    return reading.grade if reading.words >= FEWEST_WORDS else None


def grade_of(record: Record, body: Body) -> float | None:
    """The grade of a record with its text at hand, for reports."""
    return reading_grade(record, RunningText(body))


def names_of(record: Article | Service) -> frozenset[str]:
    """The long words in the names of what a text is about, of its people and its places.

    They are those that the record itself names: its services, its key phrase, its physicians, its
    towns.
    """
    words = " ".join(_names(record)).casefold().replace("-", " ").split()
    return frozenset([word for word in words if len(word) >= _LONG])


def _names(record: Article | Service) -> Iterator[str]:
    yield record.slug if isinstance(record, Service) else record.keyphrase
    yield record.reviewed.by if record.reviewed else ""
    if isinstance(record, Article):
        yield from (record.author, *record.services, *record.serves)
    else:
        yield from (record.title, *record.also_known_as)
        yield from (*record.treats, *record.treated_with, *record.performed_by)
