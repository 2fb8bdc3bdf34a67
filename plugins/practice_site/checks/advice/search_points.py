"""How a text is set for search, but for its key phrase: Yoast SEO's checks, with their limits."""

from collections.abc import Iterator

from practice_site.checks.advice.advised_text import AdvisedText
from practice_site.checks.advice.point import point
from practice_site.model.advice import Advice, Rating

_WIDEST_TITLE = 600


def search_points(text: AdvisedText) -> Iterator[Advice]:
    """The points that need no key phrase, in a fixed order."""
    yield _length(text.words)
    yield _description(text.record.summary)
    yield _images(len(text.image_words))
    yield from _links(text)
    if text.title_pixels is not None:
        yield _title_width(text.title_pixels)
    if text.h1s is not None:
        yield _single_h1(text.h1s)


def _length(words: int) -> Advice:
    rating = Rating.GOOD if words >= 300 else Rating.FAIR if words >= 250 else Rating.POOR
    return point("Text length", rating, f"The text has {words} words; 300 or more are wanted.")


def _description(summary: str) -> Advice:
    length = len(summary.strip())
    if not length:
        return point("Description", Rating.POOR, "There is no summary.")
    rating = Rating.GOOD if 121 <= length <= 156 else Rating.FAIR
    return point(
        "Description",
        rating,
        f"The summary has {length} characters; 121 to 156 are shown whole and fill their place.",
    )


def _images(count: int) -> Advice:
    if not count:
        return point("Images", Rating.POOR, "There is no image.")
    return point("Images", Rating.GOOD, f"There {'is 1 image' if count == 1 else f'are {count}'}.")


def _links(text: AdvisedText) -> Iterator[Advice]:
    """Links to elsewhere and within the site: none of ours is marked as not to be followed."""
    targets = [link.target for link in text.links]
    outside = sum(target.startswith(("https://", "http://")) for target in targets)
    inside = sum(target.startswith("/") for target in targets)
    for name, count, whither in (
        ("Links to elsewhere", outside, "other sites, such as a source"),
        ("Links within the site", inside, "other pages of yours"),
    ):
        rating = Rating.GOOD if count else Rating.POOR
        yield point(name, rating, f"{count or 'No'} link{'' if count == 1 else 's'} to {whither}.")


def _title_width(pixels: int) -> Advice:
    good = 0 < pixels <= _WIDEST_TITLE
    return point(
        "Title width",
        Rating.GOOD if good else Rating.POOR,
        f"In a list of results the title is {pixels} pixels wide; 600 are shown.",
    )


def _single_h1(count: int) -> Advice:
    rating = Rating.GOOD if count <= 1 else Rating.POOR
    return point("One main heading", rating, f"Headings of the first level: {count}.")
