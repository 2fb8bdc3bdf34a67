"""What the texts of a site were when it was last published."""

import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from pathlib import PurePosixPath

from msgspec import Struct

from practice_site.model.article import Article, Page, Service
from practice_site.pages.listing import article_url, page_url, service_url
from practice_site.reading.front_matter import cut_front_matter
from practice_site.words.substance import Words, words_of

_UNSEEN = frozenset(("updated", "published", "allow", "evidence", "keyphrase", "redirect_from"))
"""Keys of a text that no reader sees, and the dates themselves."""

_SHOWN_IN_TEXTS = ("content/images/", "content/testimonials/")

_KEY = re.compile(r"^([a-z_]+):", re.MULTILINE)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def _no_texts(path: str) -> Iterator[str]:
    return iter(())


class PublishedBefore(Struct, frozen=True, dict=True):
    """The files of the last release that are other ones now, by their paths in the site.

    `texts` gives what a file said in each release, the newest first.
    """

    changed: frozenset[str] = frozenset()
    texts: Callable[[str], Iterator[str]] = _no_texts

    @cached_property
    def pictures(self) -> frozenset[str]:
        """The names of the images and the testimonials among them, without their endings."""
        shown = (path for path in self.changed if path.startswith(_SHOWN_IN_TEXTS))
        return frozenset(PurePosixPath(path).stem for path in shown)


NEVER_PUBLISHED = PublishedBefore()


class Written(Struct, frozen=True):
    """What one file says: its front matter's keys, each as it is written, and its text."""

    keys: Mapping[str, str]
    text: str

    @property
    def last_change(self) -> dt.date | None:
        """The day that it says it was changed on, or published."""
        for key in ("updated", "published"):
            if found := _DAY.search(self.keys.get(key, "")):
                try:
                    return dt.date.fromisoformat(found.group())
                except ValueError:
                    return None
        return None

    @property
    def shown(self) -> tuple[Mapping[str, str], Words]:
        """All that a reader sees of it."""
        keys = {key: said for key, said in self.keys.items() if key not in _UNSEEN}
        return keys, words_of(self.text)

    @property
    def prose(self) -> str:
        """Its words: what stands above the text, and the text."""
        above = (self.keys.get(key, "") for key in ("title", "subtitle", "summary"))
        return "\n\n".join((*above, self.text))


class Rewritten(Struct, frozen=True):
    """A text that is published, and that says something else in its file than it did.

    `earlier` gives its states in the releases before the last one, the newest first.
    `pictures` are the names of images and testimonials that have changed as well.
    """

    record: Article | Service | Page
    before: Written
    after: Written
    earlier: Callable[[], Iterator[Written]]
    pictures: frozenset[str]

    @property
    def shows_something_new(self) -> bool:
        """Whether it shows an image or a testimonial that is another one than it was."""
        said = (*self.after.keys.values(), self.after.text)
        return any(name in passage for name in self.pictures for passage in said)


def written_in(text: str) -> Written:
    """What a file in Markdown says, as far as its form allows to tell."""
    cut = cut_front_matter(text)
    if cut is None:
        return Written({}, text)
    lines = [line for line in cut.source.splitlines() if not line.lstrip().startswith("#")]
    source = "\n".join(lines)
    starts = [*_KEY.finditer(source)]
    ends = [*(match.start() for match in starts[1:]), len(source)]
    keys = {
        match.group(1): " ".join(source[match.end() : end].split())
        for match, end in zip(starts, ends, strict=True)
    }
    return Written(keys, cut.body)


def address_of(record: Article | Service | Page) -> str:
    """The path of a text's page on the site."""
    if isinstance(record, Article):
        return article_url(record)
    return service_url(record) if isinstance(record, Service) else page_url(record.slug)


def rewritten(
    record: Article | Service | Page, text: str, published: PublishedBefore
) -> Rewritten | None:
    """A text beside what it was in the last release; None where nobody knows what it was."""
    before = next(published.texts(record.path), None)
    if before is None:
        return None
    after = written_in(text)

    def earlier() -> Iterator[Written]:
        states = published.texts(record.path)
        next(states, None)
        return map(written_in, states)

    return Rewritten(record, written_in(before), after, earlier, published.pictures)
