"""Everything that was read, as one value."""

from collections.abc import Mapping

from msgspec import Struct, field

from practice_site.model.article import Article, Page, Service
from practice_site.model.finding import Problem
from practice_site.model.image import ImageFile
from practice_site.model.law import Pack
from practice_site.model.location import Office, Town
from practice_site.model.physician import Physician
from practice_site.model.practice import Practice
from practice_site.model.review import ReviewHistory
from practice_site.model.testimonial import Testimonial


class Placeholder(Struct, frozen=True):
    """A record that could not be read; findings that only follow from that are not made.

    `kind` is practice, physician, service, article, page, testimonial, review, pack or
    locations; `slug` is what it would most likely have been called; `draft`
    says that the file calls itself a draft as far as it could be read.
    """

    kind: str
    slug: str
    path: str
    draft: bool = False


class Site(Struct, frozen=True, kw_only=True):
    """A practice's site as its files say it, in a stable order (by path, then by place).

    `packs` are the practice's own, beside those of the product.
    `images` are the originals by their paths, relative to `content/`. `sources`
    holds the text of every file that could be decoded, by its path. `practice`
    is None when its file could not be read.
    """

    practice: Practice | None
    physicians: tuple[Physician, ...] = ()
    services: tuple[Service, ...] = ()
    articles: tuple[Article, ...] = ()
    pages: tuple[Page, ...] = ()
    testimonials: tuple[Testimonial, ...] = ()
    reviews: tuple[ReviewHistory, ...] = ()
    packs: tuple[Pack, ...] = ()
    offices: tuple[Office, ...] = ()
    towns: tuple[Town, ...] = ()
    images: Mapping[str, ImageFile] = field(default_factory=dict)
    placeholders: tuple[Placeholder, ...] = ()
    problems: tuple[Problem, ...] = ()
    sources: Mapping[str, str] = field(default_factory=dict)

    def is_placeholder(self, kind: str, slug: str) -> bool:
        """Whether a record of that kind and name exists but could not be read."""
        return any(p.kind == kind and p.slug in (slug, "") for p in self.placeholders)
