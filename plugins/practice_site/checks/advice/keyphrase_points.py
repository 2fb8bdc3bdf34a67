"""How a text keeps to its key phrase: Yoast SEO's checks, with their limits."""

from collections.abc import Iterator

from practice_site.checks.advice.advised_text import AdvisedText
from practice_site.checks.advice.keyphrase import Keyphrase
from practice_site.checks.advice.point import point, up_to
from practice_site.model.advice import Advice, Rating
from practice_site.model.article import Article
from practice_site.words.sentences import sentences

_FEWEST_WORDS_FOR_DENSITY = 100
_MANY_IMAGES = 5


def keyphrase_points(text: AdvisedText) -> Iterator[Advice]:
    """The points about an article's key phrase; only that it is missing, where it has none."""
    if not isinstance(text.record, Article):
        return
    phrase = text.keyphrase
    if phrase is None:
        yield point("Key phrase", Rating.POOR, "No key phrase is set (`keyphrase`).")
        return
    yield _length(phrase)
    yield _in_introduction(phrase, text)
    if text.words >= _FEWEST_WORDS_FOR_DENSITY:
        yield _density(phrase, text)
    yield _in_description(phrase, text.record.summary)
    if text.subheadings:
        yield _in_subheadings(phrase, text)
    elif text.words > 300:
        yield point("Key phrase in headings", Rating.POOR, "The text has no headings.")
    yield _competing_links(phrase, text)
    yield _in_image_words(phrase, text.image_words)
    yield _in_title(phrase, text.record.title)
    yield _in_slug(phrase, text.record.slug)
    yield _used_before(text.same_keyphrase)


def _length(phrase: Keyphrase) -> Advice:
    count = len(phrase.words)
    return point(
        "Key phrase length",
        up_to(count, 4, 8),
        f"The key phrase has {count} word{'' if count == 1 else 's'} that count; 1 to 4 are best.",
    )


def _in_introduction(phrase: Keyphrase, text: AdvisedText) -> Advice:
    first = text.paragraphs[0] if text.paragraphs else ""
    if phrase.times_in(sentences(first)):
        rating, message = Rating.GOOD, "The first paragraph has it in one sentence."
    elif phrase.share_in(first) == 1:
        rating, message = Rating.FAIR, "The first paragraph has its words in different sentences."
    else:
        rating, message = Rating.POOR, "The first paragraph does not have all of its words."
    return point("Key phrase in introduction", rating, message)


def _density(phrase: Keyphrase, text: AdvisedText) -> Advice:
    times = phrase.times_in(text.everything)
    share = 100 * times / text.words
    rating = Rating.GOOD if 0.5 <= share <= 3 else Rating.POOR
    return point(
        "Key phrase density",
        rating,
        f"It stands in the text {times} time{'' if times == 1 else 's'}, {share:.1f} to a hundred "
        "words; 0.5 to 3 are best.",
    )


def _in_description(phrase: Keyphrase, summary: str) -> Advice:
    times = phrase.times_in(sentences(summary))
    rating = Rating.GOOD if 1 <= times <= 2 else Rating.POOR
    said = "does not have it" if not times else f"has it {times} time{'' if times == 1 else 's'}"
    return point("Key phrase in description", rating, f"The summary {said}; once or twice is best.")


def _in_subheadings(phrase: Keyphrase, text: AdvisedText) -> Advice:
    with_phrase = sum(phrase.share_in(heading) > 0.5 for heading in text.subheadings)
    share = 100 * with_phrase / len(text.subheadings)
    rating = Rating.GOOD if 30 <= share <= 75 else Rating.POOR
    return point(
        "Key phrase in headings",
        rating,
        f"{with_phrase} of {len(text.subheadings)} headings speak of it; 30 to 75% are best.",
    )


def _competing_links(phrase: Keyphrase, text: AdvisedText) -> Advice:
    competing = sum(phrase.is_all_of(link.text) for link in text.links)
    if not competing:
        return point("Competing links", Rating.GOOD, "No link to another page has these words.")
    return point(
        "Competing links",
        Rating.POOR,
        "A link to another page has the key phrase for its words: search engines take that page "
        "for the better answer.",
    )


def _in_image_words(phrase: Keyphrase, said: tuple[str, ...]) -> Advice:
    name = "Key phrase in image descriptions"
    if not said:
        return point(name, Rating.POOR, "There is no image.")
    count = sum(phrase.share_in(words) > 0.5 for words in said)
    enough = count >= 1 if len(said) < _MANY_IMAGES else 0.3 <= count / len(said) <= 0.75
    rating = Rating.GOOD if enough else Rating.FAIR
    return point(name, rating, f"{count} of {len(said)} descriptions of images speak of it.")


def _in_title(phrase: Keyphrase, title: str) -> Advice:
    if phrase.begins(title):
        rating, message = Rating.GOOD, "The title begins with it."
    elif phrase.share_in(title) == 1:
        rating, message = Rating.FAIR, "The title has it, but does not begin with it."
    else:
        rating, message = Rating.POOR, "The title does not have all of its words."
    return point("Key phrase in title", rating, message)


def _in_slug(phrase: Keyphrase, slug: str) -> Advice:
    share = phrase.share_in(slug.replace("-", " "))
    enough = share == 1 if len(phrase.words) <= 2 else share > 0.5
    rating = Rating.GOOD if enough else Rating.FAIR
    said = "has enough of its words" if enough else "has too few of its words"
    return point("Key phrase in address", rating, f"The address {said}.")


def _used_before(times: int) -> Advice:
    said = "No other text has" if not times else f"{times} other text{'' if times == 1 else 's'} ha"
    if times:
        said += "s" if times == 1 else "ve"
    return point("Key phrase used before", up_to(times, 0, 1), f"{said} the same key phrase.")
