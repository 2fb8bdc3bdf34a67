"""How a text reads: Yoast SEO's checks, with their limits."""

from collections.abc import Iterator, Sequence

from practice_site.checks.advice.advised_text import AdvisedText
from practice_site.checks.advice.keyphrase import words_of
from practice_site.checks.advice.passive import is_passive
from practice_site.checks.advice.point import point, up_to
from practice_site.checks.advice.transitions import has_transition
from practice_site.checks.language import is_english
from practice_site.model.advice import Advice, Rating

LONG_SENTENCE = 20
_FEWEST_WORDS_FOR_TRANSITIONS = 200


def reading_points(text: AdvisedText) -> Iterator[Advice]:
    """The points about reading, in a fixed order; none where there is nothing to read."""
    if not text.sentences:
        return
    yield _stretches(text.stretches)
    yield _paragraphs(text.paragraphs)
    yield _long_sentences(text.sentences)
    yield _openings(text.sentences)
    if not is_english(text.record):
        return
    yield _passive(text.sentences)
    if text.words >= _FEWEST_WORDS_FOR_TRANSITIONS:
        yield _transitions(text.sentences)


def _stretches(stretches: Sequence[int]) -> Advice:
    longest = max(stretches)
    return point(
        "Subheadings",
        up_to(longest, 300, 350),
        f"The longest stretch without a heading has {longest} words; up to 300 are easy to scan.",
    )


def _paragraphs(paragraphs: Sequence[str]) -> Advice:
    longest = max(len(words_of(paragraph)) for paragraph in paragraphs)
    return point(
        "Paragraphs",
        up_to(longest, 150, 200),
        f"The longest paragraph has {longest} words; up to 150 are fine.",
    )


def _long_sentences(sentences: Sequence[str]) -> Advice:
    long = sum(len(words_of(sentence)) > LONG_SENTENCE for sentence in sentences)
    share = 100 * long / len(sentences)
    return point(
        "Sentence length",
        up_to(share, 25, 30),
        f"{share:.0f}% of the sentences have more than 20 words; up to 25% are fine.",
    )


def _openings(sentences: Sequence[str]) -> Advice:
    most = run = 0
    last = ""
    for sentence in sentences:
        first = next(iter(words_of(sentence)), "")
        run = run + 1 if first and first == last else 1
        last = first
        most = max(most, run)
    rating = Rating.GOOD if most <= 2 else Rating.POOR
    message = (
        f"{most} sentences in a row begin with the same word: vary them."
        if most > 2
        else "No three sentences in a row begin with the same word."
    )
    return point("Sentence openings", rating, message)


def _passive(sentences: Sequence[str]) -> Advice:
    share = 100 * sum(map(is_passive, sentences)) / len(sentences)
    return point(
        "Passive voice",
        up_to(share, 10, 15),
        f"{share:.0f}% of the sentences are passive; up to 10% are fine. Say who does it.",
    )


def _transitions(sentences: Sequence[str]) -> Advice:
    share = 100 * sum(map(has_transition, sentences)) / len(sentences)
    rating = Rating.GOOD if share >= 30 else Rating.FAIR if share >= 20 else Rating.POOR
    return point(
        "Transition words",
        rating,
        f"{share:.0f}% of the sentences have a word such as “but”, “so” or “for example”; 30% or "
        "more lead the reader on.",
    )
